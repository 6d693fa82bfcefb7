import { Wording } from '../wording/wording.ts';
import type { Found, GoesOn } from './found.ts';
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

/** For languages without rules, in which no attribution is found. */
export const plainSyntax: Syntax = {
  wording: new Wording(),
  attributionsOf: () => [],
  isReportedSpeech: () => false,
  goesOnBy: () => undefined,
};
