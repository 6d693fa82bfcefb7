import type { Article } from './article.ts';
import { forms } from './form.ts';
import { type Lens, type ListKind, listKinds } from './lens.ts';

/** The lists that an article has: sources and forms always, timeline and questions only if there is something to list. */
export function listsOf({ events, sentences, questions }: Article): readonly ListKind[] {
  const hasTimes = events.length > 0 || sentences.some(({ timeWords }) => timeWords.length > 0);
  const isGiven = { sources: true, forms: true, timeline: hasTimes, questions: questions.length > 0 };
  return listKinds.filter((kind) => isGiven[kind]);
}

/** A lens for each thing that a list lists, in order. */
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
  }
}
