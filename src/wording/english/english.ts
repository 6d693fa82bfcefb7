import { type DatePatterns, datePoints, dayBefore, dayBehind } from '../dates.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Wording } from '../wording.ts';
import { wordSet } from '../wordSet.ts';
import {
  abbreviations,
  adverbs,
  authorities,
  auxiliaries,
  boundaries,
  content,
  determiners,
  documents,
  finalAbbreviations,
  inverting,
  joiners,
  offices,
  outlets,
  prepositions,
  pronouns,
  reportVerbs,
  starters,
  statements,
  states,
  timePhrases,
  times,
  timeWords,
  unnamed,
} from './words.ts';

/** The forms of the listed verbs, by their base. */
function formsOf(list: string): ReadonlyMap<string, string> {
  const entries = list.split(',').map((entry) => entry.trim().split(/\s+/));
  return new Map(
    entries.flatMap(([base = '', ...forms]) =>
      [base, ...(forms.length > 0 ? forms : regular(base))].map((form) => [form, base] as const),
    ),
  );
}

function regular(base: string): readonly string[] {
  const stem = base.replace(/e$/, '');
  return [/(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`, `${/mit$/.test(base) ? `${base}t` : stem}ed`];
}

const alone = formsOf(reportVerbs.alone);
const withContent = formsOf(reportVerbs.withContent);

/** The functions of English words in a sentence, and the verbs of reporting. All in lower case. */
export const english = {
  alone,
  withContent,
  inverting: wordSet(inverting),
  determiners: wordSet(determiners),
  pronouns: wordSet(pronouns),
  prepositions: wordSet(prepositions),
  joiners: wordSet(joiners),
  boundaries: wordSet(boundaries),
  auxiliaries: wordSet(auxiliaries),
  perfect: wordSet('has have had'),
  passive: wordSet('is are was were be been being'),
  adverbs: wordSet(adverbs),
  content: wordSet(content),
  adverbEndings: /^(?!family|reply|supply|ally|assembly|anomaly)\p{Ll}+\p{Ll}{2}ly$/u,
  plural: /s$|^(?:police|people|men|women|children|they|we|i|you)$/,
  times: wordSet(times),
};

const months = [
  ...['january jan', 'february feb', 'march', 'april', 'may', 'june', 'july', 'august aug', 'september sept'],
  ...['october oct', 'november nov', 'december dec'],
];

const dates: DatePatterns = {
  points: datePoints(months, [dayBefore(''), dayBehind], 's'),
  months,
  since: /since (?:early |late )?$/i,
  until: /(?:until|till) (?:the end of )?$/i,
  about: /(?:about|around|circa|roughly) $/i,
  at: /(?:in|on|by|of|from|after|before|early|late|the) $/i,
  from: /(?:from|between) $/i,
  to: /^ ?(?:to|until|and|–|-) ?$/i,
  counted: /^ (?!(?:when|and|to|the|in|at|on|by|but|or|as|it|he|she|they|after|before|with)\b)\p{Ll}/u,
};

/** What is needed to find quotations and the ends of sentences in English. */
export const englishWording: Wording = {
  abbreviations: wordSet(abbreviations),
  finalAbbreviations: wordSet(finalAbbreviations),
  beforeOrdinal: new Set(),
  months: wordSet(...months),
  beginsSentence: wordSet(starters, determiners, pronouns, prepositions, adverbs, boundaries),
  reports: (word) => alone.has(word),
  introduces: (text) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word: string) => alone.has(word)),
  inClauses: wordSet(auxiliaries, pronouns),
  soSays: '',
  titles: wordSet(
    'film book song album titled called entitled named magazine newspaper series show play novel programme project',
  ),
  titleEndings: /(?!)/,
  slogans: wordSet('slogan words reading banner chanting shouting'),
  media: wordSet('newspaper magazine paper'),
  afterSpeaker: new Set(),
  beforeQuotedWord: wordSet('as a an the'),
};

const said = wordSet(statements);

/** English words about who somebody is and when something is said. */
export const englishLexicon: Lexicon = {
  nounsHaveCapitals: false,
  offices,
  personTitles: wordSet('mr mrs ms dr prof sir dame lord'),
  authorities,
  outlets,
  documents,
  unnamed,
  states,
  pronouns: wordSet('he she they his her their'),
  pronounShows: () => undefined,
  determinerShows: () => undefined,
  statements: (word) => said.has(word),
  timeNouns: wordSet(times),
  small: wordSet(starters, determiners, prepositions, adverbs),
  coordinators: wordSet('and'),
  genitives: wordSet('of for'),
  indefinite: wordSet('a an some several many two three'),
  leansAtBegin: wordSet('he she they his her their its such there then so'),
  leansAlone: wordSet('this that it these those'),
  leans: wordSet('these those'),
  pronounsBehindVerb: wordSet(''),
  numerals: /^(?:million|billion|percent|year|month|week|day|hour|dollar|euro|pound)s?$/,
  spokesPersons: /^spokes/,
  timeWords: wordSet(timeWords),
  timePhrases: new RegExp(`(?<![\\p{L}\\p{N}])(?:${timePhrases.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  dates,
};
