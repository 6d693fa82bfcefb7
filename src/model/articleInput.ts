import type {
  Block,
  DateBasis,
  Ground,
  Imprint,
  NoteKind,
  ReadingNote,
  RelationKind,
  SecondReading,
  SourceKind,
} from './article.ts';
import type { EdtfDate } from './edtf.ts';

/** Verbatim words in one part or several. */
export type WordsInput = string | readonly [string, ...string[]];

/** How a sentence points to a source other than by its name. */
export type MentionInput<Reference = string> =
  | { readonly kind: 'inflection'; readonly words: WordsInput }
  | { readonly kind: 'office' | 'pronoun'; readonly words: WordsInput; readonly named: Reference };

/** An attribution. Without a mention, the sentence contains the source's name as declared. */
export type AttributionInput<SourceId = string, Reference = string> = {
  readonly source: SourceId;
  readonly mention?: MentionInput<Reference> | undefined;
  readonly cue?: WordsInput | undefined;
  readonly relays?: AttributionInput<SourceId, Reference> | undefined;
};
type Attributions<SourceId, Reference> = readonly [
  AttributionInput<SourceId, Reference>,
  ...AttributionInput<SourceId, Reference>[],
];

/** Who says something and how it is worded. */
export type ReadingInput<SourceId = string, Reference = string> = { readonly waiver?: string | undefined } & (
  | { readonly form: 'reported'; readonly attributions: Attributions<SourceId, Reference>; readonly marker?: never }
  | {
      readonly form: 'quoted' | 'open' | 'possible' | 'hearsay';
      readonly attributions?: Attributions<SourceId, Reference> | undefined;
      readonly marker: WordsInput;
    }
  | { readonly form: 'stated'; readonly attributions?: never; readonly marker?: never }
);

/** Inside a quotation of several sentences: the one that attributes it, or the sentence before. It may also announce the quotation («She writes:»). */
export type ContinuationInput<Reference = string> = { readonly continues: Reference };

/** One of several statements of a sentence. */
export type StatementInput<SourceId = string, Reference = string> = { readonly part: WordsInput } & (
  | ReadingInput<SourceId, Reference>
  | ContinuationInput<Reference>
);

/** A sentence: one statement, written beside the text, or several. */
export type SentenceInput<SentenceId = string, SourceId = string, Reference = string> = {
  readonly id: SentenceId;
  readonly text: string;
  readonly timeWords?: readonly string[] | undefined;
  readonly context?: Reference | undefined;
  readonly secondReading?: SecondReading<Reference> | undefined;
  readonly links?: readonly { readonly words: WordsInput; readonly href: string }[] | undefined;
} & (
  | (ReadingInput<SourceId, Reference> & { readonly continues?: never; readonly statements?: never })
  | (ContinuationInput<Reference> & { readonly form?: never; readonly statements?: never })
  | {
      readonly statements: readonly [StatementInput<SourceId, Reference>, ...StatementInput<SourceId, Reference>[]];
      readonly form?: never;
      readonly continues?: never;
    }
);

/** A note within a paragraph or between two. */
export type NoteInput = { readonly note: NoteKind; readonly text: string };

/** The sentences of a paragraph, and between two of them a string where they are not joined as usual. */
export type ParagraphInput<SentenceId = string, SourceId = string, Reference = string> = readonly (
  | SentenceInput<SentenceId, SourceId, Reference>
  | NoteInput
  | string
)[];

/** The title or a subhead. */
export type HeadingInput =
  | { readonly text: string; readonly form: 'stated'; readonly marker?: never }
  | { readonly text: string; readonly form: 'open' | 'possible' | 'hearsay' | 'quoted'; readonly marker: WordsInput };

/** One block between two headings. */
export type BlockInput<SentenceId = string, SourceId = string, Reference = string> = Block<
  ParagraphInput<SentenceId, SourceId, Reference>
>;

/** A section: a lead and paragraphs, or blocks of any kind. */
export type SectionInput<SentenceId = string, SourceId = string, Reference = string> = {
  readonly id: string;
  readonly heading?: (HeadingInput & { readonly level?: 2 | 3 | undefined }) | undefined;
} & (
  | {
      readonly lead?: ParagraphInput<SentenceId, SourceId, Reference> | undefined;
      readonly paragraphs: readonly ParagraphInput<SentenceId, SourceId, Reference>[];
      readonly blocks?: never;
    }
  | {
      readonly blocks: readonly BlockInput<SentenceId, SourceId, Reference>[];
      readonly lead?: never;
      readonly paragraphs?: never;
    }
);

/** A source, under its id. */
export type SourceInput<SourceId = string, Reference = string> = {
  readonly name: string;
  readonly kind: SourceKind;
  readonly description?: WordsInput | undefined;
  readonly speaksFor?: { readonly source: SourceId; readonly ground: Ground<WordsInput, Reference> } | undefined;
};

/** An event, under its id. */
export type EventInput<Reference = string> = {
  readonly label: string;
  readonly date: EdtfDate;
  readonly words: WordsInput;
  readonly sentence: Reference;
  readonly basis?: DateBasis<WordsInput, Reference> | undefined;
};

/** An answer, named by its sentence; `s04.2` is the second that this sentence gives to the question. */
type AnswerReference<Reference extends string> = Reference | `${Reference}.${number}`;

/** A question, under its id. */
export type QuestionInput<Reference extends string = string> = {
  readonly label: string;
  readonly answers: readonly {
    readonly sentence: Reference;
    readonly words: WordsInput;
    readonly about?: WordsInput | undefined;
  }[];
  readonly relations?:
    | readonly {
        readonly kind: RelationKind;
        readonly between: readonly [AnswerReference<Reference>, AnswerReference<Reference>];
        readonly why?: readonly [WordsInput, WordsInput] | undefined;
      }[]
    | undefined;
};

/** An article as its author writes it: every reference an id. Ids are declared once and inferred from there. */
export type ArticleInput<SourceId extends string = string, SentenceId extends string = string> = {
  /** BCP 47. */
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** What joins two sentences of a paragraph; one space by default. */
  readonly joint?: string | undefined;
  readonly title: HeadingInput;
  readonly sources: Readonly<Record<SourceId, SourceInput<NoInfer<SourceId>, NoInfer<SentenceId>>>>;
  readonly sections: readonly SectionInput<SentenceId, NoInfer<SourceId>, NoInfer<SentenceId>>[];
  readonly events?: Readonly<Record<string, EventInput<NoInfer<SentenceId>>>> | undefined;
  readonly questions?: Readonly<Record<string, QuestionInput<NoInfer<SentenceId>>>> | undefined;
  readonly mentioned?: readonly string[] | undefined;
  readonly imprint?: Imprint | undefined;
  readonly reading?: ReadingNote | undefined;
};
