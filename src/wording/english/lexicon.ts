import { type Agreement, Lexicon } from '../lexicon.ts';
import { pairsOf, wordSet } from '../wordSet.ts';
import { englishWording } from './english.ts';
import { words } from './words.ts';

const said = wordSet(words.statements);

const she = /^(?:she|her|mrs|ms|dame|lady|queen|\p{L}*woman)$/u;
const he = /^(?:he|him|his|mr|sir|lord|king|(?!german|roman|human)\p{L}*man)$/u;

function shows(word: string): Agreement | undefined {
  if (she.test(word)) return 'sheOrThey';
  if (he.test(word)) return 'he';
  return /^its?$/.test(word) ? 'it' : undefined;
}

/** English words about who somebody is and when something is said. */
export const englishLexicon: Lexicon = {
  ...new Lexicon(),
  offices: words.offices,
  // “officials” of a company are officials.
  publicOffices: words.offices,
  personTitles: wordSet('mr mrs ms dr prof sir dame lord sen rep cllr gov gen col lt sgt capt rev ch supt insp pc'),
  nameParticles: wordSet('van de bin al el la du di da del le'),
  nobleParticles: wordSet('von'),
  determiners: wordSet(words.determiners),
  beforePlace: /(?<!\p{L})(?:in|near|outside) (\p{Lu}[\p{L}-]*)/gu,
  callings:
    /^(?:\p{L}*(?:(?<!^chr)ist|woman)|(?:co-)?author|backbencher|barrister|campaigner|coroner|driver|engineer|expert|farmer|forecaster|historian|lawyer|nurse|owner|professor|researcher|resident|scientist|solicitor|surgeon|survivor|teacher|volunteer|worker)$/u,
  authorities: words.authorities,
  outlets: words.outlets,
  documents: words.documents,
  unnamed: words.unnamed,
  states: pairsOf(words.states),
  pronouns: wordSet('he him she they them it his her their its'),
  firstPersons: wordSet('i me my we our'),
  pronounShows: shows,
  // «her colleague» may be a man.
  determinerShows: (word) => (/^(?:her|his|its)$/.test(word) ? undefined : shows(word)),
  impersonal: 'it',
  statements: (word) => said.has(word),
  timeNouns: wordSet(words.times),
  small: englishWording.beginsSentence,
  coordinators: wordSet('and'),
  genitives: wordSet('of for by'),
  from: wordSet('at'),
  among: wordSet('in of from among at on'),
  indefinite: wordSet('a an one another some several many two three four five'),
  otherTimes: /^(?:new|former|incoming|outgoing|acting|late)$/,
  bynames: /^the \p{N}+-year-old$/u,
  relatives: wordSet('who which that where whose'),
  own: /^own$/,
  leansAtBegin: wordSet('he she they his her their its such there then so'),
  leansAlone: wordSet('this that it these those'),
  pointsBack: wordSet('this that these those'),
  leans: wordSet('these those'),
  numerals: /^(?:million|billion|percent|year|month|week|day|hour|dollar|euro|pound)s?$/,
  spokesPersons: /^spokes/,
  timeWords: wordSet(words.timeWords),
  timePhrases: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.timePhrases.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
};
