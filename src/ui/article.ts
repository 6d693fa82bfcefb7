import { createContext, useContext } from 'react';
import type { Article } from '../model/article.ts';

/** The article that is shown, given where it begins: around a page, a text that is written, the linear edition. */
export const ArticleShown = createContext<Article | undefined>(undefined);

/** The article around a component; throws an Error where there is none. */
export function useArticle(): Article {
  const article = useContext(ArticleShown);
  if (!article) throw new Error('No article is shown.');
  return article;
}
