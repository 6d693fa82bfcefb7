import { expect } from 'vitest';
import { findingsIn } from '../../src/check/check.ts';
import { textOf } from '../../src/check/lines.ts';
import { draftArticle } from '../../src/draft/draftArticle.ts';
import { reportOf } from '../../src/labels/findings.ts';
import type { Article } from '../../src/model/article.ts';
import type { ArticleInput } from '../../src/model/articleInput.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';

/** What is drafted from a text in a language, which passes the checks. */
export function draftOf(text: string, lang: string): ArticleInput {
  const { article: input } = draftArticle(text, lang).reading;
  const article = defineArticle(input);
  expect(reportOf(findingsIn({ article, original: textOf(article), file: 'text', taken: [] }))).toBe('');
  return input;
}

/** The article that is drafted from a text, which passes the checks. */
export function drafted(text: string, lang = 'de-CH'): Article {
  return defineArticle(draftOf(text, lang));
}
