import { groupBy } from '../model/articleIndex.ts';
import { keyOf } from '../wording/keyOf.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import { isCalling } from './names.ts';
import type { DraftSentence } from './readings.ts';
import { isCapital, lowerAt, type Token } from './tokens.ts';

/** Words that name somebody in full, and their sentence. */
type Introduction = { readonly tokens: readonly Token[]; readonly sentence: DraftSentence };

/** Whom a text introduces, by the keys of their last names and by their sentences. */
export type Introductions = {
  readonly byKey: ReadonlyMap<string, Introduction>;
  readonly bySentence: ReadonlyMap<number, readonly Introduction[]>;
};

/** How many words a name has where those before it may be nouns. */
const full = 2;

/**
 * Where each name of several words stands first: «Oskar Muster», in a sentence that attributes nothing to him. A place is
 * not introduced: «Universität Bern», where the text says «in Bern» (`placeNames`, by their keys).
 */
export function introductionsIn(
  sentences: readonly DraftSentence[],
  placeNames: ReadonlySet<string>,
  lexicon: Lexicon,
): Introductions {
  const found = new Map<string, Introduction>();
  for (const sentence of sentences) {
    const { tokens } = sentence.reading;
    for (let from = 0; from < tokens.length; from++) {
      const to = pastName(tokens, from, lexicon);
      const last = tokens[to - 1];
      const key = keyOf(last?.lower ?? '');
      const isPlace = tokens.slice(from, to).some(({ lower }) => placeNames.has(keyOf(lower)));
      const before = lowerAt(tokens, from - 1);
      const isDetermined = lexicon.determiners.has(before);
      // «im kantonalen Parlament Anna Muster», «der Rätin von Bern Anna Muster»
      const begin = to - from > full && isOfPlace(tokens, from, lexicon) ? from + 1 : from;
      const isCalled = isCalling(lowerAt(tokens, begin), lexicon);
      const isAfterNoun = !isCalled && (isDetermined || lexicon.small.has(before) || /e[mnrs]?$/.test(before));
      if (to - from > (isDetermined ? full : 1) && !found.has(key) && !isPlace)
        found.set(key, {
          tokens: tokens
            .slice(isAfterNoun ? Math.max(begin, to - full) : begin, to)
            .map((token) => unpossessed(token, lexicon)),
          sentence,
        });
      from = Math.max(from, to);
    }
  }
  return { byKey: found, bySentence: groupBy([...found.values()], ({ sentence }) => [sentence.at]) };
}

/** «die Basler Autorin Anna Muster»: the first word says where somebody is from, not what. */
function isOfPlace(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const lower = lowerAt(tokens, from);
  const mayBe = lexicon.nounsHaveCapitals && lower.endsWith('er') && !lexicon.offices.test(lower);
  return mayBe && isCalling(lowerAt(tokens, from + 1), lexicon);
}

/** The keys of the places that a text names as such: «in Bern». */
export function placesIn(text: string, { beforePlace }: Lexicon): ReadonlySet<string> {
  return new Set([...text.matchAll(beforePlace)].map(({ 1: place = '' }) => keyOf(place.toLowerCase())));
}

/** “Smith” of “Smith’s”. */
export function unpossessed(token: Token, { possessive }: Lexicon): Token {
  const text = token.text.replace(possessive, '');
  const [from] = token.span;
  return { ...token, text, lower: text.toLowerCase(), span: [from, from + text.length] };
}

function pastName(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const { small, timeNouns, nameParticles, numerals, statements } = lexicon;
  const isNoName = ({ lower }: Token) =>
    small.has(lower) || timeNouns.has(lower) || numerals.test(lower) || statements(lower);
  const isPart = (token: Token | undefined) => token !== undefined && isCapital(token) && !isNoName(token);
  let to = from;
  for (;;) {
    // “Tom Reed’s Macbeth”
    if (to > from && lexicon.possessive.test(lowerAt(tokens, to - 1))) return to;
    if (isPart(tokens[to])) to++;
    else if (to > from && nameParticles.has(lowerAt(tokens, to)) && isPart(tokens[to + 1])) to += 2;
    else return to;
  }
}
