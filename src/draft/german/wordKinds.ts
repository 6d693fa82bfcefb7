import type { VerbForm } from '../../wording/german/conjugate.ts';
import { german } from '../../wording/german/german.ts';
import { separates, type Token } from '../tokens.ts';

const marks = new Set([',', ';', ':', '–', '—', '-', '.', '!', '?', '…']);

/** Whether a token stands between clauses. */
export function separatesClauses(token: Token | undefined): boolean {
  return token?.kind === 'speech' || (token?.kind === 'mark' && marks.has(token.text));
}

/** Whether any word has a capital here: at the beginning of a sentence, or of what follows a colon or a quotation. */
export function hasCapital(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return at === 0 || (separatesClauses(before) && before?.text !== ',');
}

/** Whether a token is a noun or a name: it is capitalised, and at the beginning of a sentence, it is nothing else. */
export function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'name' || token?.text === '%') return true;
  if (token?.kind !== 'word') return false;
  // «dpa-Meldung», «eBay», «t-online.de», «taz»
  if (/\p{Ll}-?\p{Lu}|\p{Ll}\.\p{Ll}{2,3}$/u.test(token.text) || german.smallNames.has(token.text)) return true;
  // «der 32-Jährige», «der 32-jährige sagte»
  if (/^\p{N}+-\p{Lu}/u.test(token.text)) return true;
  if (/^\p{N}+-jährigen?$/u.test(token.text)) return isAlone(tokens[at + 1]);
  if (!/^\p{Lu}/u.test(token.text)) return false;
  const before = tokens[at - 1];
  if (before && !separates(before)) return true;
  return !german.beginsSentence.has(token.lower);
}

/** Whether an adjective before a token has no noun: «der 32-jährige sagte». */
function isAlone(next: Token | undefined): boolean {
  return !next || separates(next) || isFiniteVerb(next) || german.prepositions.has(next.lower);
}

/** Whether a word may be the prefix of a separable verb, as at the end of a clause: «teilte … mit». */
export function isPrefix(token: Token | undefined): boolean {
  return token !== undefined && german.separable.has(token.text);
}

/** Whether a word certainly is a finite verb: an auxiliary or one of the listed forms. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text !== token.lower) return false;
  return german.auxiliary.has(token.lower) || german.subjunctives.has(token.lower) || isListed(token, 'finite');
}

/** Whether a word is a listed verb in a form. */
export function isListed(token: Token | undefined, form: VerbForm['form']): boolean {
  return german.verbs.get(token?.lower ?? '')?.some((one) => one.form === form) === true;
}

/** Whether a word may be a verb, judging by its letters. */
export function isVerbLike(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text !== token.lower) return false;
  if (german.auxiliary.has(token.lower) || german.verbs.has(token.lower)) return true;
  return /(?:t|en|ln|rn|te)$/.test(token.lower) && !german.functionWords.has(token.lower);
}

/** Whether a word has the form of a past participle: «gebaut», «verletzt», «diskutiert». */
export function isParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Ll}*ge\p{Ll}+(?:t|en)$|^(?:be|ent|er|ver|zer)\p{Ll}+(?:t|en)$|^\p{Ll}+iert$/u.test(token.text)
  );
}

/** Whether a noun is a text, or something said: «Artikel», «Angaben». */
export function saysInWriting(word: string): boolean {
  return german.documents.test(word) || isStatement(word);
}

/** Whether a noun is something said: «Angaben», «Polizeiangaben», «Medienbericht». */
export function isStatement(word: string): boolean {
  return german.statements.has(word) || german.statementEndings.test(word);
}

/** Where the first of any of these words stands between two tokens, -1 if none does. */
export function placeOf(words: ReadonlySet<string>, tokens: readonly Token[], from: number, to: number): number {
  return tokens.findIndex(({ lower }, at) => from <= at && at < to && words.has(lower));
}

/** Whether a token may be a year: «2019». */
export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(token.text);
}
