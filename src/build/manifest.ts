import type { Article } from '../model/article.ts';
import { words } from '../words/words.ts';

/** The web app manifest. All its addresses are relative to it, so it serves below any path. */
export function manifestOf({ title }: Article): string {
  return JSON.stringify({
    name: `${words.product} – ${title.text}`,
    short_name: words.product,
    lang: words.lang,
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
}
