import { headingIdOf, ids } from '../ids.ts';
import type { Article, Block, Heading, Paragraph } from '../model/article.ts';
import type { ArticleInput } from '../model/articleInput.ts';
import { paragraphsOf } from '../model/blocks.ts';
import { defineArticle } from '../model/defineArticle.ts';

/** A piece of the article's text, and the id of its place in the page. */
export type Piece = { readonly id: string; readonly text: string };

/** The article's lines in reading order, each in pieces: notes above the title, title, headings, paragraphs, items, captions, credits, notes. */
export function linesOf({ above, title, sections }: Article): readonly (readonly Piece[])[] {
  const lines = sections.flatMap(({ id, heading, blocks }) => [
    ...(heading ? [[{ id: headingIdOf(id), text: heading.text }]] : []),
    ...blocks.flatMap((block) => linesOfBlock(block, id)),
  ]);
  return [...[...above, title].map(({ text }) => [{ id: ids.title, text }]), ...lines];
}

function linesOfBlock(block: Block, section: string): readonly (readonly Piece[])[] {
  switch (block.kind) {
    case 'lead':
    case 'paragraph':
    case 'quotation':
      return paragraphsOf(block).map((paragraph) => piecesOf(paragraph, section));
    case 'list':
      return block.items.map(({ marker, paragraph }) => [
        ...(marker ? [{ id: section, text: marker }] : []),
        ...piecesOf(paragraph, section),
      ]);
    case 'figure':
      return [block.caption, block.credit].flatMap((text) => (text === undefined ? [] : [[{ id: block.id, text }]]));
    case 'note':
      return [[{ id: section, text: block.text }]];
  }
}

function piecesOf({ parts }: Paragraph, section: string): readonly Piece[] {
  return parts.map((part) => {
    if (typeof part === 'string') return { id: section, text: part };
    return { id: 'note' in part ? section : part.id, text: part.text };
  });
}

/** The article's text put together from its parts, one line each. */
export function textOf(article: Article): string {
  return linesOf(article)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');
}

/** The text of a written article as a file has it, with a line feed at the end of each line. */
export function originalOf(input: ArticleInput): string {
  return `${textOf(defineArticle(input))}\n`;
}

/** The title and the subheads, with their ids in the page. */
export function headingsOf({ title, sections }: Article): readonly (Heading & { readonly id: string })[] {
  const subheads = sections.flatMap(({ id, heading }) => (heading ? [{ ...heading, id: headingIdOf(id) }] : []));
  return [{ id: ids.title, ...title }, ...subheads];
}
