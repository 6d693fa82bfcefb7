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
