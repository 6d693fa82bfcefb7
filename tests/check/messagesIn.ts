import { textOf } from '../../src/check/blocks.ts';
import { findingsIn } from '../../src/check/check.ts';
import { messageOf } from '../../src/labels/findings.ts';
import { takenIds } from '../../src/labels/slugs.ts';
import type { Article } from '../../src/model/article.ts';

/** What all checks together say about an article in English, by default one whose text is its original. */
export function messagesIn(article: Article, original: string = textOf(article)): readonly string[] {
  const found = findingsIn({ article, original, file: 'hafen.ts', taken: takenIds() });
  return found.map((finding) => messageOf(finding, 'en'));
}
