import { useContext } from 'react';
import { pictureFolder, rootFor } from '../addresses.ts';
import type { Figure } from '../model/article.ts';
import { useArticle } from '../ui/article.ts';
import { Published } from '../ui/published.ts';
import { described } from '../ui/Sections.tsx';

/** One picture, with its size, so that nothing moves when it loads. At the workbench it is described instead. */
export function Picture({ figure }: { readonly figure: Figure }) {
  const article = useArticle();
  const { file, width, height, alt } = figure;
  if (!useContext(Published)) return described(figure);
  const src = rootFor(article) + pictureFolder + file;
  return <img src={src} width={width} height={height} alt={alt} loading="lazy" decoding="async" />;
}
