import type { Article, Block, Section, Sentence } from './article.ts';
import { paragraphsOf } from './blocks.ts';
import { contextOf, isSame, type Lens, sentencesIn } from './lens.ts';

/** From this many sentences on, a lens page has only what the lens is about; the whole text is on the article's own page. */
const longFrom = 200;

/** Whether an article is too long for its whole text to be on every page. */
export function isLong({ sentences }: Article): boolean {
  return sentences.length >= longFrom;
}

/** Whether the page of a lens has the text that most pages of a short article share; the worksheet and the pages of a long one have their own. */
export function hasSharedText(lens: Lens, article: Article): boolean {
  return !isLong(article) && lens.kind !== 'worksheet';
}

/** Whether the pages of two lenses have the same text, so that moving between them loads nothing. */
export function sharesText(one: Lens, other: Lens, article: Article): boolean {
  return isSame(one, other) || [one, other].every((lens) => hasSharedText(lens, article));
}

/** Whether the page of a lens has only what the lens is about, as most pages of a long article have. */
export function holdsExcerpt(lens: Lens, article: Article): boolean {
  return isLong(article) && lens.kind !== 'overview' && lens.kind !== 'worksheet';
}

/** The sections on the page of a lens: all of them, or in a long article those in which it lights something up. */
export function sectionsOn(lens: Lens, article: Article): readonly Section[] {
  return holdsExcerpt(lens, article) ? excerptOf(article, lens) : article.sections;
}

/** Each section with only the blocks that contain what a lens lights up, or what that leans on. */
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

/** Sentences that stand together and are left out of an excerpt. */
type LeftOut = { readonly first: Sentence; readonly last: Sentence };

/** What some sections leave out of an article, by the block of theirs before it. */
export function leftOutOf({ sentences }: Article, sections: readonly Section[]): ReadonlyMap<Block, LeftOut> {
  const shown = sections.flatMap(({ blocks }) => blocks);
  const within = shown.map((block) => paragraphsOf(block).flatMap((paragraph) => paragraph.sentences));
  return new Map(
    shown.flatMap((block, at) => {
      const next = within[at + 1]?.[0];
      const left = sentences.slice(within[at]?.at(-1)?.number, next && next.number - 1);
      const [first, last] = [left[0], left.at(-1)];
      return first && last ? [[block, { first, last }]] : [];
    }),
  );
}
