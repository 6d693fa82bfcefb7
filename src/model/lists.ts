import type { Article } from './article.ts';
import { forms } from './form.ts';
import type { Lens } from './lens.ts';

/** What an article gives a list of. */
export type ListKind = 'sources' | 'forms' | 'timeline' | 'questions';

const kinds: readonly ListKind[] = ['sources', 'forms', 'timeline', 'questions'];

/** The lists that an article has: of sources and forms always, of what it says about time and of questions where there is any. */
export function listsOf(article: Article): readonly ListKind[] {
  return kinds.filter((kind) => hasList(kind, article));
}

function hasList(kind: ListKind, { events, questions, sentences }: Article): boolean {
  if (kind === 'questions') return questions.length > 0;
  if (kind !== 'timeline') return true;
  return events.length > 0 || sentences.some(({ timeWords }) => timeWords.length > 0);
}

/** What a list lists, in its order. */
export function membersOf(kind: ListKind, { sources, events, questions }: Article): readonly Lens[] {
  switch (kind) {
    case 'sources':
      return sources.map((source) => ({ kind: 'source', source }));
    case 'forms':
      return forms.map((form) => ({ kind: 'form', form }));
    case 'timeline':
      return events.map((event) => ({ kind: 'event', event }));
    case 'questions':
      return questions.map((question) => ({ kind: 'question', question }));
    default:
      return kind satisfies never;
  }
}

const listByLens: Readonly<Partial<Record<Lens['kind'], ListKind>>> = {
  source: 'sources',
  unsourced: 'sources',
  form: 'forms',
  event: 'timeline',
  question: 'questions',
};

/** The list that a lens belongs to, if it belongs to one. */
export function listWith({ kind }: Lens): ListKind | undefined {
  return listByLens[kind];
}
