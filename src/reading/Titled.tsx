import type { ReactNode } from 'react';
import { ids } from '../ids.ts';
import type { Article } from '../model/article.ts';
import { DraftMark } from '../ui/DraftMark.tsx';
import styles from './ArticleText.module.css';

type Props = { readonly article: Article; readonly children: ReactNode };

/** The article's element with its language and title. From a thousand sentences on, the numbers need more room. */
export function Titled({ article, children }: Props) {
  const { lang, dir, title, sentences } = article;
  return (
    <article className={sentences.length < 1000 ? styles.article : styles.thousands} lang={lang} dir={dir}>
      <DraftMark article={article} />
      <h1 id={ids.title}>{title.text}</h1>
      {children}
    </article>
  );
}
