/** The words of a text nearest to `sought`, if they are near enough to be a slip. */
export function nearestWords(sought: string, text: string): string | undefined {
  // Words and what is between them, in turn.
  const parts = text.split(/([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*)/u);
  const count = sought.split(' ').length * 2 - 1;
  const candidates = parts.flatMap((_, index) => (index % 2 ? parts.slice(index, index + count).join('') : []));
  const [nearest] = byDistance(sought, candidates);
  return nearest && nearest.distance <= Math.max(1, [...sought].length / 3) ? nearest.candidate : undefined;
}

/** All that could have been meant by `sought`, the nearest first. */
export function nearestFirst(sought: string, all: readonly string[]): readonly string[] {
  return byDistance(sought, all).map(({ candidate }) => candidate);
}

function byDistance(sought: string, all: readonly string[]) {
  const letters = [...sought];
  return all
    .map((candidate) => ({ candidate, distance: distanceBetween(letters, [...candidate]) }))
    .sort((one, other) => one.distance - other.distance);
}

/** The Levenshtein distance between two texts, given by their letters. */
function distanceBetween(one: readonly string[], other: readonly string[]): number {
  let row = [...other, ''].map((_, index) => index);
  for (const [index, letter] of one.entries()) {
    const next = [index + 1];
    for (const [column, above] of row.slice(1).entries()) {
      const replaced = (row[column] ?? 0) + (letter === other[column] ? 0 : 1);
      next.push(Math.min(above + 1, (next[column] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
