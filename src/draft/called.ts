import { occurrencesOf } from '../model/words.ts';
import { languageOf } from '../wording/language.ts';
import type { DraftSentence } from './readings.ts';
import type { Somebody } from './somebody.ts';
import type { Told } from './told.ts';

/** When or how somebody said something, which is no part of who it is: “on Monday”, “in a statement”. */
const whenSaid =
  / (?:speaking |(?:at|by|in|last|on) (?:an? |the )?(?:email|interview|letter|post|statement|time|\p{Lu}\p{Ll}+day)(?!\p{L})).*$/u;

/** A name in the genitive as the text has it elsewhere, and where, or as it surely is: «Bundesrat» for «Antwort des Bundesrats». */
export function withoutGenitive(name: string, { before }: Somebody, { known, sentences, grammar: { lexicon } }: Told) {
  for (const plain of lexicon.nominatives(name, before[0] ?? '')) {
    const sentence = known.byName.has(plain)
      ? undefined
      : sentences.find((one) => occurrencesOf(plain, one.text).length > 0);
    if (sentence) return { name: plain, sentence };
  }
  const plain = lexicon.nominative(name, before[0] ?? '');
  return plain !== undefined && !known.byName.has(plain) ? { name: plain, sentence: undefined } : undefined;
}

/**
 * A name, given also as it is called, with the adjectives before it that tell who it is, or with all of them if another source has the
 * same: «russische Behörden».
 */
export function withAdjectives(
  name: string,
  called: string,
  who: Somebody,
  sentence: DraftSentence,
  told: Told,
  areSeveral = false,
) {
  const {
    known,
    grammar: { lexicon },
  } = told;
  const within = adjectiveIn(name, who, sentence, told, areSeveral);
  if (within) {
    const noun = name.slice(within.length + 1);
    const ahead = who.before[0] ?? '';
    // «laut deutschen und dänischen Medien»
    const joined = lexicon.coordinators.has(who.before.at(-1) ?? '') ? wordsAhead(2, who, sentence, told) : [];
    return [
      ...lexicon.bareAdjectives([...joined, within.toLowerCase()], ahead, noun),
      lexicon.nominative(noun, ahead) ?? noun,
    ].join(' ');
  }
  const isSmall = (word: string) => lexicon.small.has(word) && !lexicon.coordinators.has(word);
  const adjectives = who.before.slice(who.before.findLastIndex(isSmall) + 1);
  // “the former chief” is called “chief”.
  const mayTell = lexicon.nounsHaveCapitals || who.sourceKind === 'unnamed';
  const isPart = (word: string) =>
    known.byName.has(called) ? !lexicon.coordinators.has(word) : mayTell && lexicon.telling.test(word);
  const first = adjectives.findIndex(isPart);
  const many = first < 0 || isProper(name) ? 0 : adjectives.length - first;
  const determiner = who.before.find(isSmall) ?? '';
  return [...lexicon.bareAdjectives(wordsAhead(many, who, sentence, told), determiner, name), called].join(' ');
}

/** What else is said of somebody as part of what it is called: “ familiar with the matter”; nothing of who has a name. */
export function moreOf(who: Somebody, told: Told): string {
  const isUnnamed = who.sourceKind === 'unnamed' || languageOf(told.lang)?.nobody.test(told.text.slice(...who.name));
  return isUnnamed ? inFull('', who, told) : '';
}

/** What people without a name, or a text, are called with what else is said of them: “people familiar with the matter”, «mit der Sache vertraute Personen». */
export function inFull(
  called: string,
  { name, description, sourceKind }: Somebody,
  { text, grammar: { lexicon } }: Told,
): string {
  if (!description) return called;
  if (!lexicon.nounsHaveCapitals) {
    const behind = text.slice(name[1], description[1]).replace(whenSaid, '');
    return /^(?: (?!(?:who|that|which) )[\p{L}\p{N}’'.-]+){2,8}$/u.test(behind) ? called + behind : called;
  }
  // «am Freitag veröffentlichtes Gutachten»: its gender is not known.
  if (sourceKind === 'document') return called;
  const ahead = text.slice(description[0], name[0]).split(/\s+/).filter(Boolean);
  const isPreposition = (word = '') =>
    lexicon.among.has(word.toLowerCase()) && !lexicon.genitives.has(word.toLowerCase());
  // «Angaben von [mit der Sache vertrauten] Personen»
  const from = ahead.findIndex((word, at) => isPreposition(word) && !isPreposition(ahead[at + 1]));
  const [noun = '', adjective = ''] = ahead.slice(-2);
  if (from < 0 || ahead.length - from < 3 || !/^\p{Lu}/u.test(noun) || !lexicon.attributes.test(adjective))
    return called;
  const [bare = ''] = lexicon.bareAdjectives([adjective], (ahead[0] ?? '').toLowerCase(), text.slice(...name));
  return [ahead[from]?.toLowerCase(), ...ahead.slice(from + 1, -1), bare, called].join(' ');
}

/** The adjective that a name begins with, but not called so: «Israelischen Medien zufolge», «laut israelischen Angaben». */
function adjectiveIn(
  name: string,
  who: Somebody,
  { reading }: DraftSentence,
  { grammar: { lexicon } }: Told,
  areSeveral: boolean,
) {
  const [, first = '', noun = ''] = /^(\p{L}\S*) (\p{Lu}\S*)$/u.exec(name) ?? [];
  const { unnamed, callings, outlets, authorities } = lexicon;
  // «Russische Behörden sagten», but «Schweizerische Bundesbahnen»
  const areCommon =
    areSeveral &&
    who.name[0] === reading.span[0] &&
    [unnamed, callings, outlets, authorities].some((words) => words.test(noun.toLowerCase()));
  const isSmall = /^\p{Ll}/u.test(first) || who.name[0] === reading.span[0];
  return isSmall && (lexicon.bent.test(first) || (areCommon && lexicon.telling.test(first.toLowerCase())))
    ? first
    : undefined;
}

/** So many words right before a name, without the capital of a sentence's first, where nouns alone have one. */
function wordsAhead(many: number, who: Somebody, sentence: DraftSentence, { text, grammar: { lexicon } }: Told) {
  const [begin] = who.name;
  const ahead = new RegExp(`(?:\\S+\\s+){${many}}$`, 'u').exec(text.slice(Math.max(0, begin - 200), begin))?.[0] ?? '';
  const words = ahead.split(/\s+/).filter(Boolean);
  const isFirst = lexicon.nounsHaveCapitals && begin - ahead.length === sentence.reading.span[0];
  return isFirst
    ? words.map((word, at) => (at === 0 && /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word))
    : words;
}

/** Whether a name says who it is by itself: «Agentur Muster», but not «Rat der Stadt». */
function isProper(name: string): boolean {
  return /^\p{Lu}\S* (?:al-)?\p{Lu}/u.test(name);
}
