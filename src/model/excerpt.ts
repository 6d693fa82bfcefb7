import type { Article, Section, Sentence } from './article.ts';
import { paragraphsOf, sentencesOfSection } from './blocks.ts';
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

/** What some sections of an article leave out of it, each time behind the last sentence that they have before. */
export function leftOutOf({ sentences }: Article, sections: readonly Section[]): ReadonlyMap<Sentence, LeftOut> {
  const shown = sections.flatMap(sentencesOfSection);
  return new Map(
    shown.flatMap((before, at) => {
      const next = shown[at + 1]?.number ?? sentences.length + 1;
      const [first, last] = [sentences[before.number], sentences[next - 2]];
      return first && last && before.number + 1 < next ? [[before, { first, last }]] : [];
    }),
  );
}
