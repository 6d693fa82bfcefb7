import { textOf } from '../../check/blocks.ts';
import { checks } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import { takenIds } from '../../labels/slugs.ts';
import type { ArticleInput } from '../../model/articleInput.ts';
import { settled } from '../settled.ts';

/** The findings of the checks in an article, whoever has confirmed what. */
export function findingsIn(input: ArticleInput): readonly Finding[] {
  const article = settled({ article: input, unconfirmed: [] });
  const subject = { article, original: textOf(article), file: '', taken: takenIds() };
  const found = checks.flatMap((check) => check(subject)).map((fault): Finding => ({ file: '', ...fault }));
  return [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
}
