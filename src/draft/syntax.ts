import { byLanguage } from '../wording/byLanguage.ts';
import { englishWording } from '../wording/english/english.ts';
import { germanWording } from '../wording/german/german.ts';
import { languageOf } from '../wording/language.ts';
import { Wording } from '../wording/wording.ts';
import { never } from '../wording/wordSet.ts';
import { englishAttributions } from './english/attributions.ts';
import type { Found, GoesOn } from './found.ts';
import { germanAttributions } from './german/attributions.ts';
import { goesOnBy, isReportedSpeech } from './german/subjunctives.ts';
import type { Token } from './tokens.ts';

/** The rules of a language by which a sentence is read alone. */
export type Syntax = {
  readonly wording: Wording;
  readonly attributionsOf: (tokens: readonly Token[], goesOn: GoesOn) => readonly Found[];
  /** Whether a sentence is reported speech without saying whose. */
  readonly isReportedSpeech: (tokens: readonly Token[], sentence: string) => boolean;
  /** The verb by which a sentence is so only behind reported speech, or behind no more than a topic: «würden». */
  readonly goesOnBy: (tokens: readonly Token[], isBehindTopic?: boolean) => Token | undefined;
};

const reportedGerman = languageOf('de')?.reported ?? never;

/** For languages without rules, in which no attribution is found. */
const plain: Syntax = {
  wording: new Wording(),
  attributionsOf: () => [],
  isReportedSpeech: () => false,
  goesOnBy: () => undefined,
};

const syntaxOf = byLanguage<Syntax>({
  de: {
    wording: germanWording,
    attributionsOf: germanAttributions,
    isReportedSpeech: (tokens, sentence) => isReportedSpeech(tokens) || sentence.search(reportedGerman) >= 0,
    goesOnBy,
  },
  en: { ...plain, wording: englishWording, attributionsOf: englishAttributions },
});

/** The rules for a language (BCP 47), by its first subtag. */
export function syntaxFor(lang: string): Syntax {
  return syntaxOf(lang) ?? plain;
}
