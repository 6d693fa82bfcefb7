import { type Span, trimmed } from '../model/words.ts';
import type { Wording } from '../wording/wording.ts';

const stop = /[.!?…؟۔]+|[。！？]+|[:;]/g;
/** In scripts without spaces, these end a sentence by themselves, unless a quotation ends there. */
const full = /[。！？]/;
/** How many characters before a colon are searched for a verb that introduces what follows. */
const farthest = 200;
/** Marks of footnotes behind the end of a sentence: «[1]», «²», or a figure that was raised. */
const footnote = /(?:\[\d{1,3}\]|[¹²³⁰-⁹]|(?<=\p{Ll}{4}\.)\d{1,2}(?=\s+\p{Lu}))*/uy;
const closing = /[\])“”"»«’'›‹]/;

/** The sentences of one paragraph, trimmed. */
export function sentencesOf(whole: string, [begin, end]: Span, wording: Wording): readonly Span[] {
  const text = whole.slice(begin, end);
  const spans: Span[] = [];
  let from = 0;
  // What has no letter and no digit is no sentence: «Wir kommen! 💪».
  let last = text.length;
  while (last > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(last - 1))) last--;
  const cut = (to: number) => {
    const [first, last] = trimmed(text, [from, to]);
    if (first < last) spans.push([begin + first, begin + last]);
    from = to;
  };
  for (const { index, 0: mark } of text.matchAll(stop)) {
    let to = index + mark.length;
    while (to < text.length && closing.test(text.charAt(to))) to++;
    footnote.lastIndex = to;
    to += footnote.exec(text)?.[0].length ?? 0;
    if (to >= last) break;
    if (ends(text, index, mark, to, from, wording)) cut(to);
  }
  cut(text.length);
  return spans;
}

function ends(text: string, at: number, mark: string, to: number, from: number, wording: Wording): boolean {
  if (full.test(mark)) return !/[」』）]/.test(text.charAt(to));
  const next = nextWord(text, to);
  const before = wordBefore(text, at, from);
  const begins = wording.beginsSentence.has(next.word.toLowerCase()) && /^\p{Lu}/u.test(next.word);
  if (mark === ';')
    return (
      next.blank &&
      isClause(text.slice(from, at), wording) &&
      isClause(/^[^.!?;]*/.exec(text.slice(to, to + farthest))?.[0] ?? '', wording)
    );
  if (mark === ':') {
    const lead = text.slice(Math.max(from, at - farthest), at);
    // «Und doch: Der See friert zu.»
    const isLong = (lead.match(/\p{L}+/gu)?.length ?? 0) > 2;
    return (
      next.blank &&
      begins &&
      !next.quoted &&
      isLong &&
      !wording.isNounPhrase(text.slice(from, at)) &&
      !wording.introduces(lead, text.slice(to, to + 80).replace(/[.!?].*$/s, ''))
    );
  }
  if (!next.blank)
    return mark === '.' && to === at + 1 && /^\p{Lu}\p{Ll}/u.test(text.slice(to, to + 2)) && /\p{Ll}{4}$/u.test(before);
  // The sentence goes on: «„Komm!“ rief sie», «z. B. heute».
  if (/^\p{Ll}/u.test(next.word) && !/[@#]/.test(next.mark)) return false;
  // “‘Why?’ Ann Hale asked.”
  const { verb = '' } =
    (/^[!?][”"’']$/.test(text.slice(to - 2, to)) && wording.asking.exec(text.slice(to, to + 100))?.groups) || {};
  if (wording.reports(verb)) return false;
  if (mark !== '.' || to > at + 1) return true;
  const bare = before.toLowerCase();
  // «Das war’s.»
  if (/[’']/.test(text.charAt(at - before.length - 1))) return true;
  // «Das kostet 100 Fr. Die Stadt zahlt.»
  const isUnit = /\d[^\p{L}]*(?:(?:Mio|Mrd)\. )?$/u.test(text.slice(Math.max(from, at - 40), at - before.length));
  if (wording.numbering.has(bare)) return !/^(?:\p{Lu}*\p{N}|[IVX]{2,}$)/u.test(next.word);
  if (wording.abbreviations.has(bare) && !isUnit) return false;
  if (wording.abbreviations.has(bare) || wording.finalAbbreviations.has(bare)) return begins;
  // «schrieb er auf X. Minister Muster schwieg.»
  if (before === 'X' && platform.test(text.slice(Math.max(from, at - 20), at - 1))) return true;
  if (/^\p{Lu}$/u.test(before) || /^[IVX]+$/.test(before)) return begins;
  // “1. Open the door.”
  const isNumber =
    /^\d{1,3}$/.test(before) && (wording.hasOrdinals || text.slice(from, at - before.length).trim() === '');
  if (isNumber) return endsAfterNumber(text.slice(from, at - before.length), before, next.word, begins, wording);
  return true;
}

/** Whether words are a clause rather than an item of a list: between two clauses, a semicolon ends a sentence. */
function isClause(words: string, { inClauses }: Wording): boolean {
  return (words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => inClauses.has(word));
}

/** What is before the name of a network of one letter. */
const platform = /(?:^|\s)(?:auf|bei|via|über|on|Plattform|platform)\s$/u;

/** A number with a full stop is an ordinal before a month and after an article («der 296. Folge»), but not after a noun or in a score («Platz 19.», «0:0.»). */
function endsAfterNumber(lead: string, number: string, next: string, begins: boolean, wording: Wording): boolean {
  if (wording.months.has(next.toLowerCase())) return false;
  const [, word = '', joint = ''] = /([\p{L}\p{M}\p{N}]*)([^\p{L}\p{M}\p{N}]*)$/u.exec(lead) ?? [];
  if (joint === ' ' && wording.beforeOrdinal.has(word.toLowerCase())) return begins;
  // «stieg von 12 auf 15. Experten warnen.»
  if (/\p{N}\s(?:auf|zu|bis|to)\s$/u.test(lead)) return true;
  if (/^[:,-]$/.test(joint) || (joint === ' ' && /^\p{Lu}\p{Ll}/u.test(word))) return true;
  return begins || number.length > 2;
}

function wordBefore(text: string, at: number, from: number): string {
  return /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(from, at - 40), at))?.[0] ?? '';
}

function nextWord(text: string, to: number) {
  const slice = text.slice(to, to + 60);
  const [, blank = '', marks = '', word = ''] = /^(\s*)([^\p{L}\p{N}]*)([\p{L}\p{M}\p{N}]*)/u.exec(slice) ?? [];
  return { blank: blank !== '', quoted: /[„«»“"]/.test(marks), mark: marks, word };
}
