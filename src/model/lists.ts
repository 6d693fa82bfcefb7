import type { Article } from './article.ts';
import { forms } from './form.ts';
import { type Lens, type ListKind, listKinds } from './lens.ts';

type List = {
  /** Whether an article gives anything for it. */
  readonly isGiven: (article: Article) => boolean;
  /** What it lists, in its order. */
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

/** The lists that an article has: of sources and forms always, of what it says about time and of questions where there is any. */
export function listsOf(article: Article): readonly ListKind[] {
  return listKinds.filter((kind) => lists[kind].isGiven(article));
}

/** What a list lists, in its order. */
export function membersOf(kind: ListKind, article: Article): readonly Lens[] {
  return lists[kind].members(article);
}
