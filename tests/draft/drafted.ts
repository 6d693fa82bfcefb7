import { expect } from 'vitest';
import { findingsIn } from '../../src/check/check.ts';
import { textOf } from '../../src/check/lines.ts';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { reportOf } from '../../src/labels/findings.ts';
import type { Article } from '../../src/model/article.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';

/** The article that is drafted from a text, which passes the checks. */
export function drafted(text: string, lang = 'de-CH'): Article {
  const article = defineArticle(draftArticle(text, lang).reading.article);
  expect(reportOf(findingsIn({ article, original: textOf(article), file: 'text', taken: [] }))).toBe('');
  return article;
}
