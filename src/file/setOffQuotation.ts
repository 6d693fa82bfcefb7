/**
 * The lines of a quotation that only its place shows to be one, in quotation marks; whoever says it, behind it or in a last line of its own,
 * stays outside. One that has such marks stays as it is.
 */
export function setOffQuotation(lines: readonly string[]): readonly string[] {
  if (/^\p{Pi}|^[„"»]/u.test(lines[0] ?? '')) return lines;
  return lines.map((line, at) => {
    const isSigner = at > 0 && at === lines.length - 1 && /^[^.!?…]{2,80}$/.test(line);
    // Nor a row of a table, nor an item of a list.
    if (isSigner || /^[—–|-]|^$/.test(line)) return line;
    const marked = line.includes('"') ? '«$1»$2' : '"$1"$2';
    return line.replace(/^(.*?)((?<=[.!?…]) ?[—–] ?\p{Lu}[^.!?]{2,80})?$/u, marked);
  });
}
