import { germanLexicon } from '../../wording/german/lexicon.ts';
import { type Grammar, plainGrammar } from '../grammar.ts';
import { eventNounOf, isActing, withoutSaying } from './eventNouns.ts';
import { happeningsOf, subjectsOf } from './happenings.ts';
import { syntax } from './syntax.ts';

/** The rules by which German sentences are read together. */
export const grammar: Grammar = {
  ...plainGrammar,
  ...syntax,
  lexicon: germanLexicon,
  subjectsOf,
  happeningsOf,
  eventNounOf,
  isActing,
  withoutSaying,
};
