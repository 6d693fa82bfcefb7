import type { BodyNames } from './bodies.ts';
import type { Grammar } from './grammar.ts';
import type { Introductions } from './introductions.ts';
import { type Known, type KnownSources, mayAgree, type Shown } from './known.ts';
import type { DraftSentence } from './readings.ts';
import { shownOf } from './shown.ts';
import type { Somebody, Who } from './somebody.ts';
import type { Token } from './tokens.ts';

/** How many sentences after the last mention a pronoun may still stand for a source. */
export const near = 4;

/** A text, the sources that it has named so far, and how somebody whom it tells of becomes one. */
export type Told = {
  readonly sentences: readonly DraftSentence[];
  readonly text: string;
  readonly placeNames: ReadonlySet<string>;
  readonly introductions: Introductions;
  readonly bodyNames: BodyNames;
  readonly known: KnownSources;
  readonly grammar: Grammar;
  readonly lang: string;
  readonly join: (who: Somebody, sentence: DraftSentence, shown: Shown) => { readonly source: Known } | undefined;
};

/** The source that a mention becomes, unless it is a pronoun. */
export function sourceOf(
  who: Who | undefined,
  sentence: DraftSentence | undefined,
  { join }: Told,
  shown: Shown = {},
): Known | undefined {
  return sentence && who && who.kind !== 'pronoun' ? join(who, sentence, shown)?.source : undefined;
}

/** The source that a mention becomes, if what it shows agrees. */
export function agreeing(
  who: Somebody,
  tokens: readonly Token[],
  sentence: DraftSentence,
  shown: Shown,
  told: Told,
  isSubject = true,
): Known | undefined {
  const shows = shownOf(who, tokens, isSubject, told.text, told.grammar.lexicon);
  const source = mayAgree(shows, shown.shows) ? sourceOf(who, sentence, told, { shows }) : undefined;
  return mayAgree(source?.shows, shown.shows) ? source : undefined;
}
