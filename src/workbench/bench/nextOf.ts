/** The next of some sentences: after this one, else from the beginning. */
export function nextOf(some: Pick<ReadonlySet<string>, 'has'>, ids: readonly string[], at: string): string | undefined {
  const here = ids.indexOf(at);
  return [...ids.slice(here + 1), ...ids.slice(0, here)].find((id) => some.has(id));
}
