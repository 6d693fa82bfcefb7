import { Lexicon } from '../wording/lexicon.ts';
import type { Found, Happening, Subject } from './found.ts';
import { plainSyntax, type Syntax } from './syntax.ts';
import type { Token } from './tokens.ts';

/** The parts of a phrase. */
export type Parts = readonly (readonly Token[])[];

/** The rules of a language by which sentences are read together: also those that tell who is who. */
export type Grammar = Syntax & {
  readonly lexicon: Lexicon;
  /** The subjects of a sentence's main clauses: whom «nach eigenen Angaben» means, and a pronoun in the next sentence. */
  readonly subjectsOf: (tokens: readonly Token[]) => readonly Subject[];
  /** What happened in them, which an event may be called by that has its date at a place. */
  readonly happeningsOf: (tokens: readonly Token[], date: number) => readonly Happening[];
  /** Which of the nouns beside a date, all given by their places, an event may be called by. */
  readonly eventNounOf: (tokens: readonly Token[], nouns: readonly number[], date: number) => number | undefined;
  /** Those who say something together, if more than a word between them tells them apart; what goes on behind them is parted by `eachOf`. */
  readonly toldApart: (tokens: readonly Token[], eachOf: (some: readonly Token[]) => Parts) => Parts | undefined;
  /** Whether a noun is of who acts, and so of nothing that occurs. */
  readonly isActing: (noun: string) => boolean;
  /** What a sentence with its date at a place tells of, without who says so. */
  readonly withoutSaying: (tokens: readonly Token[], attributions: readonly Found[], date: number) => readonly Token[];
};

/** For languages without rules, in which nobody is named. */
export const plainGrammar: Grammar = {
  ...plainSyntax,
  lexicon: new Lexicon(),
  subjectsOf: () => [],
  happeningsOf: () => [],
  eventNounOf: (_, [first]) => first,
  toldApart: () => undefined,
  isActing: () => false,
  withoutSaying: (tokens) => tokens,
};
