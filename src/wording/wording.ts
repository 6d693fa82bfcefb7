import { DatePatterns } from './dates.ts';
import type { FormCues } from './formCues.ts';
import { never, nothing } from './wordSet.ts';

/** What is needed to find sentences, quotations and dates in a language; by default, sentences end at their marks. All in lower case. */
export class Wording {
  /** The pieces of a sentence: words and marks. «Muster & Söhne» is one word. */
  readonly pieces =
    /[\p{L}\p{M}\p{N}]+(?:(?:[-’'.,:/&]| & (?=\p{Lu}))[\p{L}\p{M}\p{N}]+)*(?:[-.]|(?<=s)[’'](?= )|\+(?![\p{L}\p{N}]))?|\S/gu;
  /** Abbreviations that never end a sentence, without their full stop. */
  readonly abbreviations = nothing;
  /** Those that may. */
  readonly finalAbbreviations = nothing;
  /** Those that never end one before a number, and always elsewhere: “No. 5”, “He said no. Hale left”. */
  readonly numbering = nothing;
  readonly months = nothing;
  readonly dates = new DatePatterns();
  /** Whether a number with a full stop may be an ordinal: «3. Juni». */
  readonly hasOrdinals: boolean = true;
  /** Words before an ordinal number. */
  readonly beforeOrdinal = nothing;
  /** Words that are never names, so that a capital marks the beginning of a sentence. */
  readonly beginsSentence = nothing;
  /** Whether a word is a form of a verb of reporting. */
  readonly reports: (word: string) => boolean = () => false;
  /** Whether words before a colon introduce what somebody says. */
  readonly introduces: (text: string, next: string) => boolean = () => false;
  /** Whether words are surely no clause, but a noun with what belongs to it: «Der Grund für die Pause». */
  readonly isNounPhrase: (text: string) => boolean = () => false;
  /** Words that are common in clauses and rare in titles. */
  readonly inClauses = nothing;
  /** What puts a speaker after what is said: «so der Minister», but not «so heisst das Lied». */
  readonly soSays = never;
  /** Who speaks right behind a question or a call, with a verb in the group `verb`: “‘Why?’ Ann Hale asked.” */
  readonly asking = never;
  /** The same as in its form cues. */
  readonly isNameOfThing: FormCues['isNameOfThing'] = () => false;
  /** Nouns before a title or a name in quotation marks. */
  readonly titles = nothing;
  readonly titleEndings = never;
  /** What stands before words by which somebody judges something: “what he called ‘a joke’”. */
  readonly judges = never;
  /** Nouns before a slogan or an inscription. */
  readonly slogans = nothing;
  /** What words are that somebody says, or announces by a colon: “Their verdict: no”, “‘No,’ was her answer”. */
  readonly announcing: ReadonlySet<string> = nothing;
  /** Who says a single word before it, by whatever verb: “‘Never,’ sighed one of the men.” */
  readonly uttering = never;
  /** Nouns before the name of a newspaper or the like. */
  readonly media = never;
  /** Words that follow only whoever says something: «dem „Blick“ zufolge». */
  readonly afterSpeaker = nothing;
  /** Words that precede somebody who says something: «wie der „Blick“ berichtet». */
  readonly beforeSpeaker = nothing;
  /** Words between a verb and to whom something is said: «sagte dem „Blick“», and prepositions that stand for the verb: «gegenüber dem „Blick“». */
  readonly beforeAddressee = nothing;
  /** Nouns of talks with an outlet: «Gespräch mit dem „Blick“». */
  readonly talks: ReadonlySet<string> = nothing;
  /** What is before words that somebody is said not to have said: “denied that he had called it “mad””. */
  readonly denying = never;
  /** Names that are written without a capital, also at the beginning of a sentence: «dpa». */
  readonly smallNames = nothing;
  /** Papers that are called by a sentence’s words: «NZZ am Sonntag». */
  readonly papers = never;
  /** What is before the name of whoever gives what is said, with any preposition: «Angaben von». */
  readonly beforeGiver = never;
  /** What an outlet has, before its name: «eine Recherche von „Blick“». */
  readonly beforeOutlet = never;
  readonly addresses = nothing;
  /** Words that precede a quoted word, but not a name. */
  readonly beforeQuotedWord = nothing;
  /** Lists whose commas end no clause, up to their last word; the group is the list's «and»: «für Raum, Bau und Verkehr», «A, B und C sagten». */
  readonly lists: readonly RegExp[] = [];
}
