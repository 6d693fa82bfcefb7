import type { Span } from '../model/words.ts';

/**
 * The lines of a text that are not blank, each with the lines of white space before it: together they are the text except for
 * empty lines. A line broken within a sentence goes on in the next.
 */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let from = 0;
  let at = 0;
  while (at <= text.length) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const isEmpty = end === from;
    const isBroken = found >= 0 && goesOn(text, end);
    if (isEmpty) from = end + 1;
    else if (!isBroken && /\S/.test(text.slice(from, end))) {
      lines.push([from, end]);
      from = end + 1;
    }
    at = end + 1;
  }
  const end = text.replace(/\n+$/, '').length;
  const last = lines.at(-1) ?? [text.search(/[^\n]/), end];
  // White space after the last line belongs to it; without any line it is one itself.
  return last[0] < end && last[0] >= 0 ? titleApart(text, [...lines.slice(0, -1), [last[0], end]]) : lines;
}

/** A title goes on in the next line only if it is not a sentence then, nor all of the text: «iOS ist da⏎iPhones können jetzt mehr.» */
function titleApart(text: string, lines: readonly Span[]): readonly Span[] {
  const [[from, to] = [0, 0], ...others] = lines;
  const words = text.slice(from, to).trimEnd();
  const [first = ''] = /^\s*[^\n]*/.exec(words) ?? [];
  const end = from + first.length;
  if (first.length === words.length || (others.length > 0 && !words.endsWith('.'))) return lines;
  return [[from, end], [end + 1, to], ...others];
}

function goesOn(text: string, at: number): boolean {
  return (
    /\p{L}[,-]?[^\S\n]*$/u.test(text.slice(Math.max(0, at - 6), at)) &&
    /^\n[^\S\n]*(?!https?:)\p{Ll}/u.test(text.slice(at, at + 12))
  );
}
