import { textOf } from '../../src/check/blocks.ts';
import { findingsIn } from '../../src/check/check.ts';
import type { Article } from '../../src/model/article.ts';

/** What all checks together say about an article, by default one whose text is its original. */
export function messagesIn(article: Article, original: string = textOf(article)): readonly string[] {
  return findingsIn({ article, original, file: 'hafen.ts' }).map(({ message }) => message);
}
