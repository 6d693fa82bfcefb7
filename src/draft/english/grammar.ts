import { englishLexicon } from '../../wording/english/lexicon.ts';
import { type Grammar, plainGrammar } from '../grammar.ts';
import { eventNounOf } from './eventNouns.ts';
import { happeningsOf } from './happenings.ts';
import { isActing } from './people.ts';
import { toldApart } from './several.ts';
import { englishSubjects } from './subjects.ts';
import { syntax } from './syntax.ts';
import { withoutSaying } from './withoutSaying.ts';

/** The rules by which English sentences are read together. */
export const grammar: Grammar = {
  ...plainGrammar,
  ...syntax,
  lexicon: englishLexicon,
  subjectsOf: englishSubjects,
  happeningsOf,
  eventNounOf,
  toldApart,
  isActing,
  withoutSaying,
};
