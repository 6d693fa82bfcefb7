import type { Span } from '../model/words.ts';

/** The rule that found an attribution. */
export type AttributionRule = 'verb' | 'passive' | 'according' | 'so' | 'said in' | 'name and colon' | 'accordingly';

/** An attribution in a sentence: who says something, and the words that say so. */
export type Found = {
  /** The words that name or point to the source; undefined if the sentence does not say who says it. */
  readonly source: Span | undefined;
  /** In order. */
  readonly cue: readonly Span[];
  /** The auxiliary in the cue, for a participle. */
  readonly auxiliary?: Span;
  readonly rule: AttributionRule;
  /** The verb, preposition or adverb that the rule goes by, as listed. */
  readonly by: string;
  /** Where the reported content is: in the sentence or in the next one; `topic` if only its topic is given. */
  readonly reports: 'here' | 'next' | 'topic';
};
