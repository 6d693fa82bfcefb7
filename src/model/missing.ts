import type { Article, Block, Imprint, Sentence } from './article.ts';
import { paragraphsOf } from './blocks.ts';

/** The facts that an article can give about itself. */
const imprintKeys = ['published', 'authors', 'outlet', 'links'] as const satisfies readonly (keyof Imprint)[];

/** The facts that this article does not give about itself. */
export function missingIn(article: Article): readonly (keyof Imprint)[] {
  return imprintKeys.filter((key) => article.imprint[key] === undefined && !isInText(key, article));
}

/** Author and links may be given by the text alone. */
function isInText(key: keyof Imprint, { sections, sentences }: Article): boolean {
  if (key === 'links') return sentences.some(({ links }) => links.length > 0);
  return key === 'authors' && sections.some(({ blocks }) => blocks.some((block) => isByline(block) || bylineIn(block)));
}

function isByline(part: Block | Sentence | string): boolean {
  return typeof part === 'object' && 'note' in part && part.note === 'byline';
}

function bylineIn(block: Block): boolean {
  return paragraphsOf(block).some(({ parts }) => parts.some(isByline));
}
