import type { ArticleIndex } from './articleIndex.ts';
import type { ArticleInput } from './articleInput.ts';
import type { EdtfDate } from './edtf.ts';
import type { Form } from './form.ts';
import type { Words } from './words.ts';

/** What a source is, by the article's own words; `unnamed` where the article names nobody («zwei mit der Sache vertraute Personen»). */
export type SourceKind = (typeof sourceKinds)[number];

/** All kinds of sources, in the order in which they are offered. */
export const sourceKinds = ['outlet', 'official', 'authority', 'state', 'document', 'unnamed', 'other'] as const;

/** Why a source is taken to speak for another: the sentence names its office, or only a neighbouring one implies it. Its author writes ids. */
export type Ground<W = Words, S = Sentence> =
  | { readonly kind: 'named'; readonly words: W; readonly sentence: S }
  | { readonly kind: 'neighbour'; readonly sentence: S };

/** Somebody or something to whom the article attributes a statement. */
export type Source = {
  readonly id: string;
  /** Verbatim, as it stands where the article first names it. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Who it is in the article's own words, verbatim from a sentence that cites or names it. */
  readonly description: Words | undefined;
  readonly speaksFor: { readonly source: Source; readonly ground: Ground } | undefined;
};

/**
 * How a sentence points to a source: by words that stand there for it, or as part of a quotation that another sentence attributes.
 * Words that are not its name say in which sentence the name stands.
 */
export type Mention =
  | { readonly kind: 'name' | 'inflection'; readonly words: Words }
  | { readonly kind: 'office' | 'pronoun'; readonly words: Words; readonly named: Sentence }
  | { readonly kind: 'quotation'; readonly named: Sentence };

/** The attribution of a statement to a source, with the words that make it (source and cue as in PARC and PolNeAR). */
export type Attribution = {
  readonly source: Source;
  readonly mention: Mention;
  /** The words that attribute; undefined if only a quotation mark or a colon does. */
  readonly cue: Words | undefined;
  /** The next link of a chain: the source that this one cites. */
  readonly relays: Attribution | undefined;
};

/** One sourced unit: a whole sentence, or a verbatim part of one. */
export type Statement = {
  /** The part of the sentence; undefined for all of it. */
  readonly part: Words | undefined;
  readonly form: Form;
  /** Who says so; empty if the sentence points to nobody. */
  readonly attributions: readonly Attribution[];
  /** The words that make its form, unless it is reported or stated. */
  readonly marker: Words | undefined;
  /** Within a quotation of several sentences: the one that attributes it. */
  readonly continues: Sentence | undefined;
  /** The reason for departing from the wording rules, if the form does. */
  readonly waiver: string | undefined;
};

/** How a sentence that points to no source could also be read; never counted as an attribution. */
export type SecondReading<S = Sentence> = {
  /** `source`: the neighbour's source may still be speaking. `form`: the neighbour's wording may still hold. */
  readonly kind: 'source' | 'form';
  readonly neighbour: S;
};

/** A link of the article's own, from verbatim words of a sentence to a web address. */
type TextLink = { readonly words: Words; readonly href: string };

/** One sentence of the running text with its reading. */
export type Sentence = {
  readonly id: string;
  /** Its place in reading order, from 1. */
  readonly number: number;
  readonly text: string;
  /** One that covers the whole sentence, or several, each a part of it. */
  readonly statements: readonly [Statement, ...Statement[]];
  /** Time words that give no date, verbatim. */
  readonly timeWords: readonly string[];
  /** The sentence before, which this one leans on («Diese», «sie»). */
  readonly context: Sentence | undefined;
  readonly secondReading: SecondReading | undefined;
  readonly links: readonly TextLink[];
  /** Whether its reading is a proposal that nobody has confirmed. */
  readonly isDraft: boolean;
};

/** The title or a subhead: read like a sentence, but not counted as one and never attributed. */
export type Heading = { readonly text: string; readonly form: Form; readonly marker: Words | undefined };

/** The kinds of notes in or beside the text; none is read as a sentence. */
export type NoteKind = (typeof noteKinds)[number];

/** All kinds of notes, in the order in which they are offered. */
export const noteKinds = ['byline', 'dateline', 'update', 'correction', 'other'] as const;

/** A note of the article, verbatim: who wrote it, from where, what was corrected. */
export type Note = { readonly kind: 'note'; readonly note: NoteKind; readonly text: string };

/** A paragraph as written: its sentences, and between them notes («BERN, 3. Juni –») and whatever joins them: a space, U+00A0, nothing. */
export type Paragraph = {
  readonly parts: readonly (Sentence | Note | string)[];
  readonly sentences: readonly Sentence[];
};

/** One entry of a list, with the marker that the original puts before it («– », «1. »), if any. */
export type ListItem<P = Paragraph> = { readonly marker?: string | undefined; readonly paragraph: P };

/** A picture beside the article, its size in pixels. Caption and credit are text of the article, `alt` is ours. */
export type Figure = {
  readonly kind: 'figure';
  readonly id: string;
  /** The file's name in the article's folder. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
};

/** What stands between two headings, in order, whatever stands for its paragraphs. */
export type Block<P = Paragraph> =
  | { readonly kind: 'lead' | 'paragraph'; readonly paragraph: P }
  | { readonly kind: 'quotation'; readonly paragraphs: readonly P[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem<P>[] }
  | Figure
  | Note;

/** A part of the text, up to the next heading of either level. Only the first may have no heading. */
export type Section = {
  readonly id: string;
  readonly heading: (Heading & { readonly level: 2 | 3 }) | undefined;
  readonly blocks: readonly Block[];
};

/** What completes a date whose own words do not give all of it: words elsewhere in the article, or its date of publication. */
export type DateBasis<W = Words, S = Sentence> =
  | { readonly kind: 'sentence'; readonly words: W; readonly sentence: S }
  | { readonly kind: 'published' };

/** Something the article dates. Form and source are those of the statement that dates it. */
export type DatedEvent = {
  readonly id: string;
  /** Our label for it, in words of the article. */
  readonly label: string;
  readonly date: EdtfDate;
  /** The verbatim words that give the date. */
  readonly words: Words;
  readonly sentence: Sentence;
  readonly basis: DateBasis | undefined;
};

/** One sentence's answer to a question, in its own words. */
export type Answer = {
  readonly sentence: Sentence;
  readonly words: Words;
  /** What the answer is about, verbatim, where that is narrower than the question. */
  readonly about: Words | undefined;
};

/** How two answers stand to each other. */
export type RelationKind = (typeof relationKinds)[number];

/** All kinds of relations, in the order in which they are offered. */
export const relationKinds = ['same', 'different', 'firmness', 'contradiction'] as const;

/** A relation between two answers of one question, and the verbatim words that differ, if they say why. */
export type Relation = {
  readonly kind: RelationKind;
  readonly between: readonly [Answer, Answer];
  readonly why: readonly [Words, Words] | undefined;
};

/** A question that this reading aid asks, not the article. */
export type Question = {
  readonly id: string;
  readonly label: string;
  readonly answers: readonly Answer[];
  readonly relations: readonly Relation[];
};

/** What an article may say about itself. Readers are told what is absent. */
export type Imprint = {
  readonly published?: EdtfDate | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly outlet?: string | undefined;
  readonly links?: readonly string[] | undefined;
};

/** Who read the article this way, when, and where to object. */
export type ReadingNote = {
  readonly by?: string | undefined;
  readonly date?: EdtfDate | undefined;
  readonly objections?: string | undefined;
};

/** One article with its reading, every reference resolved. */
export type Article = {
  /** BCP 47. */
  readonly lang: string;
  /** Undefined for the usual one, from left to right, which is that of our own words too. */
  readonly dir: 'rtl' | undefined;
  /** What joins two sentences of a paragraph. */
  readonly joint: string;
  /** The notes above the title: a path, a kicker, who wrote it and when. */
  readonly above: readonly Note[];
  readonly title: Heading;
  readonly sections: readonly Section[];
  /** In reading order. */
  readonly sentences: readonly Sentence[];
  /** In order of appearance. */
  readonly sources: readonly Source[];
  /** In order of time. */
  readonly events: readonly DatedEvent[];
  readonly questions: readonly Question[];
  /** Named in the article, but nothing is attributed to them. */
  readonly mentioned: readonly string[];
  /** The sentences whose reading nobody has confirmed; if there are any, the article is a draft. */
  readonly unconfirmed: readonly Sentence[];
  readonly imprint: Imprint;
  readonly reading: ReadingNote;
  readonly index: ArticleIndex;
  /** The article as its author wrote it, with ids for references. */
  readonly input: ArticleInput;
};
