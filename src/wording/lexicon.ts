import type { SourceKind } from '../model/article.ts';
import { never, nothing } from './wordSet.ts';

/** The pronoun that agrees with a word. German «sie» is one woman or several people or things. */
export type Agreement = 'he' | 'sheOrThey' | 'it';

/** Words of a language about who somebody is and when something is said; by default it has none. All in lower case. */
export class Lexicon {
  /** Whether nouns are capitalised. */
  readonly nounsHaveCapitals: boolean = false;
  /** Whether things have the pronouns of people, and people’s callings show which is theirs. */
  readonly nounsHaveGenders: boolean = false;
  /** The mark of who owns what follows: “Hale’s”. */
  readonly possessive = never;
  /** Offices and occupations; `profession` matches one that is not an office. */
  readonly offices = never;
  /** Those of them that are public by their name alone. */
  readonly publicOffices = never;
  /** Other words for an office, each with that office: «staatschef», «präsident». */
  readonly sameOffices: ReadonlyMap<string, string> = new Map();
  /** Words before an office that tell it from others: “finance” in “finance minister”. */
  readonly posts = never;
  /** Places in capitals, which are no abbreviation of the words before them: “Airlines UK”. */
  readonly shortPlaces = nothing;
  /** Words that may stand between an office and a name. */
  readonly personTitles = nothing;
  /** Those of them that tell an office, each with that, as in `sameOffices`: “Gov.”, “governor”. */
  readonly titleOffices: ReadonlyMap<string, string> = new Map();
  /** Whether an office, with the words before its name, is another than the one that is told of somebody: “deputy mayor”, “mayor”. */
  readonly isOtherOffice: (key: string, before: readonly string[], name: string, told: string) => boolean = () => false;
  /** What stands behind a name and is no part of it: “KC”. */
  readonly postnominals = nothing;
  /** What stands behind the name of a company: “AG”. */
  readonly companyForms = nothing;
  /** Small words between the parts of a name, and those that are so only right behind the first. */
  readonly nameParticles = nothing;
  readonly nobleParticles = nothing;
  /** Words after which a noun follows, not a name. */
  readonly determiners = nothing;
  /** The name of a place, as a group, behind a word that stands before one. */
  readonly beforePlace = never;
  /** What somebody is called before the name, by the ending: «Fischer», «Studentin». */
  readonly callings = never;
  /** What people are to somebody else. */
  readonly relations = never;
  readonly authorities = never;
  readonly outlets = never;
  readonly documents = never;
  /** Bodies that may speak and are no authorities: «Spital», “company”. */
  readonly bodies = never;
  /** Those that their members are called by, too: «Verwaltungsrat». */
  readonly boards = never;
  /** Who is somebody even where nobody is named before: «viele von ihnen». */
  readonly many = never;
  /** What is no somebody though it belongs to one: «Auslöser der Proteste». */
  readonly reasons = never;
  /** What a source of some kind may be called after its name: «die Behörde», “the newspaper”. */
  readonly called: readonly (readonly [called: RegExp, kind: SourceKind])[] = [];
  /** What a body may be called, and the nouns of bodies that are called so: «das Unternehmen», “the club”. */
  readonly calledBy: readonly (readonly [called: RegExp, nouns: RegExp])[] = [];
  /** The same by the last word of a longer name: “the operator”, of “Severn Rail”. */
  readonly calledByEnding: typeof this.calledBy = [];
  /** What a body is called right before its name: “Retailer Orbis”. */
  readonly bodyCallings = never;
  /** A body named with its article, beside what it is: “the Civil Aviation Authority”. */
  readonly apposed = never;
  /** People who work for two bodies: “researchers from the University of Bath and the Met Office”. */
  readonly staff = never;
  /** A body before who works for it, and what that one is: “Bank of Bath” in “Bank of Bath forecaster Ann Hale”. */
  readonly employers = never;
  /** What somebody of a profession may be called, and the professions, both without their endings: «forscher» and «biolog». */
  readonly professions: readonly (readonly [called: RegExp, nouns: RegExp])[] = [];
  /** Past tenses of verbs that do not report. */
  readonly pasts = never;
  /** What a company may be called: “the airline”. */
  readonly companies = never;
  /** The names in a text, each a group, that are surely of companies: “Orbis” in “shares in Orbis”. */
  readonly tradedNames = never;
  /** The words of a text, each a group, that are surely names: “Orbis” in “for Orbis”. */
  readonly properNames = never;
  /** Nouns for people whom an article does not name. */
  readonly unnamed = never;
  /** States by name, each with its adjective. */
  readonly states: readonly (readonly [name: string, adjective: string])[] = [];
  readonly pronouns = nothing;
  /** Those of them that stand for several, if that shows: “they”. */
  readonly plurals = nothing;
  /** Those of them that stand for a body or a text only, and for none that does not surely agree: «dort», «dieses». */
  readonly neverOfPeople = nothing;
  /** Words by which who speaks means themselves: «ich», «unsere». */
  readonly firstPersons = nothing;
  /** The agreement of a pronoun, if it shows any. */
  readonly pronounShows: (pronoun: string) => Agreement | undefined = () => undefined;
  /** The agreement that a determiner shows for its noun, as subject or otherwise, or an office for a name. */
  readonly determinerShows: (determiner: string, isSubject: boolean) => Agreement | undefined = () => undefined;
  /** Whether a name is surely of several, «Beobachtern», or of one, «Stadtrat». */
  readonly areSeveral: (name: string) => boolean | undefined = () => undefined;
  /** Whether a common noun is of several, where it shows that without a capital: “officials”, “an official”, “both councils”. */
  readonly areMany: (name: string) => boolean | undefined = () => undefined;
  /** What a name may be called that stands in the genitive, by its determiner: «Bundesrat» for «des Bundesrats». */
  readonly nominatives: (name: string, determiner: string) => readonly string[] = () => [];
  /** Whose statement a compound may be: «Polizei» of «Polizeiangaben». */
  readonly ownersIn: (name: string) => readonly string[] = () => [];
  /** What it is surely called: «Institut der Wirtschaft» for «des Instituts der Wirtschaft». */
  readonly nominative: (name: string, determiner: string, isOne?: boolean) => string | undefined = () => undefined;
  /** Adjectives that are part of what somebody without a name is called: «ukrainische Behörden». */
  readonly telling = never;
  /** Offices of a place: “Mayor of London”. */
  readonly ofPlaces = never;
  /** Those of them that cannot begin a name in the nominative: «israelischen». */
  readonly bent = never;
  /** Adjectives in the nominative before a noun, given its determiner or ''. */
  readonly bareAdjectives: (adjectives: readonly string[], determiner: string, noun: string) => readonly string[] = (
    adjectives,
  ) => adjectives;
  /** The agreement of bodies and texts, unless it is that of the noun. */
  readonly impersonal?: Agreement;
  /** Whether a noun is something said: «Angaben» in «Angaben der Polizei». */
  readonly statements: (word: string) => boolean = () => false;
  /** Nouns that say when something is said, not who says it: «Angaben vom Abend». */
  readonly timeNouns = nothing;
  /** Whether the word at a place, “and”, is part of a body’s name: “Marks and Spencer”. */
  readonly joinsBody: (words: readonly string[], at: number) => boolean = () => false;
  /** Words that never begin a name. */
  readonly small = nothing;
  /** «and» between two who say the same. */
  readonly coordinators = nothing;
  /** What stands behind the name of one, not of two: “ has”. */
  readonly singular = never;
  /** Words that introduce whom or what somebody belongs to, «der» in «Sprecherin der Polizei», and those that do so only after an office. */
  readonly genitives = nothing;
  readonly from = nothing;
  /** Bodies of some people, and the words before those: «eine Gruppe von Eltern», «ein Team um Anna Muster». */
  readonly collectives = never;
  readonly madeOf = nothing;
  /** What several are called as one: «die Familie», of whom «sie sagen». */
  readonly groups = never;
  /** People told of only by where or with whom they are: “many in the town”, “those around the mayor”. */
  readonly some = never;
  /** Words before whom somebody is close to, without being them: “a source close to the mayor”. */
  readonly near = nothing;
  /** What those are called who are close to somebody. */
  readonly close = never;
  /** What somebody is called of whom “they” says no more: “resident”. */
  readonly genderless = never;
  /** Prepositions behind which stands of whom somebody is one: «manche im Dorf», “some of the residents”. */
  readonly among = nothing;
  /** Those of them behind which the place stands that something said is from: «eine Studie aus Bern». */
  readonly outOf = nothing;
  /** Prepositions before what a text is about. */
  readonly topics = nothing;
  /** Several people or bodies by a noun that ends like an adjective: «Städte». */
  readonly manyInE = never;
  /** What parts two main clauses, of which each may be said by somebody else, right before the second: «, aber ». */
  readonly divides = never;
  /** What parts a main clause from one that tells of what was said before it: “ after ”. */
  readonly occasions = never;
  /** The same of a clause that says something else, of somebody named: “, but ”. */
  readonly contrasts = never;
  /** What is left behind a verb that says nothing of its own: “ so.” */
  readonly saysSo = never;
  /** What stands between somebody who says something and who is told to have said something on that occasion: “ it closed because ”. */
  readonly toldOccasions = never;
  /** Words that begin a relative clause. */
  readonly relatives = nothing;
  /** Participles that begin a clause like one: “the plane, built in 1979”. */
  readonly participles = never;
  /** What ends an attribute between a determiner and its noun: «der wegen Betrugs verurteilte Wirt». */
  readonly attributes = never;
  /** Bodies that are called by their place: «Universität Zürich». */
  readonly placed = never;
  /** The agreement of what bodies and texts are called, where no determiner shows it: «laut Polizei». */
  readonly genders: readonly (readonly [nouns: RegExp, shows: Agreement])[] = [];
  /** Prepositions before what happened when something else did: «bei der Explosion am 4. August 2020». */
  readonly occasional = nothing;
  /** Pronouns for who was named last: «dieser». */
  readonly latters = nothing;
  /** Prepositions that hold an article, each with that: «vom», «dem». */
  readonly contractions: ReadonlyMap<string, string> = new Map();
  /** What says nothing itself: «scharfe Kritik». */
  readonly things = never;
  /** Names that are written without a capital: «dpa». */
  readonly smallNames = nothing;
  /** How many of some people: «40 Prozent der Befragten». */
  readonly shares = nothing;
  /** How many of how many, by all words of a phrase: “six in ten”. */
  readonly ratio = never;
  /** How old somebody is, between a determiner and a noun: «71 Jahre alte». */
  readonly ages = never;
  /** Determiners that mean people by what is said of them: “those who stayed”. */
  readonly those = nothing;
  /** Determiners that introduce somebody new. */
  readonly indefinite = nothing;
  /** Adjectives of who has an office at another time. */
  readonly otherTimes = never;
  /** What somebody named before is called by age or origin, with its article: «der 32-jährige», «der belgier»; `private` matches one for whoever holds no office. */
  readonly bynames = never;
  /** What the name of a body ends with behind «in der». */
  readonly fields = never;
  /** Bodies of which a list says who they are: «die Parteien Nord und Süd». */
  readonly listed = never;
  /** An adjective that tells one office or body from another, without its ending: «ukrainisch». */
  readonly origin = never;
  /** «own» in «eigenen Angaben», which says that the subject gives them. */
  readonly own = never;
  /** Words for an owner whom another part of the text names: «deren Angaben». */
  readonly whose = nothing;
  /** Verbs by which something surely is said in words, as listed. */
  readonly says = nothing;
  /** Those of them by which somebody also asks for something. */
  readonly asks = nothing;
  /** Words that refer to the sentence before: at the beginning of a sentence, and anywhere. */
  readonly leansAtBegin = nothing;
  /** Those that do so only before a verb. */
  readonly leansAlone = nothing;
  readonly leans = nothing;
  /** Words that stand for it or for something in it, if a verb follows: «Das bestätigte die Polizei». */
  readonly pointsBack = nothing;
  /** Pronouns that do so if they are the first in the sentence to say who. */
  readonly pronounsAfterVerb = nothing;
  /** What a sentence says of somebody who said nothing: «äusserte sich nicht». */
  readonly silent = never;
  /** Of somebody without a name to whom something is done: «nahm einen 20-Jährigen fest». */
  readonly strangers = never;
  /** Nouns that only count: «Millionen», «Prozent». */
  readonly numerals = never;
  /** Offices that speak for the organisation just named: «Sprecherin». */
  readonly spokesPersons = never;
  readonly timeWords = nothing;
  readonly timePhrases = never;
}
