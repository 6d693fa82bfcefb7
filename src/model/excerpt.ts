import type { Article, Section } from './article.ts';
import { paragraphsOf } from './blocks.ts';
import { contextOf, type Lens, sentencesIn } from './lens.ts';

/** From so many sentences on, the page of a lens holds only what the lens is about, and the whole text stands on the article's own page. */
const longFrom = 200;

/** Whether an article is too long to stand on every page. */
export function isLong({ sentences }: Article): boolean {
  return sentences.length >= longFrom;
}

/** Whether the page of a lens holds only what the lens is about: so it is for most of a long article's. */
export function holdsExcerpt(lens: Lens, article: Article): boolean {
  return isLong(article) && lens.kind !== 'overview' && lens.kind !== 'worksheet';
}

/** The sections that stand on the page of a lens: all of them, or those of a long article in which it lights something up. */
export function sectionsOn(lens: Lens, article: Article): readonly Section[] {
  return holdsExcerpt(lens, article) ? excerptOf(article, lens) : article.sections;
}

/** Each section with only those blocks that hold what a lens lights up, or what that leans on. */
function excerptOf(article: Article, lens: Lens): readonly Section[] {
  const lit = sentencesIn(lens, article);
  const shown = new Set([...lit, ...contextOf(lit)]);
  return article.sections.flatMap((section) => {
    const blocks = section.blocks.filter((block) =>
      paragraphsOf(block).some(({ sentences }) => sentences.some((sentence) => shown.has(sentence))),
    );
    return blocks.length > 0 ? [{ ...section, blocks }] : [];
  });
}
