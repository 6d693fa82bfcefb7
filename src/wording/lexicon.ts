import type { DatePatterns } from './dates.ts';

/** What shows, in a word that goes with it, of whom it is said: one man or what is called like one, one woman or several, or neither. */
export type Agreement = 'he' | 'sheOrThey' | 'it';

/** What the words of a language say about who somebody is, and when. All in lower case. */
export type Lexicon = {
  /** Whether a noun can be told by its capital. */
  readonly nounsHaveCapitals: boolean;
  /** What somebody is called by what he or she does. */
  readonly offices: RegExp;
  /** Words that may stand between an office and a name. */
  readonly titlesOfPersons: ReadonlySet<string>;
  readonly authorities: RegExp;
  readonly outlets: RegExp;
  readonly documents: RegExp;
  /** Persons that an article does not name. */
  readonly unnamed: RegExp;
  /** States by their name, and the adjective that says of which one somebody is. */
  readonly states: readonly (readonly [name: string, adjective: string])[];
  readonly pronouns: ReadonlySet<string>;
  /** What a pronoun shows, if anything. */
  readonly pronounShows: (pronoun: string) => Agreement | undefined;
  /** What a determiner shows of the noun behind it, which is the sentence's subject or not. */
  readonly determinerShows: (determiner: string, isSubject: boolean) => Agreement | undefined;
  /** Whether a noun is something said: «Angaben» in «Angaben der Polizei». */
  readonly statements: (word: string) => boolean;
  /** Nouns that say when something is said, not who says it: «Angaben vom Abend». */
  readonly timeNouns: ReadonlySet<string>;
  /** Words with which no name begins. */
  readonly small: ReadonlySet<string>;
  /** Words that begin whose somebody is: «der» in «Sprecherin der Polizei». */
  readonly genitives: ReadonlySet<string>;
  /** Determiners of somebody who is not known yet. */
  readonly indefinite: ReadonlySet<string>;
  /** Words that lean on the sentence before where a sentence begins with them, and those that do so wherever they stand. */
  readonly leansAtBegin: ReadonlySet<string>;
  /** The same, where a verb follows. */
  readonly leansAlone: ReadonlySet<string>;
  readonly leans: ReadonlySet<string>;
  /** Pronouns that lean on it where they are the first in the sentence to say who. */
  readonly pronounsBehindVerb: ReadonlySet<string>;
  /** Nouns that only count: «Millionen», «Prozent». */
  readonly numerals: RegExp;
  /** Offices that speak for the body just named: «Sprecherin». */
  readonly spokesPersons: RegExp;
  readonly timeWords: ReadonlySet<string>;
  readonly timePhrases: RegExp;
  readonly dates: DatePatterns;
};
