import type { Imprint, RelationKind, SecondReading, SourceKind } from '../model/article.ts';
import type { Vagueness } from '../model/edtf.ts';
import type { Form } from '../model/form.ts';
import type { Words } from '../model/words.ts';
import type { Language } from './languages.ts';
import type { Slugs } from './slugs.ts';
import { spoken } from './spoken.ts';

/** Every label of the interface in one language. A form, kind or relation without its label does not compile. */
export type Labels = {
  readonly language: Language;
  /** BCP 47, with the country whose spelling it follows, if that matters. */
  readonly lang: string;
  readonly slugs: Slugs;
  readonly product: string;
  readonly disclaimer: string;
  /** A reading that nobody has confirmed yet. */
  readonly draft: { readonly name: string; readonly unconfirmed: (count: number, all: number) => string };
  readonly skipToText: string;
  readonly about: string;
  readonly overview: string;
  readonly close: string;
  /** A page's description: the lead, then what the page shows. */
  readonly pageDescription: (lead: string, shown: string) => string;
  readonly loadUpdate: string;
  readonly sections: string;
  readonly opening: string;
  /** The links at the foot of a narrow page: the name of all and short names of each. */
  readonly ways: {
    readonly title: string;
    readonly sources: string;
    readonly questions: string;
    readonly about: string;
  };
  readonly quote: (words: Words) => string;
  readonly list: (items: readonly string[]) => string;
  readonly sentence: (number: number) => string;
  readonly sentences: (count: number) => string;
  readonly sentenceHeading: string;
  /** In place of a picture that cannot be shown. */
  readonly figure: (alt: string) => string;
  readonly positionOf: (at: number, count: number) => string;

  readonly facts: {
    readonly named: (named: number, all: number) => string;
    /** How many of those point to their source without naming it, with examples. */
    readonly pointing: (count: number, examples: readonly string[], more: boolean) => string;
    /** How many of those are part of a quotation that another sentence attributes. */
    readonly continuing: (count: number) => string;
    readonly sources: (count: number) => string;
    readonly quotes: (count: number) => string;
  };
  readonly key: { readonly named: string; readonly unnamed: string };
  /** Below the lead: the purpose of the page, the link to the worksheet, what a stroke for several sentences means, what the article does not say about itself. */
  readonly introduction: {
    readonly purpose: string;
    readonly worksheet: string;
    readonly strokes: (sentences: number) => string;
    readonly missing: (names: readonly string[]) => string;
  };

  /** On the page of a lens, if the article is too long to be there whole. */
  readonly excerpt: { readonly note: string; readonly whole: string; readonly here: string };

  readonly sources: {
    readonly title: string;
    /** The label of the field that finds sources by name. */
    readonly find: string;
    readonly announced: (name: string) => string;
    readonly none: string;
    /** How many sentences name no source, and how many more do so in part. */
    readonly noneNote: (whole: number, partly: number) => string;
    readonly speaksFor: (name: string) => string;
    readonly spokenFor: (name: string) => string;
    readonly officeNamed: (words: string) => string;
    readonly officeInferred: (number: number) => string;
    readonly noFurtherOrigin: string;
    readonly relayedBy: (name: string) => string;
    /** A source that a sentence points to without naming it: «er – Selenskyj». */
    readonly pointed: (words: string, name: string) => string;
    readonly mentioned: (names: string) => string;
    readonly kinds: Readonly<Record<SourceKind, { readonly one: string; readonly many: string }>>;
  };

  readonly wording: {
    readonly title: string;
    readonly intro: string;
    /** `rule` takes the words that make the form in the article's language, if any. */
    readonly forms: Readonly<
      Record<Form, { readonly name: string; readonly meaning: string; readonly rule: (said: string) => string }>
    >;
    /** A word that makes a form only where it reports. */
    readonly reporting: (word: string) => string;
    readonly rule: string;
    /** What the strips of the forms show. */
    readonly strips: string;
    readonly noSentence: string;
    /** The meaning of a quotation without a source, and of hearsay with one. */
    readonly otherwise: Readonly<Record<'quoted' | 'hearsay', string>>;
    readonly headings: string;
  };

  readonly secondReading: {
    readonly title: string;
    readonly kinds: Readonly<Record<SecondReading['kind'], (neighbour: string, sentence: number) => string>>;
    readonly ofNeighbour: (sentence: number) => string;
  };

  readonly timeline: {
    readonly title: string;
    /** How a date is vague. */
    readonly vague: Readonly<Record<Vagueness, string>>;
    /** What completes a date whose words do not give all of it. */
    readonly completed: (number: number, words: string) => string;
    readonly counted: string;
    readonly undated: string;
    readonly noSource: (count: number) => string;
    readonly noPublication: string;
    /** A day, month or year in short: «12. Jan 24», «Jan 24», «2024». */
    readonly date: (year: number, month?: number, day?: number) => string;
    readonly events: (count: number) => string;
  };

  readonly questions: {
    readonly title: string;
    readonly ours: string;
    readonly oursOne: string;
    readonly oneVoice: string;
    readonly noSource: string;
    readonly about: (words: string) => string;
    readonly between: (one: number, other: number) => string;
    readonly relations: Readonly<Record<RelationKind, string>>;
    /** Explains the least familiar of them. */
    readonly firmness: string;
    readonly inQuestions: string;
  };

  readonly aboutPage: {
    readonly title: string;
    readonly method: readonly string[];
    /** For an article that points to sources without naming them. */
    readonly pointing: string;
    readonly rules: string;
    readonly rulesNote: string;
    /** Without rules for the article's language. */
    readonly noRules: string;
    readonly missing: string;
    readonly missingKeys: Readonly<Record<keyof Imprint, string>>;
    readonly nothingMissing: string;
    readonly reading: string;
    readonly readBy: (name: string) => string;
    readonly readOn: (date: string) => string;
    readonly objections: string;
    readonly readingUnknown: string;
    readonly original: string;
    readonly originalNote: string;
    readonly download: string;
    readonly checksum: string;
    readonly offline: string;
    readonly offlineNote: string;
    /** How many pages in this language are on the device. */
    readonly onDevice: (kept: number, all: number) => string;
  };

  readonly settings: {
    readonly title: string;
    readonly marksOn: string;
    readonly marksOff: string;
    readonly size: string;
    readonly smaller: string;
    readonly larger: string;
    readonly theme: string;
    readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  };

  readonly actions: {
    readonly link: string;
    readonly cite: string;
    readonly share: string;
    readonly linkCopied: string;
    readonly citeCopied: string;
    readonly refused: string;
    /** A sentence to be shared: its words, who says it and how, the article, the address. */
    readonly citation: (cited: {
      readonly text: string;
      readonly who: string;
      readonly form: string;
      readonly title: string;
      readonly address: string;
    }) => string;
  };

  readonly places: {
    readonly title: string;
    readonly count: (count: number) => string;
    readonly at: (at: number, count: number) => string;
    readonly previous: string;
    readonly next: string;
    /** The same in short, as visible text. */
    readonly back: string;
    readonly on: string;
  };

  /** The link to the workbench. */
  readonly ownText: string;
  readonly linear: { readonly title: string; readonly download: string };
  readonly worksheet: {
    readonly title: string;
    readonly name: string;
    readonly date: string;
    readonly task: string;
    readonly key: string;
    readonly note: string;
    readonly print: string;
  };
  /** The columns of the numbered text, on paper and in the linear edition. */
  readonly sheet: { readonly number: string; readonly source: string };

  readonly notFound: { readonly title: string; readonly text: string; readonly back: string };
  readonly failure: { readonly title: string; readonly text: string; readonly reload: string };
};

/** The labels in the language of the bundle. */
export const labels: Labels = spoken;
