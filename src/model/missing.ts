import type { Article, Block, Imprint, Sentence } from './article.ts';
import { paragraphsOf } from './blocks.ts';

/** The facts that an article can give about itself. */
const imprintKeys = ['published', 'authors', 'outlet', 'links'] as const satisfies readonly (keyof Imprint)[];

/** The facts that this article does not give about itself. */
export function missingIn(article: Article): readonly (keyof Imprint)[] {
  return imprintKeys.filter((key) => article.imprint[key] === undefined && !isInText(key, article));
}

/** The text alone may give its date and its author, by a note, and links. */
function isInText(key: keyof Imprint, { above, sections, sentences }: Article): boolean {
  if (key === 'links') return sentences.some(({ links }) => links.length > 0);
  const gives = (part: Block | Sentence | string) => {
    if (typeof part === 'string' || !('note' in part)) return false;
    const isByline = part.note === 'byline';
    if (key === 'published') return (isByline || part.note === 'dateline') && /\d{4}/.test(part.text);
    return key === 'authors' && isByline;
  };
  return [...above, ...sections.flatMap(({ blocks }) => blocks)].some(
    (block) => gives(block) || paragraphsOf(block).some(({ parts }) => parts.some(gives)),
  );
}
