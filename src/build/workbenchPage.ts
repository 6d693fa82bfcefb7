import { rootFor } from '../addresses.ts';
import type { Article } from '../model/article.ts';
import { words } from '../words/words.ts';
import { benchWords } from '../words/workbench.ts';
import type { RenderedPage } from './document.ts';
import { escaped } from './markup.ts';

/** The path of the workbench below the base. */
const workbenchPath = `${words.slugs.workbench}/`;

/**
 * The page of the workbench as it stands before its script: what it is, that it needs one, and for the script where the site's root is
 * and under which name the original text is there. The same tool stands on every site, so no search engine need list it.
 */
export function workbenchPage(article: Article, original: string): RenderedPage {
  const root = rootFor(article);
  return {
    path: workbenchPath,
    head: [
      `<meta name="description" content="${escaped(benchWords.description)}">`,
      '<meta name="robots" content="noindex">',
    ].join(''),
    html: [
      `<title>${escaped(`${benchWords.title} – ${words.product}`)}</title>`,
      `<main class="waiting" data-root="${root}" data-original="${escaped(original)}">`,
      `<p><a href="./">${escaped(words.product)}</a></p>`,
      `<h1>${escaped(benchWords.title)}</h1><p>${escaped(benchWords.description)}</p>`,
      `<p><strong>${escaped(benchWords.needsScript)}</strong></p></main>`,
    ].join(''),
    sharesStyle: false,
  };
}
