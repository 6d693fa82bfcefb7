import { labels } from './labels/labels.ts';
import { type Language, languageFor } from './labels/languages.ts';
import { type Slugs, slugs } from './labels/slugs.ts';
import type { Article } from './model/article.ts';
import type { Lens } from './model/lens.ts';
import { listsOf, membersOf } from './model/lists.ts';
import { memoized } from './model/memoized.ts';

/** The file of the linear edition, at the root of the language's pages. */
export const linearFile = labels.slugs.linear;

/** The path of a lens below the base, without leading slash and with a trailing one: `''`, `quellen/nis/`. */
export function pathOf(lens: Lens): string {
  return pathIn(labels.slugs, lens);
}

function pathIn(slugs: Slugs, lens: Lens): string {
  switch (lens.kind) {
    case 'overview':
    case 'unknown':
      return '';
    case 'source':
      return `${slugs.sources}/${lens.source.id}/`;
    case 'unsourced':
      return `${slugs.sources}/${slugs.unsourced}/`;
    case 'form':
      return `${slugs.forms}/${slugs.form[lens.form]}/`;
    case 'event':
      return `${slugs.timeline}/${lens.event.id}/`;
    case 'question':
      return `${slugs.questions}/${lens.question.id}/`;
    default:
      return `${slugs[lens.kind]}/`;
  }
}

/** The href of a lens at a place (the id of a sentence or section), to be resolved against the page's `<base>`. */
export function hrefOf(lens: Lens, place?: string): string {
  return hrefTo(pathOf(lens), place);
}

/** The front page's path is empty, and an empty href would lead to the page itself. */
function hrefTo(path: string, place: string | undefined): string {
  return `${path || './'}${place ? `#${place}` : ''}`;
}

/** The folder of a language's pages below the site's root; the root itself for the article's language. */
export function treeOf(language: Language, { lang }: Pick<Article, 'lang'>): string {
  return language === languageFor(lang) ? '' : `${language}/`;
}

/** The way from the base of these pages to the site's root, where files without a language are: none, or one folder up. */
export function rootFor(article: Pick<Article, 'lang'>): '' | '../' {
  return treeOf(labels.language, article) && '../';
}

/** The folder of an article's pictures below the site's root. */
export const pictureFolder = 'pictures/';

/** The path of a lens below the site's root, in one of the interface's languages. */
export function pathInSite(language: Language, lens: Lens, article: Article): string {
  return treeOf(language, article) + pathIn(slugs[language], lens);
}

/** The file of the picture for shared pages, in the folder of each language. */
export const shareFile = 'share.png';

/** The href, from these pages, of the same lens and place in another language. */
export function hrefIn(language: Language, lens: Lens, article: Article, place?: string): string {
  return hrefTo(rootFor(article) + pathInSite(language, lens, article), place);
}

/** The token of a lens in the text's attributes: its path without the trailing slash, so that no two are alike. */
export function tokenOf(lens: Lens): string {
  return pathOf(lens).slice(0, -1);
}

/** Every lens of an article that has an address: the overview, each list with what it lists, the worksheet, and what is about the site. */
export function lensesOf(article: Article): readonly Lens[] {
  return [
    { kind: 'overview' },
    ...listsOf(article).flatMap((kind): readonly Lens[] => [
      { kind },
      ...membersOf(kind, article),
      ...(kind === 'sources' ? [{ kind: 'unsourced' } as const] : []),
    ]),
    { kind: 'worksheet' },
    { kind: 'about' },
  ];
}

/** The lens at a router's pathname (with leading slash; the trailing one may be missing); `unknown` where the article has none there. */
export function lensAt(pathname: string, article: Article): Lens {
  const path = pathname === '/' ? '' : `${pathname.replace(/^\/|\/$/g, '')}/`;
  return lensesByPath(article).get(path) ?? { kind: 'unknown' };
}

/** Every lens of an article by its path. */
export const lensesByPath = memoized(
  (article: Article): ReadonlyMap<string, Lens> => new Map(lensesOf(article).map((lens) => [pathOf(lens), lens])),
);

/** The base of a page: the way from its path back to the root of its language's pages (`./`, `../`, `../../`). */
export function baseOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
