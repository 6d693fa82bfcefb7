/** The pronoun that agrees with a word. German «sie» is one woman or several people or things. */
export type Agreement = 'he' | 'sheOrThey' | 'it';

/** Words of a language about who somebody is and when something is said. All in lower case. */
export type Lexicon = {
  /** Whether nouns are capitalised. */
  readonly nounsHaveCapitals: boolean;
  /** Offices and occupations; `profession` matches one that is not an office. */
  readonly offices: RegExp;
  /** Those of them that are public by their name alone. */
  readonly publicOffices: RegExp;
  /** Other words for an office, each with that office: «staatschef», «präsident». */
  readonly sameOffices: ReadonlyMap<string, string>;
  /** Words that may stand between an office and a name. */
  readonly personTitles: ReadonlySet<string>;
  /** Small words between the parts of a name, and those that are so only right behind the first. */
  readonly nameParticles: ReadonlySet<string>;
  readonly nobleParticles: ReadonlySet<string>;
  /** Words after which a noun follows, not a name. */
  readonly determiners: ReadonlySet<string>;
  /** The name of a place, as a group, behind a word that stands before one. */
  readonly beforePlace: RegExp;
  /** What somebody is called before the name, by the ending: «Fischer», «Studentin». */
  readonly callings: RegExp;
  readonly authorities: RegExp;
  readonly outlets: RegExp;
  readonly documents: RegExp;
  /** Nouns for people whom an article does not name. */
  readonly unnamed: RegExp;
  /** States by name, each with its adjective. */
  readonly states: readonly (readonly [name: string, adjective: string])[];
  readonly pronouns: ReadonlySet<string>;
  /** Words by which who speaks means themselves: «ich», «unsere». */
  readonly firstPersons: ReadonlySet<string>;
  /** The agreement of a pronoun, if it shows any. */
  readonly pronounShows: (pronoun: string) => Agreement | undefined;
  /** The agreement that a determiner shows for its noun, as subject or otherwise, or an office for a name. */
  readonly determinerShows: (determiner: string, isSubject: boolean) => Agreement | undefined;
  /** Nouns of which each is one: «Stadtrat». */
  readonly singulars: RegExp;
  /** What a name may be called that stands in the genitive, by its determiner: «Bundesrat» for «des Bundesrats». */
  readonly nominatives: (name: string, determiner: string) => readonly string[];
  /** The agreement of bodies and texts, unless it is that of the noun. */
  readonly impersonal: Agreement | undefined;
  /** Whether a noun is something said: «Angaben» in «Angaben der Polizei». */
  readonly statements: (word: string) => boolean;
  /** Nouns that say when something is said, not who says it: «Angaben vom Abend». */
  readonly timeNouns: ReadonlySet<string>;
  /** Words that never begin a name. */
  readonly small: ReadonlySet<string>;
  /** «and» between two who say the same. */
  readonly coordinators: ReadonlySet<string>;
  /** Words that introduce whom or what somebody belongs to, «der» in «Sprecherin der Polizei», and those that do so only after an office. */
  readonly genitives: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  /** Prepositions behind which stands of whom somebody is one: «manche im Dorf», “some of the residents”. */
  readonly among: ReadonlySet<string>;
  /** Words that begin a relative clause. */
  readonly relatives: ReadonlySet<string>;
  /** Determiners that introduce somebody new. */
  readonly indefinite: ReadonlySet<string>;
  /** Adjectives of who has an office at another time. */
  readonly otherTimes: RegExp;
  /** What somebody named before is called by age or origin, with its article: «der 32-jährige», «der belgier». */
  readonly bynames: RegExp;
  /** An adjective that tells one office or body from another, without its ending: «ukrainisch». */
  readonly origin: RegExp;
  /** «own» in «eigenen Angaben», which says that the subject gives them. */
  readonly own: RegExp;
  /** Words for an owner whom another part of the text names: «deren Angaben». */
  readonly whose: ReadonlySet<string>;
  /** Words that refer to the sentence before: at the beginning of a sentence, and anywhere. */
  readonly leansAtBegin: ReadonlySet<string>;
  /** Those that do so only before a verb. */
  readonly leansAlone: ReadonlySet<string>;
  readonly leans: ReadonlySet<string>;
  /** Words that stand for it or for something in it, if a verb follows: «Das bestätigte die Polizei». */
  readonly pointsBack: ReadonlySet<string>;
  /** Pronouns that do so if they are the first in the sentence to say who. */
  readonly pronounsAfterVerb: ReadonlySet<string>;
  /** Nouns that only count: «Millionen», «Prozent». */
  readonly numerals: RegExp;
  /** Offices that speak for the organisation just named: «Sprecherin». */
  readonly spokesPersons: RegExp;
  readonly timeWords: ReadonlySet<string>;
  readonly timePhrases: RegExp;
};
