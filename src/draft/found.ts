import type { Span } from '../model/words.ts';
import { type Range, spanOf, spansOf, type Token } from './tokens.ts';

/** The rule that found an attribution. */
type AttributionRule =
  | 'verb'
  | 'passive'
  | 'according'
  | 'so'
  | 'said in'
  | 'name and colon'
  | 'signature'
  | 'accordingly'
  | 'citing'
  | 'answer';

/** An attribution in a sentence: who says something, and the words that say so. */
export type Found = {
  /** The words that name or point to the source; undefined if the sentence does not say who says it. */
  readonly source: Span | undefined;
  /** The words of another sentence that name who says «ich». */
  readonly asked?: Span;
  /** In order. */
  readonly cue: readonly Span[];
  /** Whether the verb says that there are several; undefined without a verb. */
  readonly areSeveral?: boolean;
  /** The auxiliary in the cue, for a participle. */
  readonly auxiliary?: Span;
  /** Whether that is only told beside, in a subordinate clause. */
  readonly isSubordinate?: boolean;
  /** Whether it is one only of somebody whom the text has named before. */
  readonly isOfKnown?: boolean;
  readonly rule: AttributionRule;
  /** The verb, preposition or adverb that the rule goes by, as listed. */
  readonly by: string;
  /** Where the reported content is: in the sentence or in the next one; `topic` if only its topic is given. */
  readonly reports: 'here' | 'next' | 'topic';
};

/** Whether the next sentence goes on with what is reported: not at all, by itself or by a pronoun, naming besides who says it, or as a quotation. */
export type GoesOn = false | 'alone' | 'attributed' | 'quoted';

/** The words that are the subject of a clause, and the clause's; whether its verb says that there are several, where that shows. */
export type Subject = { readonly words: Span; readonly clause: Span; readonly areSeveral?: boolean };

/** What happened in a clause, or to what, by its participle: «es kam zu [einem Brand]», «wurde [die Brücke] [gebaut]». */
export type Happening = { readonly subject: Subject; readonly what: Span; readonly participle?: Span };

/** An attribution by the places of its tokens: those of the source, and each of the cue's. */
export function foundAt(
  tokens: readonly Token[],
  source: Range,
  cue: readonly number[],
  { rule, by, reports = 'here' }: Pick<Found, 'rule' | 'by'> & Partial<Pick<Found, 'reports'>>,
): Found {
  return { source: spanOf(tokens, ...source), cue: spansOf(tokens, cue), rule, by, reports };
}
