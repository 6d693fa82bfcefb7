import { trimmed } from './sentences.ts';
import type { Span } from './span.ts';

/** The lines of a text that hold something, in order. A line broken within a sentence goes on in the next. */
export function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (from < text.length) {
    const found = text.slice(from, from + 1) === '\n' ? from : text.indexOf('\n', from);
    let to = found < 0 ? text.length : found;
    while (
      to < text.length &&
      /\p{L}[^\S\n]*$/u.test(text.slice(Math.max(from, to - 4), to)) &&
      /^\n[^\S\n]*\p{Ll}/u.test(text.slice(to, to + 4))
    ) {
      const next = text.indexOf('\n', to + 1);
      to = next < 0 ? text.length : next;
    }
    const span = trimmed(text, [from, to]);
    if (span[0] < span[1]) spans.push(span);
    from = to + 1;
  }
  return spans;
}
