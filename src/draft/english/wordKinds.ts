import { english } from '../../wording/english/english.ts';
import { events } from '../../wording/english/events.ts';
import { lowerAt, separates, type Token } from '../tokens.ts';

/** The verb of reporting of which a word is a form. */
export function baseOf(lower: string): string | undefined {
  return english.alone.get(lower) ?? english.withContent.get(lower);
}

/** The verb of reporting of which a word is the form in “-ing”. */
export function baseOfGerund(lower: string): string | undefined {
  const [, stem] = /^(\p{Ll}{3,})ing$/u.exec(lower) ?? [];
  return stem === undefined ? undefined : (baseOf(stem) ?? baseOf(`${stem}e`));
}

/** “not”, “never”, “didn’t” */
export function isNot(token: Token | undefined): boolean {
  return /^(?:not|never)$|n[’']t$/.test(token?.lower ?? '');
}

/** Whether a clause without a conjunction may begin here: “he”, “the”, “their”, but not “who”. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  return english.determiners.has(lower) || (english.pronouns.has(lower) && lower !== 'who');
}

/** Where the mark or quotation stands that comes before a token, or else the first one. */
export function markBefore(tokens: readonly Token[], at: number): number {
  return Math.max(0, tokens.slice(0, at).findLastIndex(separates));
}

/** Where the words with capitals begin that end right before a token: “University of Bath”. */
export function nameFrom(tokens: readonly Token[], end: number): number {
  let at = end;
  while (
    isCapitalised(tokens[at - 1]) ||
    (at < end && lowerAt(tokens, at - 1) === 'of' && isCapitalised(tokens[at - 2]))
  )
    at--;
  return at;
}

/** Where the words begin, from the beginning or a mark on, in which a token stands. */
export function partFrom(tokens: readonly Token[], at: number): number {
  return tokens.slice(0, at).findLastIndex(separates) + 1;
}

/** Where the mark or quotation stands that comes after a token, or else the end. */
export function markAfter(tokens: readonly Token[], at: number): number {
  const after = tokens.findIndex((token, index) => index > at && separates(token));
  return after < 0 ? tokens.length : after;
}

/** “named”, “said”: a participle, or a past that looks the same. */
export function isParticiple(lower: string): boolean {
  const base = baseOf(lower);
  return lower.endsWith('ed') || (base !== undefined && base !== lower);
}

/** “officials”, “people” */
export function isPlural(token: Token | undefined): boolean {
  return token !== undefined && english.plural.test(token.lower);
}

/** “a spokeswoman for that hospital” */
export function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'that' && english.joiners.has(lowerAt(tokens, at - 1));
}

/** «may», «will» and “don’t”, but not «May» or «Will». */
export function isAuxiliary(token: Token | undefined): boolean {
  return english.auxiliaries.has(token?.text ?? '') || /n[’']t$/.test(token?.text ?? '');
}

/** “the only survivor”, “the town’s first doctor” */
export function isAdjective(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return (
    /^(?:only|first|long|once)$/.test(lowerAt(tokens, at)) && (english.determiners.has(before) || /['’]s$/.test(before))
  );
}

/** “also”, “recently”, but no name such as “Sally”. */
export function isAdverb(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.text === token.lower &&
    (english.adverbs.has(token.lower) || english.adverbEndings.test(token.lower))
  );
}

/** Whether a word begins with a capital, as names and first words do. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** The auxiliaries before a verb, with any adverbs in between left out. */
export function helpersBefore(tokens: readonly Token[], at: number): readonly number[] {
  const helpers: number[] = [];
  for (let index = at - 1; index >= 0; index--) {
    if (isAuxiliary(tokens[index])) helpers.unshift(index);
    // “have both said”
    else if (!isAdverb(tokens[index]) && !['both', 'all'].includes(lowerAt(tokens, index))) break;
  }
  return helpers;
}

/** Whether a word is a past or a participle that says what happened, and no attribute: “built”, but not “a used car”. */
export function isPast(tokens: readonly Token[], at: number): boolean {
  const { kind, text = '', lower = '' } = tokens[at] ?? {};
  const isForm = /\p{Ll}{2}ed$/u.test(text) || events.participles.has(text) || events.pasts.has(text);
  if (
    kind !== 'word' ||
    !isForm ||
    events.noParticiples.has(lower) ||
    (!text.endsWith('ed') && lowerAt(tokens, at + 1) === 'of')
  )
    return false;
  let ahead = at - 1;
  while (isAdverb(tokens[ahead])) ahead--;
  const before = tokens[ahead];
  if (!before || isAuxiliary(before)) return before !== undefined;
  if (before.text === ',' || english.pronouns.has(before.lower)) return true;
  if (/^(?:and|that|which|who)$/.test(before.lower)) return true;
  const isNoun = before.kind === 'word' || before.kind === 'name' || events.pasts.has(lower);
  const isSmall = [english.determiners, english.prepositions, english.boundaries].some((words) =>
    words.has(before.lower),
  );
  return isNoun && !isSmall && !/['’]s?$/.test(before.lower);
}
