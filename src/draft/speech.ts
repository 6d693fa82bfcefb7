import { bare, isSpeech } from '../wording/speech.ts';
import type { Wording } from '../wording/wording.ts';
import { type Quotation, withoutMarks } from './quotations.ts';

/**
 * What a quotation looks like: speech that stands by itself, words quoted within somebody else's sentence, or a name.
 * Quoted words count as said only if their sentence says by whom.
 */
export type QuotationKind = 'speech' | 'words' | 'name';

/** What kind a quotation is, by its words and those around it, of which none before the `first` character. */
export function kindOfQuotation(text: string, quotation: Quotation, wording: Wording, first = 0): QuotationKind {
  const [begin, end] = quotation.span;
  const inner = text.slice(...withoutMarks(text, quotation));
  const around = [text.slice(Math.max(first, begin - 60), begin), text.slice(end, end + 40)] as const;
  const kind = looksLike(inner, around, wording);
  // A reader would take «Wow!» for what somebody says wherever somebody speaks, and so do the checks.
  return kind === 'name' && isSpeech(bare(inner), around, wording) ? 'words' : kind;
}

function looksLike(inner: string, [before, after]: readonly [string, string], wording: Wording): QuotationKind {
  // The beginning is enough; a quotation may be as long as the text.
  const words = inner.slice(0, 400).split(/\s+/);
  const [, earlier = '', noun = ''] =
    /(?:([\p{L}-]{1,40})\s+)?([\p{L}-]{1,40})[\s(]*$/u.exec(before.toLowerCase()) ?? [];
  // «ist das Projekt „ein Witz“», “calls the paper “a joke””
  const isJudgement = wording.judges.test(before) && /^\p{Ll}/u.test(inner);
  const isTitle =
    (wording.titles.has(noun) || wording.titleEndings.test(noun)) && !/^\p{Ll}+ \p{Lu}/u.test(inner) && !isJudgement;
  if (isTitle) return 'name';
  if (wording.afterSpeaker.has(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? '')) return 'name';
  const next = after.match(/^ \p{Ll}+(?: \p{Ll}+)?/u)?.[0].split(' ') ?? [];
  if (wording.beforeSpeaker.has(noun) && words.length < 7 && next.some(wording.reports)) return 'name';
  if (wording.slogans.has(noun)) return 'speech';
  const isIntroduced = /:\s*$/.test(before);
  const isClause = words.some((word) => isInClause(word, words.length, wording));
  // «die Chefin der „Neuen Woche“, sagte» quotes a name.
  if (!isIntroduced && (noun === '' || isClause || words.length > 5) && isFollowedBySpeaker(after, wording))
    return 'speech';
  // «Die Preise steigen weiter», weiss Anna Muster
  if (noun === '' && words.length > 3 && /^,\s*\p{Ll}+ (?:\p{Lu}\p{Ll}+ ){1,2}\p{Lu}/u.test(after)) return 'speech';
  // «Das geht», lacht die Wirtin
  if (noun === '' && isClause && /^,\s*\p{Ll}/u.test(after)) return 'speech';
  // “The Salt House,” a new play: the comma is of the sentence.
  const isName =
    words.length > 1 && wording.isNameOfThing(words.join(' ').replace(/,$/, '')) && !wording.judges.test(before);
  if (/,$/.test(inner) && words.length < 7 && isName && !(after.match(/\p{L}+/gu) ?? []).some(wording.reports))
    return 'name';
  // “Never,” said Ann Hale, “Never,” was her answer, “Never,” sighed one of the men, but not “Thriller,” was the best-selling album
  const near = (after.match(/\p{L}+/gu) ?? []).slice(0, 6);
  const isNear =
    near.some((word) => wording.reports(word) || (near[0] === 'was' && wording.announcing.has(word))) ||
    wording.uttering.test(after);
  if (/,$/.test(inner) && (words.length > 1 || (noun === '' && isNear))) return 'speech';
  if (/[.!?…]$/.test(inner) && words.length > 1 && (isClause || words.length > 3 || /[.!]$/.test(inner)))
    return 'speech';
  // “We had twenty shots,” he said. “Twenty.”
  const isAlone = /(?:^|[.!?…][»“”"’]?\s)$/.test(before) && /^\s*(?:[\p{Lu}“„«"]|$)/u.test(after);
  if (isAlone && /[.!?…]$/.test(inner) && wording.inClauses.size > 0) return 'speech';
  if (isIntroduced && words.length > 1 && isClause) return 'speech';
  if (words.length > 5 && isClause) return 'speech';
  if (words.length > 7 && /(?<!\p{L})\p{Ll}{4,}(?:t|te|ten|en)\b/u.test(inner.slice(0, 400)) && !/[–-]\s/.test(inner))
    return 'speech';
  if (isName) return 'name';
  if ((wording.media.test(noun) && !isJudgement) || /\.\p{Ll}{2,4}$| e\. ?V\.|\b(?:Inc|AG|GmbH)\b/u.test(inner))
    return 'name';
  if (wording.papers.test(inner) || (words.length < 6 && wording.denying.test(before))) return 'name';
  if (/^\p{Ll}|\[/u.test(inner)) return 'words';
  // «sagte dem „Blick“», «gegenüber dem „Corriere del Ticino“»
  if (wording.beforeAddressee.has(noun) && (wording.reports(earlier) || wording.addresses.has(earlier))) return 'name';
  // «sagte Keller dem „Blick“», «hatte Keller dem „Blick“ gesagt», «in einem Gespräch mit dem „Blick“»
  const spoken = `${before.slice(-60)} ${after.slice(0, 30)}`.match(/\p{L}+/gu) ?? [];
  const isTold = spoken.some((word) => wording.reports(word) || wording.talks.has(word.toLowerCase()));
  if (wording.beforeAddressee.has(noun) && words.length < 4 && /^\p{Lu}/u.test(inner) && isTold) return 'name';
  if (words.length === 1) {
    const isWord = wording.beforeQuotedWord.has(noun) && !wording.beforeOutlet.test(`${earlier} ${noun}`);
    return isWord && /^\p{Lu}\p{Ll}+$/u.test(inner) ? 'words' : 'name';
  }
  const isPhrase = words.slice(1).some((word) => /^\p{Ll}/u.test(word));
  // «habe „Fortschritte erzielt“»
  const isQuoted = words.length > 2 || wording.beforeQuotedWord.has(noun) || wording.inClauses.has(noun);
  // «Angaben von „Ärzte ohne Grenzen“», «Das meldet die „Gazzetta dello Sport“»
  const isGivers = /^\p{Lu}/u.test(inner) && wording.beforeGiver.test(before.toLowerCase());
  return isPhrase && isQuoted && !isGivers ? 'words' : 'name';
}

/** «„…“, sagte X», «„…“, so X» */
function isFollowedBySpeaker(after: string, wording: Wording): boolean {
  const [, words = '', word = ''] = /^[.]?,\s*((\p{Ll}+).*)/u.exec(after) ?? [];
  return wording.soSays.test(words) || wording.reports(word);
}

function isInClause(word: string, among: number, wording: Wording): boolean {
  const bare = word.replace(/[^\p{L}]/gu, '').toLowerCase();
  return wording.inClauses.has(bare) || (among > 3 && wording.reports(word));
}
