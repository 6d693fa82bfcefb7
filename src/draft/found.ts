import type { Span } from '../model/words.ts';

/** The rule that saw who says something. */
export type AttributionRule = 'verb' | 'passive' | 'according' | 'so' | 'said in' | 'name and colon' | 'accordingly';

/** Who says something in a sentence, and the words that say so. */
export type Found = {
  /** The words that name or point to who says it; undefined where the sentence says that it is said, and not by whom. */
  readonly source: Span | undefined;
  /** In order. */
  readonly cue: readonly Span[];
  /** Of the cue, the auxiliary of a participle. */
  readonly auxiliary?: Span;
  readonly rule: AttributionRule;
  /** The verb, preposition or adverb that the rule goes by, as it is listed. */
  readonly by: string;
  /** Where what is reported stands: in the sentence, in the next one; `topic` where only what it is about is said. */
  readonly reports: 'here' | 'next' | 'topic';
};
