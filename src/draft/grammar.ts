import { primarySubtag } from '../model/primarySubtag.ts';
import { englishLexicon, englishWording } from '../wording/english/english.ts';
import { germanWording } from '../wording/german/german.ts';
import { germanLexicon } from '../wording/german/lexicon.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import type { Wording } from '../wording/wording.ts';
import { englishAttributions, englishSubjects } from './english/attributions.ts';
import type { Found, Subject } from './found.ts';
import { germanAttributions, subjectsOf } from './german/attributions.ts';
import { isReportedSpeech } from './german/content.ts';
import type { Token } from './tokens.ts';

/** Everything that the rules know about a language. */
export type Grammar = {
  readonly wording: Wording;
  readonly lexicon: Lexicon;
  readonly attributionsOf: (tokens: readonly Token[], goesOn: boolean) => readonly Found[];
  /** The subjects of a sentence's main clauses: whom «nach eigenen Angaben» means, and a pronoun in the next sentence. */
  readonly subjectsOf: (tokens: readonly Token[]) => readonly Subject[];
  /** Whether a sentence is reported speech without saying whose. */
  readonly isReportedSpeech: (tokens: readonly Token[]) => boolean;
};

const german: Grammar = {
  wording: germanWording,
  lexicon: germanLexicon,
  attributionsOf: germanAttributions,
  subjectsOf,
  isReportedSpeech,
};

const english: Grammar = {
  wording: englishWording,
  lexicon: englishLexicon,
  attributionsOf: englishAttributions,
  subjectsOf: englishSubjects,
  isReportedSpeech: () => false,
};

const nothing: ReadonlySet<string> = new Set();
const never = /(?!)/g;

/** For languages without rules: sentences end at their marks, and no attribution is found. */
const plain: Grammar = {
  wording: {
    abbreviations: nothing,
    finalAbbreviations: nothing,
    months: nothing,
    beforeOrdinal: nothing,
    beginsSentence: nothing,
    reports: () => false,
    introduces: () => false,
    inClauses: nothing,
    soSays: '',
    titles: nothing,
    titleEndings: never,
    slogans: nothing,
    media: never,
    afterSpeaker: nothing,
    beforeSpeaker: nothing,
    beforeAddressee: nothing,
    addresses: nothing,
    beforeQuotedWord: nothing,
    lists: [],
  },
  lexicon: {
    nounsHaveCapitals: false,
    offices: never,
    personTitles: nothing,
    nameParticles: nothing,
    nobleParticles: nothing,
    determiners: nothing,
    beforePlace: never,
    callings: never,
    authorities: never,
    outlets: never,
    documents: never,
    unnamed: never,
    states: [],
    pronouns: nothing,
    pronounShows: () => undefined,
    determinerShows: () => undefined,
    impersonal: undefined,
    statements: () => false,
    timeNouns: nothing,
    small: nothing,
    coordinators: nothing,
    genitives: nothing,
    from: nothing,
    among: nothing,
    indefinite: nothing,
    otherTimes: never,
    bynames: never,
    origin: never,
    own: never,
    whose: nothing,
    leansAtBegin: nothing,
    leansAlone: nothing,
    leans: nothing,
    pronounsAfterVerb: nothing,
    numerals: never,
    spokesPersons: never,
    timeWords: nothing,
    timePhrases: never,
    dates: {
      points: [],
      begun: never,
      months: [],
      since: never,
      until: never,
      about: never,
      at: never,
      alone: never,
      from: never,
      to: never,
      span: never,
      counted: never,
    },
  },
  attributionsOf: () => [],
  subjectsOf: () => [],
  isReportedSpeech: () => false,
};

const grammars: ReadonlyMap<string, Grammar> = new Map([
  ['de', german],
  ['en', english],
]);

/** The rules for a language (BCP 47), by its first subtag. */
export function grammarFor(lang: string): Grammar {
  return grammars.get(primarySubtag(lang)) ?? plain;
}
