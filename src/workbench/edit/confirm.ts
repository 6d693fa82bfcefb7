import { type Edit, withDrafts } from './parts.ts';

export function confirm(id: string): Edit {
  return (reading) => {
    const unconfirmed = reading.unconfirmed.filter((one) => one !== id);
    return unconfirmed.length === reading.unconfirmed.length ? reading : { ...reading, unconfirmed };
  };
}

/** Makes a sentence a draft again. */
export function unconfirm(id: string): Edit {
  return (reading) => (reading.unconfirmed.includes(id) ? reading : withDrafts(reading, id));
}

/** The next of some sentences: after this one, else from the beginning. */
export function nextOf(some: Pick<ReadonlySet<string>, 'has'>, ids: readonly string[], at: string): string | undefined {
  const here = ids.indexOf(at);
  return [...ids.slice(here + 1), ...ids.slice(0, here)].find((id) => some.has(id));
}
