import type { Article } from './article.ts';
import { forms } from './form.ts';
import { type Lens, type ListKind, listKinds } from './lens.ts';

type List = {
  /** Whether an article has anything for it to list. */
  readonly isGiven: (article: Article) => boolean;
  /** A lens for each thing that it lists, in order. */
  readonly members: (article: Article) => readonly Lens[];
};

const lists: Readonly<Record<ListKind, List>> = {
  sources: {
    isGiven: () => true,
    members: ({ sources }) => sources.map((source) => ({ kind: 'source', source })),
  },
  forms: {
    isGiven: () => true,
    members: () => forms.map((form) => ({ kind: 'form', form })),
  },
  timeline: {
    isGiven: ({ events, sentences }) => events.length > 0 || sentences.some(({ timeWords }) => timeWords.length > 0),
    members: ({ events }) => events.map((event) => ({ kind: 'event', event })),
  },
  questions: {
    isGiven: ({ questions }) => questions.length > 0,
    members: ({ questions }) => questions.map((question) => ({ kind: 'question', question })),
  },
};

/** The lists that an article has: sources and forms always, timeline and questions only if there is something to list. */
export function listsOf(article: Article): readonly ListKind[] {
  return listKinds.filter((kind) => lists[kind].isGiven(article));
}

/** A lens for each thing that a list lists, in order. */
export function membersOf(kind: ListKind, article: Article): readonly Lens[] {
  return lists[kind].members(article);
}
