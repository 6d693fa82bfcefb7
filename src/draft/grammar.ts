import { primarySubtag } from '../model/primarySubtag.ts';
import { englishLexicon } from '../wording/english/lexicon.ts';
import { germanLexicon } from '../wording/german/lexicon.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import { englishSubjects } from './english/attributions.ts';
import type { Subject } from './found.ts';
import { subjectsOf } from './german/attributions.ts';
import { never, nothing, type Syntax, syntaxFor } from './syntax.ts';
import type { Token } from './tokens.ts';

/** The rules of a language by which sentences are read together: also those that tell who is who. */
export type Grammar = Syntax & Naming;

type Naming = {
  readonly lexicon: Lexicon;
  /** The subjects of a sentence's main clauses: whom «nach eigenen Angaben» means, and a pronoun in the next sentence. */
  readonly subjectsOf: (tokens: readonly Token[]) => readonly Subject[];
};

const namings: ReadonlyMap<string, Naming> = new Map([
  ['de', { lexicon: germanLexicon, subjectsOf }],
  ['en', { lexicon: englishLexicon, subjectsOf: englishSubjects }],
]);

/** For languages without rules: nobody is named. */
const plain: Naming = {
  lexicon: {
    nounsHaveCapitals: false,
    offices: never,
    publicOffices: never,
    sameOffices: new Map(),
    personTitles: nothing,
    nameParticles: nothing,
    nobleParticles: nothing,
    determiners: nothing,
    beforePlace: never,
    callings: never,
    authorities: never,
    outlets: never,
    documents: never,
    unnamed: never,
    states: [],
    pronouns: nothing,
    firstPersons: nothing,
    pronounShows: () => undefined,
    determinerShows: () => undefined,
    singulars: never,
    nominatives: () => [],
    impersonal: undefined,
    statements: () => false,
    timeNouns: nothing,
    small: nothing,
    coordinators: nothing,
    genitives: nothing,
    from: nothing,
    among: nothing,
    indefinite: nothing,
    otherTimes: never,
    bynames: never,
    relatives: nothing,
    origin: never,
    own: never,
    whose: nothing,
    leansAtBegin: nothing,
    leansAlone: nothing,
    pointsBack: nothing,
    leans: nothing,
    pronounsAfterVerb: nothing,
    numerals: never,
    spokesPersons: never,
    timeWords: nothing,
    timePhrases: never,
  },
  subjectsOf: () => [],
};

/** The rules for a language (BCP 47), by its first subtag. */
export function grammarFor(lang: string): Grammar {
  return { ...syntaxFor(lang), ...(namings.get(primarySubtag(lang)) ?? plain) };
}
