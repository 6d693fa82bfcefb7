import { headingIdOf, ids } from '../ids.ts';
import type { Article, Heading, Sentence } from '../model/article.ts';

/** A text of the article that has an id in the page: the title, a subhead or a sentence. */
export type Piece = { readonly id: string; readonly text: string };

/** The article's blocks in reading order: the title, subheads, the lead, paragraphs; a block's pieces belong on one line. */
export function blocksOf({ title, sections }: Article): readonly (readonly Piece[])[] {
  const blocks = sections.flatMap(({ id, heading, lead, paragraphs }) => [
    heading ? [{ id: headingIdOf(id), text: heading.text }] : [],
    lead,
    ...paragraphs,
  ]);
  return [[{ id: ids.title, text: title.text }], ...blocks].filter((block) => block.length > 0);
}

/** The article's text as its parts give it: sentences joined by one space, blocks by one line feed. */
export function textOf(article: Article): string {
  return blocksOf(article)
    .map((block) => block.map(({ text }) => text).join(' '))
    .join('\n');
}

/** The title and the subheads, with their ids in the page. */
export function headingsOf({ title, sections }: Article): readonly (Heading & { readonly id: string })[] {
  const subheads = sections.flatMap(({ id, heading }) => (heading ? [{ id: headingIdOf(id), ...heading }] : []));
  return [{ id: ids.title, ...title }, ...subheads];
}

/** The paragraphs of an article, leads among them, each with its sentences. */
export function paragraphsOf({ sections }: Article): readonly (readonly Sentence[])[] {
  return sections.flatMap(({ lead, paragraphs }) => (lead.length > 0 ? [lead, ...paragraphs] : paragraphs));
}
