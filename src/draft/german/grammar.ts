import { germanLexicon } from '../../wording/german/lexicon.ts';
import type { Grammar } from '../grammar.ts';
import { eventNounOf, isActing, withoutSaying } from './eventNouns.ts';
import { happeningsOf, subjectsOf } from './happenings.ts';
import { syntax } from './syntax.ts';

/** The rules by which German sentences are read together. */
export const grammar: Grammar = {
  ...syntax,
  lexicon: germanLexicon,
  subjectsOf,
  happeningsOf,
  eventNounOf,
  isActing,
  withoutSaying,
};
