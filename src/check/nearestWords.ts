/** The words of a text nearest to `sought`, if they are near enough to be a slip. */
export function nearestWords(sought: string, text: string): string | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)];
  const count = sought.split(' ').length;
  const candidates = words
    .map(({ index }, first) => {
      const last = words[Math.min(first + count, words.length) - 1];
      return last ? text.slice(index, last.index + last[0].length) : '';
    })
    .map((candidate) => ({ candidate, distance: distanceBetween(sought, candidate) }))
    .sort((one, other) => one.distance - other.distance);
  const [nearest] = candidates;
  return nearest && nearest.distance <= Math.max(1, sought.length / 3) ? nearest.candidate : undefined;
}

/** The Levenshtein distance between two texts. */
function distanceBetween(one: string, other: string): number {
  let row = [...other, ''].map((_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, above] of row.slice(1).entries()) {
      const replaced = (row[column] ?? 0) + (letter === other[column] ? 0 : 1);
      next.push(Math.min(above + 1, (next[column] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
