/** What the surface words of a language say where a text is parted into sentences and quotations. All in lower case. */
export type Wording = {
  /** Abbreviations that never end a sentence, without their full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that may. */
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Words before an ordinal number. */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Words that are no names, so that a capital says that a sentence begins with them. */
  readonly beginsSentence: ReadonlySet<string>;
  /** Whether a word is a form of a verb that reports. */
  readonly reports: (word: string) => boolean;
  /** Whether words before a colon say that somebody says what follows. */
  readonly introduces: (text: string) => boolean;
  /** Words that stand in clauses and hardly in titles. */
  readonly inClauses: ReadonlySet<string>;
  /** The word that puts a speaker behind what is said: «, so der Minister». */
  readonly soSays: string;
  /** Nouns before a title or a name in quotation marks. */
  readonly titles: ReadonlySet<string>;
  readonly titleEndings: RegExp;
  /** Nouns before what is called out or written up. */
  readonly slogans: ReadonlySet<string>;
  /** Nouns before the name of a newspaper or the like. */
  readonly media: ReadonlySet<string>;
  /** Words before a quoted word that are not before a name. */
  readonly beforeQuotedWord: ReadonlySet<string>;
};
