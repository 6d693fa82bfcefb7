import type { Wording } from '../wording/wording.ts';
import type { Span } from './span.ts';

const stop = /[.!?…]+|[:;]/g;
const closing = /[\])“”"»«’'›‹]/;

/** The sentences of one paragraph, without the blanks around them. */
export function sentencesOf(text: string, [begin, end]: Span, wording: Wording): readonly Span[] {
  const spans: Span[] = [];
  let from = begin;
  const cut = (to: number) => {
    const span = trimmed(text, [from, to]);
    if (span[0] < span[1]) spans.push(span);
    from = to;
  };
  stop.lastIndex = begin;
  for (let match = stop.exec(text); match && match.index < end; match = stop.exec(text)) {
    let to = match.index + match[0].length;
    while (to < end && closing.test(text.charAt(to)) && !(text.charAt(to) === '„')) to++;
    if (to >= end) break;
    if (ends(text, match.index, match[0], to, from, end, wording)) cut(to);
  }
  cut(end);
  return spans;
}

function ends(
  text: string,
  at: number,
  mark: string,
  to: number,
  from: number,
  end: number,
  wording: Wording,
): boolean {
  const next = nextWord(text, to, end);
  const before = wordBefore(text, at, from);
  const begins = wording.beginsSentence.has(next.word.toLowerCase()) && /^\p{Lu}/u.test(next.word);
  if (mark === ';') return false;
  if (mark === ':') return next.blank && begins && !next.quoted && !wording.introduces(text.slice(from, at));
  if (!next.blank)
    return mark === '.' && to === at + 1 && /^\p{Lu}\p{Ll}/u.test(text.slice(to, to + 2)) && /\p{Ll}{4}$/u.test(before);
  // The sentence goes on: «„Komm!“ rief sie», «z. B. heute».
  if (/^\p{Ll}/u.test(next.word)) return false;
  if (next.word === '' && !next.quoted && /^[,;:–—-]/.test(next.mark)) return false;
  if (mark !== '.' || to > at + 1) return true;
  const bare = before.toLowerCase();
  if (wording.abbreviations.has(bare)) return false;
  if (wording.finalAbbreviations.has(bare)) return begins;
  if (/^\p{Lu}$/u.test(before) || /^[IVX]+$/.test(before)) return begins;
  if (/^\d{1,2}$/.test(before)) return begins && !wording.months.has(next.word.toLowerCase());
  return true;
}

function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < 40 && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

function nextWord(text: string, to: number, end: number) {
  const slice = text.slice(to, Math.min(end, to + 60));
  const [, blank = '', marks = '', word = ''] = /^(\s*)([^\p{L}\p{N}]*)([\p{L}\p{M}\p{N}]*)/u.exec(slice) ?? [];
  return { blank: blank !== '', quoted: /[„«»“"]/.test(marks), mark: marks, word };
}

/** The span without the blanks at its ends. */
export function trimmed(text: string, [begin, end]: Span): Span {
  let from = begin;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return [from, to];
}
