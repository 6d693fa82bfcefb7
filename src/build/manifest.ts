import { rootFor } from '../addresses.ts';
import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';

/** `--paper` in light, which a manifest can only have by itself. */
const paper = '#fcfbf8';

/** The web app manifest. Its addresses are relative, so it works below any path; its scope is the whole site. */
export function manifestOf(article: Article): string {
  const root = rootFor(article);
  return JSON.stringify({
    name: `${labels.product} – ${article.title.text}`,
    short_name: labels.product,
    lang: labels.lang,
    start_url: './',
    scope: root || './',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: `${root}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${root}icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${root}icon-512.png`, sizes: '512x512', type: 'image/png' },
      { src: `${root}icon-maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
}
