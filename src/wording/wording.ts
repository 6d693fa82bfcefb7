import type { DatePatterns } from './dates.ts';

/** What is needed to find sentences, quotations and dates in a language. All in lower case. */
export type Wording = {
  /** Abbreviations that never end a sentence, without their full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that may. */
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly dates: DatePatterns;
  /** Words before an ordinal number. */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Words that are never names, so that a capital marks the beginning of a sentence. */
  readonly beginsSentence: ReadonlySet<string>;
  /** Whether a word is a form of a verb of reporting. */
  readonly reports: (word: string) => boolean;
  /** Whether words before a colon introduce what somebody says. */
  readonly introduces: (text: string) => boolean;
  /** Words that are common in clauses and rare in titles. */
  readonly inClauses: ReadonlySet<string>;
  /** The word that puts a speaker after what is said: «, so der Minister». */
  readonly soSays: string;
  /** Nouns before a title or a name in quotation marks. */
  readonly titles: ReadonlySet<string>;
  readonly titleEndings: RegExp;
  /** Nouns before a slogan or an inscription. */
  readonly slogans: ReadonlySet<string>;
  /** Nouns before the name of a newspaper or the like. */
  readonly media: RegExp;
  /** Words that follow only whoever says something: «dem „Blick“ zufolge». */
  readonly afterSpeaker: ReadonlySet<string>;
  /** Words that precede somebody who says something: «wie der „Blick“ berichtet». */
  readonly beforeSpeaker: ReadonlySet<string>;
  /** Words between a verb and to whom something is said: «sagte dem „Blick“», and prepositions that stand for the verb: «gegenüber dem „Blick“». */
  readonly beforeAddressee: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  /** Words that precede a quoted word, but not a name. */
  readonly beforeQuotedWord: ReadonlySet<string>;
  /** Lists whose commas end no clause, up to their last word; the group is the list's «and»: «für Raum, Bau und Verkehr», «A, B und C sagten». */
  readonly lists: readonly RegExp[];
};
