import { useContext } from 'react';
import { pictureIn } from '../addresses.ts';
import { labels } from '../labels/labels.ts';
import type { Article, Figure } from '../model/article.ts';
import { Published } from '../ui/published.ts';

type Props = { readonly figure: Figure; readonly article: Article };

/** One picture, with its size, so that nothing moves when it loads. At the workbench it is described instead. */
export function Picture({ figure: { file, width, height, alt }, article }: Props) {
  if (!useContext(Published)) return <p lang={labels.lang}>{labels.figure(alt)}</p>;
  return <img src={pictureIn(file, article)} width={width} height={height} alt={alt} loading="lazy" decoding="async" />;
}
