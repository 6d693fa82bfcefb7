import type { Article, Attribution, DatedEvent, Question, Sentence, Source, Statement } from './article.ts';
import {
  attributionsOf,
  attributionsTo,
  formsOf,
  isUnsourced,
  sentencesCiting,
  sourcesOf,
  statementOf,
  wordsOf,
} from './attribution.ts';
import type { Form } from './form.ts';
import type { Words } from './words.ts';

/** Every kind of lens, and what a lens of it shows beyond that. */
type Shown = {
  readonly overview: unknown;
  readonly sources: unknown;
  readonly source: { readonly source: Source };
  readonly unsourced: unknown;
  readonly forms: unknown;
  readonly form: { readonly form: Form };
  readonly timeline: unknown;
  readonly event: { readonly event: DatedEvent };
  readonly questions: unknown;
  readonly question: { readonly question: Question };
  readonly worksheet: unknown;
  readonly about: unknown;
  /** An address that the article does not have. */
  readonly unknown: unknown;
};

type Kind = keyof Shown;

/** What is lit up in the text and shown beside it. */
export type Lens<K extends Kind = Kind> = { readonly [P in K]: { readonly kind: P } & Shown[P] }[K];

/** The lenses that list all of something, in their order. */
export const listKinds = ['sources', 'forms', 'timeline', 'questions'] as const;

/** A kind of lens that lists all of something. */
export type ListKind = (typeof listKinds)[number];

/** How the lenses of one kind light up the text. */
type Lighting<K extends Kind> = {
  /** The list that a lens of this kind is part of. */
  readonly list?: ListKind;
  /** What tells it from the others of its kind. */
  readonly id?: (lens: Lens<K>) => string;
  /** Whether its name is in the article's language. */
  readonly isNamedInArticle?: boolean;
  /** The sentences that it lights up, in reading order. */
  readonly sentences: (lens: Lens<K>, article: Article) => readonly Sentence[];
  /** The lenses of this kind that light up a sentence. */
  readonly on: (sentence: Sentence, article: Article) => readonly Lens<K>[];
  /** In a sentence that it lights up, the statements that it is about, and the words that are the evidence. */
  readonly about: (lens: Lens<K>, sentence: Sentence, article: Article) => About;
};

type About = { readonly statements: readonly Statement[]; readonly evidence: readonly Words[] };

/** Every kind of lens, in the order in which a sentence names those that light it up; undefined where it lights up nothing. */
const lightings: { readonly [K in Kind]: Lighting<K> | undefined } = {
  overview: undefined,
  sources: undefined,
  source: {
    list: 'sources',
    id: ({ source }) => source.id,
    isNamedInArticle: true,
    sentences: ({ source }, article) => sentencesCiting(source, article),
    on: (sentence) => sourcesOf(sentence).map((source) => ({ kind: 'source', source })),
    about: ({ source }, sentence) => {
      const statements = sentence.statements.filter((one) => attributionsTo(source, { statements: [one] }).length > 0);
      return { statements, evidence: attributionsTo(source, sentence).flatMap(attributingWords) };
    },
  },
  unsourced: {
    list: 'sources',
    sentences: (_, { index }) => index.unsourced,
    on: ({ statements }) => (statements.some(isUnsourced) ? [{ kind: 'unsourced' }] : []),
    about: (_, sentence) => ({ statements: sentence.statements.filter(isUnsourced), evidence: [] }),
  },
  forms: undefined,
  form: {
    list: 'forms',
    id: ({ form }) => form,
    sentences: ({ form }, { index }) => index.sentencesByForm.get(form) ?? [],
    on: (sentence) => formsOf(sentence).map((form) => ({ kind: 'form', form })),
    about: ({ form }, sentence) => {
      const statements = sentence.statements.filter((one) => one.form === form);
      return { statements, evidence: statements.flatMap(formingWords) };
    },
  },
  timeline: {
    sentences: (_, { events }) => inReadingOrder(events),
    on: (sentence, { index }) => (index.eventsBySentence.has(sentence) ? [{ kind: 'timeline' }] : []),
    about: (_, sentence, { index }) => aboutWords(index.eventsBySentence.get(sentence) ?? [], sentence),
  },
  event: {
    list: 'timeline',
    id: ({ event }) => event.id,
    isNamedInArticle: true,
    sentences: ({ event }) => [event.sentence],
    on: (sentence, { index }) =>
      (index.eventsBySentence.get(sentence) ?? []).map((event) => ({ kind: 'event', event })),
    about: ({ event }, sentence) => aboutWords([event], sentence),
  },
  questions: undefined,
  question: {
    list: 'questions',
    id: ({ question }) => question.id,
    isNamedInArticle: true,
    sentences: ({ question }) => inReadingOrder(question.answers),
    on: (sentence, { index }) =>
      (index.questionsBySentence.get(sentence) ?? []).map((question) => ({ kind: 'question', question })),
    about: ({ question }, sentence) => aboutWords(question.answers, sentence),
  },
  worksheet: undefined,
  about: undefined,
  unknown: undefined,
};

/** The sentences that a lens lights up, in reading order. */
export function sentencesIn<K extends Kind>(lens: Lens<K>, article: Article): readonly Sentence[] {
  return lightings[lens.kind]?.sentences(lens, article) ?? [];
}

/** The list that a lens is part of, if it is part of one. */
export function listWith({ kind }: Lens): ListKind | undefined {
  return lightings[kind]?.list;
}

/** What tells a lens from the others of its kind, if there are others. */
export function memberIdOf<K extends Kind>(lens: Lens<K>): string | undefined {
  return lightings[lens.kind]?.id?.(lens);
}

/** Whether the name of a lens is in the article's language, as those of sources, events and questions are. */
export function isNamedInArticle({ kind }: Lens): boolean {
  return lightings[kind]?.isNamedInArticle ?? false;
}

function inReadingOrder(things: readonly { readonly sentence: Sentence }[]): readonly Sentence[] {
  const sentences = new Set(things.map(({ sentence }) => sentence));
  return [...sentences].sort((one, other) => one.number - other.number);
}

/** The sentences that lit ones lean on and that are not lit themselves. */
export function contextOf(lit: readonly Sentence[]): readonly Sentence[] {
  const all = new Set(lit);
  return lit.flatMap(({ context }) => (context && !all.has(context) ? [context] : []));
}

/** How a lens lights a sentence up: all of it, or only some parts (those of the statements it is about), and the words in it that are the evidence. */
export type Light = {
  readonly lens: Lens;
  readonly parts: readonly Words[] | undefined;
  readonly evidence: readonly Words[];
};

/** Every lens that lights a sentence up, and how. */
export function lightsOn(sentence: Sentence, article: Article): readonly Light[] {
  return lensesOn(sentence, article).flatMap((lens) => lightOf(lens, sentence, article) ?? []);
}

function lensesOn(sentence: Sentence, article: Article): readonly Lens[] {
  return Object.values(lightings).flatMap((lighting): readonly Lens[] => lighting?.on(sentence, article) ?? []);
}

/** How a lens lights a sentence up, if it does. */
export function lightOf(lens: Lens, sentence: Sentence, article: Article): Light | undefined {
  const about = aboutOf(lens, sentence, article);
  if (!about || about.statements.length === 0) return undefined;
  const { statements, evidence } = about;
  const parts = statements.flatMap(({ part }) => (part ? [part] : []));
  return { lens, parts: parts.length === statements.length ? parts : undefined, evidence };
}

function aboutOf<K extends Kind>(lens: Lens<K>, sentence: Sentence, article: Article): About | undefined {
  return lightings[lens.kind]?.about(lens, sentence, article);
}

/** What a sentence says of things, each of which stands in some words of a sentence. */
function aboutWords(all: readonly { readonly sentence: Sentence; readonly words: Words }[], sentence: Sentence): About {
  const here = all.filter((one) => one.sentence === sentence);
  return { statements: [...new Set(here.map(statementOf))], evidence: here.map(({ words }) => words) };
}

/** The cue; and where the source is not named, the words that stand for it. */
function attributingWords({ mention, cue }: Attribution): readonly Words[] {
  const words = mention.kind === 'name' && cue ? undefined : wordsOf(mention);
  return [cue, words].filter((one) => one !== undefined);
}

function formingWords(statement: Statement): readonly Words[] {
  if (statement.marker) return [statement.marker];
  return attributionsOf({ statements: [statement] }).flatMap(({ cue }) => (cue ? [cue] : []));
}

/** The lenses that light up a sentence leaning on this one, but not this one itself. */
export function contextLensesOf(sentence: Sentence, article: Article): readonly Lens[] {
  const own = lensesOn(sentence, article);
  const leaning = article.index.leaningBySentence.get(sentence) ?? [];
  return leaning
    .flatMap((other) => lensesOn(other, article))
    .filter((lens) => !own.some((other) => isSame(other, lens)));
}

/** Whether two lenses show the same. */
export function isSame(one: Lens, other: Lens): boolean {
  const shown = new Set<unknown>(Object.values(other));
  return Object.values(one).every((value) => shown.has(value));
}
