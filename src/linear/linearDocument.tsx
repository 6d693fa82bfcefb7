import { renderToStaticMarkup } from 'react-dom/server';
import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { LinearEdition } from './LinearEdition.tsx';
import style from './linear.css?inline';

/** The stylesheet of a linear edition, to be hashed. */
export const linearStyle = style;

type Given = {
  readonly article: Article;
  /** The checksum of the original text, in hexadecimal digits. */
  readonly sha256: string;
  /** The CSP source expression that allows exactly the stylesheet. */
  readonly styleHash: string;
  /** Further markup for its head. */
  readonly head: string;
};

/** The linear edition as one self-contained document that may load nothing else: from disk, by mail, on paper. */
export function linearDocument({ article, sha256, styleHash, head }: Given): string {
  // React writes the title first.
  const html = renderToStaticMarkup(<LinearEdition article={article} sha256={sha256} />);
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
