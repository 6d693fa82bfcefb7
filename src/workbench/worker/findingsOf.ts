import { findingsIn } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import { textOf } from '../../check/lines.ts';
import { reservedIds } from '../../labels/slugs.ts';
import type { ArticleInput } from '../../model/articleInput.ts';
import { defineArticle } from '../../model/defineArticle.ts';

/** The findings of the checks in an article, whoever has confirmed what. */
export function findingsOf(input: ArticleInput): readonly Finding[] {
  const article = defineArticle(input);
  return findingsIn({ article, original: textOf(article), file: '', taken: reservedIds() });
}
