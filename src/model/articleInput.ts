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
export type MentionInput<SentenceId = string> =
  | { readonly kind: 'inflection'; readonly words: WordsInput }
  | { readonly kind: 'office' | 'pronoun'; readonly words: WordsInput; readonly named: NoInfer<SentenceId> };

/** An attribution. Without a mention, the sentence contains the source's name as declared. */
export type AttributionInput<SentenceId = string, SourceId = string> = {
  readonly source: NoInfer<SourceId>;
  readonly mention?: MentionInput<SentenceId> | undefined;
  readonly cue?: WordsInput | undefined;
  readonly relays?: AttributionInput<SentenceId, SourceId> | undefined;
};
type Attributions<SentenceId, SourceId> = readonly [
  AttributionInput<SentenceId, SourceId>,
  ...AttributionInput<SentenceId, SourceId>[],
];

/** Who says something and how it is worded. */
export type ReadingInput<SentenceId = string, SourceId = string> = { readonly waiver?: string | undefined } & (
  | { readonly form: 'reported'; readonly attributions: Attributions<SentenceId, SourceId>; readonly marker?: never }
  | {
      readonly form: 'quoted' | 'open' | 'possible' | 'hearsay';
      readonly attributions?: Attributions<SentenceId, SourceId> | undefined;
      readonly marker: WordsInput;
    }
  | { readonly form: 'stated'; readonly attributions?: never; readonly marker?: never }
);

/** Inside a quotation of several sentences: the one that attributes it, or the sentence before. It may also announce the quotation («She writes:»). */
export type ContinuationInput<SentenceId = string> = { readonly continues: NoInfer<SentenceId> };

/** One of several statements of a sentence. */
export type StatementInput<SentenceId = string, SourceId = string> = { readonly part: WordsInput } & (
  | ReadingInput<SentenceId, SourceId>
  | ContinuationInput<SentenceId>
);

/** A sentence: one statement, written beside the text, or several. */
export type SentenceInput<SentenceId = string, SourceId = string> = {
  readonly id: SentenceId;
  readonly text: string;
  readonly timeWords?: readonly string[] | undefined;
  readonly context?: NoInfer<SentenceId> | undefined;
  readonly secondReading?: SecondReading<NoInfer<SentenceId>> | undefined;
  readonly links?: readonly { readonly words: WordsInput; readonly href: string }[] | undefined;
} & (
  | (ReadingInput<SentenceId, SourceId> & { readonly continues?: never; readonly statements?: never })
  | (ContinuationInput<SentenceId> & { readonly form?: never; readonly statements?: never })
  | {
      readonly statements: readonly [StatementInput<SentenceId, SourceId>, ...StatementInput<SentenceId, SourceId>[]];
      readonly form?: never;
      readonly continues?: never;
    }
);

/** A note within a paragraph, between two, or above the title. */
export type NoteInput = { readonly note: NoteKind; readonly text: string };

/** The sentences of a paragraph, and between two of them a string where they are not joined as usual. */
export type ParagraphInput<SentenceId = string, SourceId = string> = readonly (
  | SentenceInput<SentenceId, SourceId>
  | NoteInput
  | string
)[];

/** The title or a subhead. */
export type HeadingInput =
  | { readonly text: string; readonly form: 'stated'; readonly marker?: never }
  | { readonly text: string; readonly form: 'open' | 'possible' | 'hearsay' | 'quoted'; readonly marker: WordsInput };

/** One block between two headings. */
export type BlockInput<SentenceId = string, SourceId = string> = Block<ParagraphInput<SentenceId, SourceId>>;

/** A section: a lead and paragraphs, or blocks of any kind. */
export type SectionInput<SentenceId = string, SourceId = string> = {
  readonly id: string;
  readonly heading?: (HeadingInput & { readonly level?: 2 | 3 | undefined }) | undefined;
} & (
  | {
      readonly lead?: ParagraphInput<SentenceId, SourceId> | undefined;
      readonly paragraphs: readonly ParagraphInput<SentenceId, SourceId>[];
      readonly blocks?: never;
    }
  | { readonly blocks: readonly BlockInput<SentenceId, SourceId>[]; readonly lead?: never; readonly paragraphs?: never }
);

/** A source, under its id. */
export type SourceInput<SentenceId = string, SourceId = string> = {
  readonly name: string;
  readonly kind: SourceKind;
  readonly description?: WordsInput | undefined;
  readonly speaksFor?:
    | { readonly source: NoInfer<SourceId>; readonly ground: Ground<WordsInput, NoInfer<SentenceId>> }
    | undefined;
};

/** An event, under its id. */
export type EventInput<SentenceId = string> = {
  readonly label: string;
  readonly date: EdtfDate;
  readonly words: WordsInput;
  readonly sentence: NoInfer<SentenceId>;
  readonly basis?: DateBasis<WordsInput, NoInfer<SentenceId>> | undefined;
};

/** An answer, named by its sentence; `s04.2` is the second that this sentence gives to the question. */
type AnswerReference<SentenceId extends string> = NoInfer<SentenceId | `${SentenceId}.${number}`>;

/** A question, under its id. */
export type QuestionInput<SentenceId extends string = string> = {
  readonly label: string;
  readonly answers: readonly {
    readonly sentence: NoInfer<SentenceId>;
    readonly words: WordsInput;
    readonly about?: WordsInput | undefined;
  }[];
  readonly relations?:
    | readonly {
        readonly kind: RelationKind;
        readonly between: readonly [AnswerReference<SentenceId>, AnswerReference<SentenceId>];
        readonly why?: readonly [WordsInput, WordsInput] | undefined;
      }[]
    | undefined;
};

/** An article as its author writes it: every reference an id. Ids are declared once and inferred from there, never from references. */
export type ArticleInput<SentenceId extends string = string, SourceId extends string = string> = {
  /** BCP 47. */
  readonly lang: string;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** What joins two sentences of a paragraph; one space by default. */
  readonly joint?: string | undefined;
  /** Notes above the title, in order. */
  readonly above?: readonly NoteInput[] | undefined;
  readonly title: HeadingInput;
  readonly sources: Readonly<Record<SourceId, SourceInput<SentenceId, SourceId>>>;
  readonly sections: readonly SectionInput<SentenceId, SourceId>[];
  readonly events?: Readonly<Record<string, EventInput<SentenceId>>> | undefined;
  readonly questions?: Readonly<Record<string, QuestionInput<SentenceId>>> | undefined;
  readonly mentioned?: readonly string[] | undefined;
  readonly imprint?: Imprint | undefined;
  readonly reading?: ReadingNote | undefined;
};
