import { labels } from '../labels/labels.ts';

/**
 * The parts of a linear edition: its HTML, which begins with the title; its stylesheet, and the CSP source expression that allows
 * exactly that; and further markup for its head.
 */
type Parts = { readonly html: string; readonly style: string; readonly styleHash: string; readonly head?: string };

/** The linear edition as one self-contained document that may load nothing else: from disk, by mail, on paper. */
export function linearDocument({ html, style, styleHash, head = '' }: Parts): string {
  const titleEnd = html.indexOf('</title>') + '</title>'.length;
  const policy = [
    "default-src 'none'",
    `style-src ${styleHash}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${labels.lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `${head}${html.slice(0, titleEnd)}<style>${style}</style>`,
    '</head>',
    `<body>${html.slice(titleEnd)}</body>`,
    '</html>',
  ].join('\n');
}
