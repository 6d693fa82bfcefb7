import { primarySubtag } from '../model/primarySubtag.ts';
import { englishWording } from '../wording/english/english.ts';
import { germanWording } from '../wording/german/german.ts';
import { languageOf } from '../wording/language.ts';
import type { Wording } from '../wording/wording.ts';
import { englishAttributions } from './english/attributions.ts';
import type { Found } from './found.ts';
import { germanAttributions } from './german/attributions.ts';
import { isReportedSpeech } from './german/content.ts';
import type { Token } from './tokens.ts';

/** The rules of a language by which a sentence is read alone. */
export type Syntax = {
  readonly wording: Wording;
  readonly attributionsOf: (tokens: readonly Token[], goesOn: boolean) => readonly Found[];
  /** Whether a sentence is reported speech without saying whose. */
  readonly isReportedSpeech: (tokens: readonly Token[], sentence: string) => boolean;
};

/** For languages without rules: no word, and what matches none. */
export const nothing: ReadonlySet<string> = new Set();
export const never = /(?!)/g;

const reportedGerman = languageOf('de')?.reported ?? never;

const syntaxes: ReadonlyMap<string, Syntax> = new Map<string, Syntax>([
  [
    'de',
    {
      wording: germanWording,
      attributionsOf: germanAttributions,
      isReportedSpeech: (tokens, sentence) => isReportedSpeech(tokens) || sentence.search(reportedGerman) >= 0,
    },
  ],
  ['en', { wording: englishWording, attributionsOf: englishAttributions, isReportedSpeech: () => false }],
]);

/** For languages without rules: sentences end at their marks, and no attribution is found. */
const plain: Syntax = {
  wording: {
    abbreviations: nothing,
    finalAbbreviations: nothing,
    months: nothing,
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
  attributionsOf: () => [],
  isReportedSpeech: () => false,
};

/** The rules for a language (BCP 47), by its first subtag. */
export function syntaxFor(lang: string): Syntax {
  return syntaxes.get(primarySubtag(lang)) ?? plain;
}
