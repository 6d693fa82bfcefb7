import { englishLexicon } from '../../wording/english/lexicon.ts';
import { type Grammar, plainGrammar } from '../grammar.ts';
import { englishSubjects } from './subjects.ts';
import { syntax } from './syntax.ts';

/** The rules by which English sentences are read together. */
export const grammar: Grammar = { ...plainGrammar, ...syntax, lexicon: englishLexicon, subjectsOf: englishSubjects };
