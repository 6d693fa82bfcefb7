import { words } from '../words/words.ts';
import { splitTitle } from './document.ts';
import { hashOf } from './policy.ts';

/** What `src/prerender.tsx` hands out of the linear edition: its HTML, which begins with its title, and its stylesheet. */
export type LinearEdition = { readonly html: string; readonly style: string };

/** The linear edition as one document that needs nothing else and may load nothing else: from disk, by mail, on paper. */
export function linearDocument({ html, style }: LinearEdition): string {
  const { title, body } = splitTitle(html);
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${words.lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `${title}<style>${style}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
  ].join('\n');
}
