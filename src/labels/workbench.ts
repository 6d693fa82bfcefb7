import type { NoteKind, SourceKind } from '../model/article.ts';
import type { Form } from '../model/form.ts';
import type { BlockKind } from '../workbench/edit/blocks.ts';
import type { MentionKind } from '../workbench/edit/guess.ts';
import type { GuideStep } from '../workbench/guide.ts';
import type { Problem, ProblemCode } from '../workbench/problem.ts';
import { spokenAtWorkbench } from './spokenAtWorkbench.ts';

/** Every label of the workbench in one language. No reader meets them, so they stand apart. */
export type WorkbenchLabels = {
  readonly title: string;
  readonly description: string;
  /** Shown without script. */
  readonly needsScript: string;
  /** The part of addresses for a work as readers see it. */
  readonly readSlug: string;
  readonly start: StartLabels;
  readonly bar: BarLabels;
  readonly states: { readonly proposed: string; readonly confirmed: string };
  readonly sentence: SentenceLabels;
  readonly chosen: ChosenLabels;
  readonly keys: KeyLabels;
  readonly sources: SourcesLabels;
  readonly timeline: TimelineLabels;
  readonly questions: QuestionsLabels;
  readonly work: WorkLabels;
  readonly guide: GuideLabels;
  readonly handOn: HandOnLabels;
  readonly shelf: ShelfLabels;
  /** Why something could not be opened or kept, and what would work. */
  readonly problems: { readonly [C in ProblemCode]: (problem: Problem<C>) => string };
};

/** The start page: how to open a text, and the works kept. */
type StartLabels = {
  readonly heading: string;
  readonly promises: readonly string[];
  readonly text: string;
  readonly textHint: string;
  readonly begin: string;
  readonly working: string;
  readonly stop: string;
  readonly open: string;
  readonly drop: string;
  readonly sample: string;
  readonly language: string;
  readonly languages: Readonly<Record<'auto' | 'de-CH' | 'de' | 'en' | 'und', string>>;
  readonly works: string;
  readonly worksNote: string;
  readonly progress: (confirmed: number, all: number) => string;
  readonly remove: (title: string) => string;
  readonly removeShort: string;
  readonly removeSurely: string;
  readonly keep: string;
};

type BarLabels = {
  readonly all: string;
  readonly progress: (confirmed: number, all: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly read: string;
  readonly edit: string;
  readonly handOn: string;
  /** What the text says about itself, and who made the reading. */
  readonly work: string;
};

/** The sentence at hand. */
type SentenceLabels = {
  readonly editor: string;
  readonly of: (at: number, all: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly confirm: string;
  readonly confirmed: string;
  readonly unconfirm: string;
  readonly nextUnconfirmed: string;
  readonly allConfirmed: string;
  readonly form: string;
  readonly marker: string;
  readonly who: string;
  readonly nobody: string;
  readonly by: string;
  readonly pointing: string;
  /** The kinds of mentions. */
  readonly pointingAs: (name: string) => string;
  readonly mentions: Readonly<Record<MentionKind, string>>;
  readonly named: (name: string) => string;
  /** Turns a chain of two sources back into two beside each other. */
  readonly unrelay: string;
  readonly find: string;
  readonly create: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly wanted: {
    readonly marker: (form: string) => string;
    readonly source: string;
    readonly mention: (name: string) => string;
  };
  readonly stop: string;
  readonly time: string;
  readonly statements: string;
  readonly unpart: string;
  readonly context: string;
  readonly cut: string;
  readonly leans: (number: number) => string;
  readonly secondReading: string;
  readonly second: Readonly<Record<'none', string> & Record<'source' | 'form', (number: number) => string>>;
  readonly continues: (number: number) => string;
  readonly join: string;
  /** What the paragraph of a sentence is, and how it is cut. */
  readonly begins: string;
  readonly block: string;
  readonly blocks: Readonly<Record<BlockKind | NoteKind | 'heading' | 'part' | 'subpart', string>>;
  readonly note: (text: string) => string;
  readonly headingForm: (title: string) => string;
  readonly headingMarker: string;
  readonly findings: string;
  /** A form that departs from the rules, and the reason. */
  readonly waive: string;
  readonly keepForm: string;
  readonly waiver: string;
  /** What readers get for the sentence at hand. */
  readonly beside: string;
  readonly hideBeside: string;
};

/** What can be done with the words chosen in the text. */
type ChosenLabels = {
  readonly title: string;
  readonly clear: string;
  readonly source: string;
  readonly cue: string;
  readonly mention: string;
  readonly marker: string;
  readonly description: string;
  readonly time: string;
  readonly event: string;
  readonly answer: string;
  readonly about: string;
  readonly mentioned: string;
  readonly part: string;
  readonly split: string;
  readonly more: string;
};

type KeyLabels = { readonly title: string; readonly list: readonly (readonly [keys: string, does: string])[] };

type SourcesLabels = {
  readonly title: string;
  readonly all: string;
  readonly name: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<SourceKind, string>>;
  readonly merge: string;
  readonly mergeInto: string;
  readonly used: (count: number) => string;
  readonly remove: (name: string) => string;
  readonly none: string;
  readonly description: string;
  readonly speaksFor: string;
  readonly forNobody: string;
  readonly ground: string;
  readonly grounds: Readonly<Record<'named' | 'neighbour', string>>;
  readonly groundWhere: string;
  readonly groundWords: string;
  readonly mentioned: string;
};

type TimelineLabels = {
  readonly title: string;
  readonly date: string;
  readonly dateHint: string;
  readonly dateWrong: string;
  readonly label: string;
  readonly save: string;
  readonly change: (label: string) => string;
  readonly basis: string;
  readonly basisNone: string;
  readonly basisSentence: string;
  readonly basisPublished: string;
  readonly basisUnpublished: string;
  readonly basisWhere: string;
  readonly basisWords: string;
};

type QuestionsLabels = {
  readonly ask: string;
  readonly add: string;
  readonly choose: string;
  /** No relation between two answers. */
  readonly none: string;
  readonly why: string;
  readonly whyIn: (number: number) => string;
};

/** What the text says about itself, and who made the reading. */
type WorkLabels = {
  readonly title: string;
  readonly heading: string;
  readonly form: string;
  readonly marker: string;
  readonly lang: string;
  readonly dir: string;
  readonly directions: Readonly<Record<'ltr' | 'rtl', string>>;
  readonly said: string;
  readonly published: string;
  readonly authors: string;
  readonly outlet: string;
  readonly links: string;
  readonly ours: string;
  readonly by: string;
  readonly date: string;
  readonly objections: string;
  readonly oneEach: string;
};

/** The first minute: what to do, by finger and by key. */
type GuideLabels = {
  readonly step: (at: number, of: number) => string;
  readonly skip: string;
  readonly steps: Readonly<Record<GuideStep, { readonly touch: string; readonly keys: string }>>;
  readonly done: string;
};

/** The ways in which a reading leaves the device. */
type HandOnLabels = {
  readonly title: string;
  readonly note: (unconfirmed: number) => string;
  readonly file: string;
  readonly fileNote: string;
  readonly linear: string;
  readonly linearNote: string;
  readonly link: string;
  readonly linkNote: string;
  readonly linkCopied: string;
  readonly linkRefused: string;
  readonly linkTooLong: (characters: number, most: number) => string;
  readonly worksheet: string;
  readonly worksheetNote: string;
  readonly module: string;
  readonly moduleNote: string;
};

/** How a work is kept. */
type ShelfLabels = {
  readonly kept: string;
  readonly keeping: string;
  readonly notKept: string;
  readonly missing: string;
  readonly elsewhere: string;
  readonly removedElsewhere: string;
  readonly takeTheirs: string;
  readonly keepOurs: string;
};

/** The key for each form: its number in the order of the rules. */
export const formKeys: Readonly<Record<Form, string>> = {
  quoted: '1',
  open: '2',
  possible: '3',
  hearsay: '4',
  reported: '5',
  stated: '6',
};

/** The workbench's labels, in the language of the bundle. */
export const benchLabels: WorkbenchLabels = spokenAtWorkbench;

/** A problem as a sentence or two. */
export function problemText<C extends ProblemCode>(problem: Problem<C>): string {
  const said: WorkbenchLabels['problems'] = benchLabels.problems;
  return said[problem.code](problem);
}
