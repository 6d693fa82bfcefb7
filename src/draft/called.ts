import { occurrencesOf } from '../model/words.ts';
import { formCuesOf } from '../wording/formCuesOf.ts';
import type { DraftSentence } from './readings.ts';
import type { Somebody } from './somebody.ts';
import type { Told } from './told.ts';

/** When or how somebody said something, which is no part of who it is: “on Monday”, “in a statement”. */
const whenSaid =
  / (?:speaking |(?:at|by|in|last|on|this) (?:an? |the )?(?:email|interview|letter|month|post|statement|time|week|year|\p{Lu}\p{Ll}+day)(?!\p{L})).*$/u;

/** A name in the genitive as the text has it elsewhere, and where, or as it surely is: «Bundesrat» for «Antwort des Bundesrats». */
export function withoutGenitive(
  name: string,
  { before }: Somebody,
  isOne: boolean,
  { known, sentences, grammar: { lexicon } }: Told,
) {
  for (const plain of lexicon.nominatives(name, before[0] ?? '')) {
    const sentence = known.byName.has(plain)
      ? undefined
      : sentences.find((one) => occurrencesOf(plain, one.text).length > 0);
    if (sentence) return { name: plain, sentence };
  }
  const plain = lexicon.nominative(name, before[0] ?? '', isOne);
  return plain !== undefined && !known.byName.has(plain) ? { name: plain, sentence: undefined } : undefined;
}

/** Somebody who is first mentioned in a sentence: by the words of a name, and by those in the nominative. */
type FirstMention = {
  readonly who: Somebody;
  readonly sentence: DraftSentence;
  readonly name: string;
  readonly plain: string;
  readonly areSeveral: boolean | undefined;
};

/** A name with the adjectives that tell who it is, or with all of them if another source has the same: «russische Behörden». */
export function withAdjectives(mention: FirstMention, told: Told): string {
  const within = adjectiveIn(mention, told);
  return within ? nameFrom(within, mention, told) : [...adjectivesAhead(mention, told), mention.plain].join(' ');
}

/** The adjective that a name begins with, but not called so: «Israelischen Medien zufolge», «laut israelischen Angaben». */
function adjectiveIn({ who, sentence, name, areSeveral }: FirstMention, { grammar: { lexicon } }: Told) {
  const [, first = '', noun = ''] = /^(\p{L}\S*) (\p{Lu}\S*)$/u.exec(name) ?? [];
  const { unnamed, callings, outlets, authorities } = lexicon;
  const isFirst = who.name[0] === sentence.reading.span[0];
  // «Russische Behörden sagten», but «Schweizerische Bundesbahnen»
  const isCommon = [unnamed, callings, outlets, authorities].some((words) => words.test(noun.toLowerCase()));
  const isOfMany = areSeveral && isFirst && isCommon && lexicon.telling.test(first.toLowerCase());
  const isBent = (isFirst || /^\p{Ll}/u.test(first)) && lexicon.bent.test(first);
  return isBent || isOfMany ? first : undefined;
}

function nameFrom(adjective: string, mention: FirstMention, told: Told): string {
  const { who, name } = mention;
  const { lexicon } = told.grammar;
  const noun = name.slice(adjective.length + 1);
  const determiner = who.before[0] ?? '';
  // «laut deutschen und dänischen Medien»
  const joined = lexicon.coordinators.has(who.before.at(-1) ?? '') ? wordsRightBefore(2, mention, told) : [];
  const adjectives = lexicon.bareAdjectives([...joined, adjective.toLowerCase()], determiner, noun);
  return [...adjectives, lexicon.nominative(noun, determiner) ?? noun].join(' ');
}

function adjectivesAhead(mention: FirstMention, told: Told): readonly string[] {
  const { who, name, plain } = mention;
  const {
    known,
    grammar: { lexicon },
  } = told;
  const isSmall = (word: string) => lexicon.small.has(word) && !lexicon.coordinators.has(word);
  const words = who.before.slice(who.before.findLastIndex(isSmall) + 1);
  // “the former chief” is called “chief”.
  const mayTell = lexicon.nounsHaveCapitals || who.sourceKind === 'unnamed';
  const isPart = (word: string) =>
    known.byName.has(plain) ? !lexicon.coordinators.has(word) : mayTell && lexicon.telling.test(word);
  const first = words.findIndex(isPart);
  const many = first < 0 || isProper(name) ? 0 : words.length - first;
  return lexicon.bareAdjectives(wordsRightBefore(many, mention, told), who.before.find(isSmall) ?? '', name);
}

/** So many words right before a name, without the capital of a sentence's first, where nouns alone have one. */
function wordsRightBefore(many: number, { who, sentence }: FirstMention, { text, grammar: { lexicon } }: Told) {
  const [begin] = who.name;
  const ahead = new RegExp(`(?:\\S+\\s+){${many}}$`, 'u').exec(text.slice(Math.max(0, begin - 200), begin))?.[0] ?? '';
  const [first = '', ...others] = ahead.split(/\s+/).filter(Boolean);
  const isFirst = lexicon.nounsHaveCapitals && begin - ahead.length === sentence.reading.span[0];
  const small = isFirst && /^\p{Lu}\p{Ll}+$/u.test(first) ? first.toLowerCase() : first;
  return [...(first ? [small] : []), ...others];
}

/** Whether a name says who it is by itself: «Agentur Muster», but not «Rat der Stadt». */
function isProper(name: string): boolean {
  return /^\p{Lu}\S* (?:al-)?\p{Lu}/u.test(name);
}

/** Whether people are told of without a name. */
export function isUnnamed(who: Somebody, { text, lang }: Told): boolean {
  return who.sourceKind === 'unnamed' || formCuesOf(lang)?.nobody.test(text.slice(...who.name)) === true;
}

/** What else is said of somebody as part of what it is called: “ familiar with the matter”; nothing of who has a name. */
export function moreOf(who: Somebody, told: Told): string {
  return isUnnamed(who, told) ? inFull('', who, told) : '';
}

/** A name with what else is said of people without a name, or of a text: “people familiar with the matter”, «mit der Sache vertraute Personen». */
export function inFull(called: string, who: Somebody, told: Told): string {
  const { name, description, sourceKind } = who;
  if (!description || !(sourceKind === 'document' || isUnnamed(who, told))) return called;
  if (told.grammar.lexicon.nounsHaveCapitals) {
    // «am Freitag veröffentlichtes Gutachten»: its gender is not known.
    return sourceKind === 'document'
      ? called
      : attributeAhead(told.text.slice(description[0], name[0]), who, told) + called;
  }
  const behind = told.text.slice(name[1], description[1]).replace(whenSaid, '');
  return /^(?: (?!(?:who|that|which) )[\p{L}\p{N}’'.-]+){2,8}$/u.test(behind) ? called + behind : called;
}

/** «mit der Sache vertraute » of «Angaben von mit der Sache vertrauten Personen»; '' if there is none. */
function attributeAhead(words: string, { name }: Somebody, { text, grammar: { lexicon } }: Told): string {
  const ahead = words.split(/\s+/).filter(Boolean);
  const isPreposition = (word = '') =>
    lexicon.among.has(word.toLowerCase()) && !lexicon.genitives.has(word.toLowerCase());
  const from = ahead.findIndex((word, at) => isPreposition(word) && !isPreposition(ahead[at + 1]));
  const [noun = '', adjective = ''] = ahead.slice(-2);
  const isAttribute =
    from >= 0 && ahead.length - from > 2 && /^\p{Lu}/u.test(noun) && lexicon.attributes.test(adjective);
  if (!isAttribute) return '';
  const [bare = ''] = lexicon.bareAdjectives([adjective], (ahead[0] ?? '').toLowerCase(), text.slice(...name));
  return [ahead[from]?.toLowerCase(), ...ahead.slice(from + 1, -1), bare, ''].join(' ');
}
