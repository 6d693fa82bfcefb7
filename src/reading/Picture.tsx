import { useContext } from 'react';
import { pictureIn } from '../addresses.ts';
import { labels } from '../labels/labels.ts';
import type { Article, Figure } from '../model/article.ts';
import { Published } from '../ui/published.ts';

type Props = { readonly figure: Figure; readonly article: Article };

/** One picture, in the size it has: nothing moves when it comes. At the workbench there is none, and what it shows is said. */
export function Picture({ figure: { file, width, height, alt }, article }: Props) {
  if (!useContext(Published)) return <p lang={labels.lang}>{labels.figure(alt)}</p>;
  return <img src={pictureIn(file, article)} width={width} height={height} alt={alt} loading="lazy" decoding="async" />;
}
