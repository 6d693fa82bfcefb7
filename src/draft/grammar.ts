import { byLanguage } from '../wording/byLanguage.ts';
import { englishLexicon } from '../wording/english/lexicon.ts';
import { germanLexicon } from '../wording/german/lexicon.ts';
import { Lexicon } from '../wording/lexicon.ts';
import { englishSubjects } from './english/subjects.ts';
import type { Happening, Subject } from './found.ts';
import { happeningsOf, subjectsOf } from './german/happenings.ts';
import { type Syntax, syntaxFor } from './syntax.ts';
import type { Token } from './tokens.ts';

/** The rules of a language by which sentences are read together: also those that tell who is who. */
export type Grammar = Syntax & Naming;

type Naming = {
  readonly lexicon: Lexicon;
  /** The subjects of a sentence's main clauses: whom «nach eigenen Angaben» means, and a pronoun in the next sentence. */
  readonly subjectsOf: (tokens: readonly Token[]) => readonly Subject[];
  /** What happened in them, which an event may be called by. */
  readonly happeningsOf: (tokens: readonly Token[]) => readonly Happening[];
};

const namingOf = byLanguage<Naming>({
  de: { lexicon: germanLexicon, subjectsOf, happeningsOf },
  en: { lexicon: englishLexicon, subjectsOf: englishSubjects, happeningsOf: () => [] },
});

/** For languages without rules, in which nobody is named. */
const plain: Naming = { lexicon: new Lexicon(), subjectsOf: () => [], happeningsOf: () => [] };

/** The rules for a language (BCP 47), by its first subtag. */
export function grammarFor(lang: string): Grammar {
  return { ...syntaxFor(lang), ...(namingOf(lang) ?? plain) };
}
