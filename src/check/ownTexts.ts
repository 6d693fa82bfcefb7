import type { Article } from '../model/article.ts';

/** One of our own texts about an article, what it names, and the id of that. */
type OwnText = {
  readonly id: string;
  readonly named: 'source' | 'event' | 'question';
  readonly text: string;
};

/** Our own texts about an article: the names of sources, the labels of events and questions. Not whom it mentions, who must stand in its text; nor the descriptions of pictures: what they show need not be in the text. */
export function ownTextsOf({ sources, events, questions }: Article): readonly OwnText[] {
  return [
    ...sources.map(({ id, name }) => ({ id, named: 'source', text: name }) as const),
    ...events.map(({ id, label }) => ({ id, named: 'event', text: label }) as const),
    ...questions.map(({ id, label }) => ({ id, named: 'question', text: label }) as const),
  ];
}

/** What the imprint says of the article and the note of its reading, each with its field. */
export function notesOf({ imprint, reading }: Article) {
  const notes = [
    ...(imprint.authors ?? []).map((text) => ({ id: 'imprint', field: 'imprint.authors', text })),
    { id: 'imprint', field: 'imprint.outlet', text: imprint.outlet },
    { id: 'reading', field: 'reading.by', text: reading.by },
    { id: 'reading', field: 'reading.objections', text: reading.objections },
  ];
  return notes.flatMap(({ text, ...note }) => (text === undefined ? [] : [{ ...note, text }]));
}
