import { pictureIn } from '../addresses.ts';
import type { Article, Figure } from '../model/article.ts';

type Props = { readonly figure: Figure; readonly article: Article };

/** One picture, in the size it has: nothing moves when it comes. */
export function Picture({ figure: { file, width, height, alt }, article }: Props) {
  return <img src={pictureIn(file, article)} width={width} height={height} alt={alt} loading="lazy" decoding="async" />;
}
