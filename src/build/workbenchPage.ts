import { rootFor } from '../addresses.ts';
import { labels } from '../labels/labels.ts';
import { benchLabels, noScriptLabels } from '../labels/workbench.ts';
import type { Article } from '../model/article.ts';
import type { RenderedPage } from './document.ts';
import { escaped } from './markup.ts';

/**
 * The page of the workbench before its script runs: what it is, that it needs a script, and for that script where the site's root is
 * and the name of the original text there. Every site has the same workbench, so search engines need not list it.
 */
export function workbenchPage(article: Article, original: string): RenderedPage {
  const root = rootFor(article);
  return {
    path: `${labels.slugs.workbench}/`,
    head: [
      `<meta name="description" content="${escaped(noScriptLabels.description)}">`,
      '<meta name="robots" content="noindex">',
    ].join(''),
    html: [
      `<title>${escaped(`${benchLabels.title} – ${labels.product}`)}</title>`,
      `<main class="waiting" data-root="${root}" data-original="${escaped(original)}">`,
      `<p><a href="./">${escaped(labels.product)}</a></p>`,
      `<h1>${escaped(benchLabels.title)}</h1><p>${escaped(noScriptLabels.description)}</p>`,
      `<p><strong>${escaped(noScriptLabels.needsScript)}</strong></p></main>`,
    ].join(''),
    sharesStyle: false,
  };
}
