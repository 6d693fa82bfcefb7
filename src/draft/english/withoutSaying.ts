import { isWithin, type Span } from '../../model/words.ts';
import { english } from '../../wording/english/english.ts';
import { englishLexicon as lexicon } from '../../wording/english/lexicon.ts';
import { wordSet } from '../../wording/wordSet.ts';
import type { Found } from '../found.ts';
import { isCapital, spanOf, type Token } from '../tokens.ts';

/** What somebody who hears of a case does, and the words that what they hear begins with. */
const hears = wordSet('heard told');
const opens = wordSet('that how');

/** What a sentence with its date at a place tells of, without who says so and to whom. */
export function withoutSaying(
  tokens: readonly Token[],
  attributions: readonly Found[],
  date: number,
): readonly Token[] {
  const isOfTelling = isHeardOn(tokens, date);
  const by = isOfTelling ? [] : attributions.flatMap((found) => sayingIn(found, tokens));
  return tokens.slice(isOfTelling ? 0 : pastHearing(tokens)).filter(({ span }) => !isWithin(span, by));
}

/** Who says something, and to whom: “Officials say the dam burst”, but in “According to the ministry, 900 came”, any word may be a noun. */
function sayingIn({ rule, source, cue, by }: Found, tokens: readonly Token[]): readonly Span[] {
  const end = cue.at(-1)?.[1] ?? 0;
  const [first, second] = tokens.filter(({ span }) => span[0] >= end);
  const next = first?.lower === 'that' ? second : first;
  const isNoun = next !== undefined && (lexicon.determiners.has(next.lower) || isCapital(next));
  if (!source || rule !== 'verb' || !isNoun) return [];
  return [source, ...(by === 'tell' ? addresseeBehind(tokens, end) : [])];
}

/** Whether a date says when something was heard or told: “told MPs on Monday that”, “On Monday the court heard that”. */
function isHeardOn(tokens: readonly Token[], date: number): boolean {
  const told = tokens.findIndex(({ lower }) => hears.has(lower));
  const content = tokens.findIndex(({ lower }, at) => at > told && opens.has(lower));
  return told >= 0 && content > date;
}

/** Where what a court hears begins: “The inquest heard that”. */
function pastHearing(tokens: readonly Token[]): number {
  const heard = tokens.findIndex(({ lower }) => hears.has(lower));
  const isCourts = tokens.slice(0, Math.max(0, heard)).some(({ lower }) => english.courts.test(lower));
  return isCourts ? heard + 1 : 0;
}

/** Whom somebody tells something: “told MPs the bridge was old”. */
function addresseeBehind(tokens: readonly Token[], end: number): readonly Span[] {
  const from = tokens.findIndex(({ span }) => span[0] >= end);
  const to = tokens.findIndex(
    ({ lower }, at) => at > from && (lower === 'that' || lexicon.determiners.has(lower) || lexicon.pronouns.has(lower)),
  );
  return from >= 0 && to > from && to < from + 6 ? [spanOf(tokens, from, to)] : [];
}
