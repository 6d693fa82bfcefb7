import { byLanguage } from '../wording/byLanguage.ts';
import { englishLexicon } from '../wording/english/lexicon.ts';
import { germanLexicon } from '../wording/german/lexicon.ts';
import { Lexicon } from '../wording/lexicon.ts';
import { englishSubjects } from './english/subjects.ts';
import { syntax as english } from './english/syntax.ts';
import type { Happening, Subject } from './found.ts';
import { happeningsOf, subjectsOf } from './german/happenings.ts';
import { syntax as german } from './german/syntax.ts';
import { plainSyntax, type Syntax } from './syntax.ts';
import type { Token } from './tokens.ts';

/** The rules of a language by which sentences are read together: also those that tell who is who. */
export type Grammar = Syntax & {
  readonly lexicon: Lexicon;
  /** The subjects of a sentence's main clauses: whom «nach eigenen Angaben» means, and a pronoun in the next sentence. */
  readonly subjectsOf: (tokens: readonly Token[]) => readonly Subject[];
  /** What happened in them, which an event may be called by. */
  readonly happeningsOf: (tokens: readonly Token[]) => readonly Happening[];
};

const grammarOf = byLanguage<Grammar>({
  de: { ...german, lexicon: germanLexicon, subjectsOf, happeningsOf },
  en: { ...english, lexicon: englishLexicon, subjectsOf: englishSubjects, happeningsOf: () => [] },
});

/** For languages without rules, in which nobody is named. */
const plain: Grammar = { ...plainSyntax, lexicon: new Lexicon(), subjectsOf: () => [], happeningsOf: () => [] };

/** The rules for a language (BCP 47), by its first subtag. */
export function grammarFor(lang: string): Grammar {
  return grammarOf(lang) ?? plain;
}
