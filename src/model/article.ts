import type { EdtfDate } from './edtf.ts';
import type { Form } from './form.ts';
import type { Fragment } from './fragment.ts';

/** What a source is, by the article's own words. */
export type SourceKind = 'outlet' | 'official' | 'authority' | 'state' | 'document' | 'other';

/** On what ground a source is taken to speak for another: its office is named in the sentence, or follows only from a neighbour. */
export type Ground =
  | { readonly kind: 'named'; readonly words: Fragment; readonly sentence: Sentence }
  | { readonly kind: 'neighbour'; readonly sentence: Sentence };

/** Somebody or something to which the article attributes a statement. */
export type Source = {
  readonly id: string;
  /** Verbatim, as it stands in each sentence that cites it. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Who it is in the article's own words, verbatim from a sentence that cites it. */
  readonly description: Fragment | undefined;
  readonly speaksFor: { readonly source: Source; readonly ground: Ground } | undefined;
};

/** That a sentence names a source, and the words that do so (source and cue as in PARC and PolNeAR). */
export type Attribution = {
  readonly source: Source;
  readonly cue: Fragment;
  /** The next link of a chain: what this source says another one said. */
  readonly relays: Attribution | undefined;
};

/** How a sentence that names no source could also be read; never counted as an attribution. */
export type SecondReading = {
  /** `source`: the neighbour's source may still be speaking. `form`: the neighbour's wording may still hold. */
  readonly kind: 'source' | 'form';
  readonly neighbour: Sentence;
};

/** One sentence of the running text with its reading. */
export type Sentence = {
  readonly id: string;
  /** Its place in reading order, from 1. */
  readonly number: number;
  readonly text: string;
  readonly form: Form;
  /** Who says so; empty where the sentence names nobody. */
  readonly attributions: readonly Attribution[];
  /** The words that make its form, where it is neither reported nor stated. */
  readonly marker: Fragment | undefined;
  /** Time words that give no date, verbatim. */
  readonly timeWords: readonly string[];
  /** The sentence before, which this one leans on («Diese», «sie»). */
  readonly context: Sentence | undefined;
  readonly secondReading: SecondReading | undefined;
  /** Why the form departs from the wording rules, if it does. */
  readonly waiver: string | undefined;
};

/** The title or a subhead: read like a sentence, but not counted as one and never attributed. */
export type Heading = { readonly text: string; readonly form: Form; readonly marker: Fragment | undefined };

/** The sentences of one paragraph. */
export type Paragraph = readonly Sentence[];

/** A part of the text. Only the first may have no heading; only there may a lead stand before the paragraphs. */
export type Section = {
  readonly id: string;
  readonly heading: Heading | undefined;
  readonly lead: Paragraph;
  readonly paragraphs: readonly Paragraph[];
};

/** What a date rests on where its own words do not give all of it: words elsewhere in the article, or the date of publication. */
export type DateBasis =
  | { readonly kind: 'sentence'; readonly words: Fragment; readonly sentence: Sentence }
  | { readonly kind: 'published' };

/** Something the article dates. Form and source are those of its sentence. */
export type DatedEvent = {
  readonly id: string;
  /** Our label for it, in words of the article. */
  readonly label: string;
  readonly date: EdtfDate;
  /** The verbatim words that give the date. */
  readonly words: Fragment;
  readonly sentence: Sentence;
  readonly basis: DateBasis | undefined;
};

/** What one sentence answers to a question, in its own words. */
export type Answer = {
  readonly sentence: Sentence;
  readonly words: Fragment;
  /** What the answer is about, verbatim, where that is narrower than the question. */
  readonly about: Fragment | undefined;
};

/** How two answers stand to each other. */
export type RelationKind = 'same' | 'different' | 'firmness' | 'contradiction';

/** A relation between two answers of one question, and the verbatim words that differ, if they say why. */
export type Relation = {
  readonly kind: RelationKind;
  readonly between: readonly [Answer, Answer];
  readonly why: readonly [Fragment, Fragment] | undefined;
};

/** A question of this reading aid, never of the article. */
export type Question = {
  readonly id: string;
  readonly label: string;
  readonly answers: readonly Answer[];
  readonly relations: readonly Relation[];
};

/** What an article may say about itself. What is absent is said to be absent. */
export type Imprint = {
  readonly published?: EdtfDate;
  readonly authors?: readonly string[];
  readonly outlet?: string;
  readonly links?: readonly string[];
};

/** Who read the article this way, when, and where to object. */
export type ReadingNote = { readonly by?: string; readonly date?: EdtfDate; readonly objections?: string };

/** One article with its reading, every reference resolved. */
export type Article = {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
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
  readonly imprint: Imprint;
  readonly reading: ReadingNote;
};
