import type { ReactNode } from 'react';
import { ids } from '../ids.ts';
import { useArticle } from '../ui/article.ts';
import { DraftMark } from '../ui/DraftMark.tsx';
import styles from './ArticleText.module.css';

/** The article's element with its language and title. From a thousand sentences on, the numbers need more room. */
export function Titled({ children }: { readonly children: ReactNode }) {
  const { lang, dir, title, sentences } = useArticle();
  return (
    <article className={sentences.length < 1000 ? styles.article : styles.thousands} lang={lang} dir={dir}>
      <DraftMark />
      <h1 id={ids.title}>{title.text}</h1>
      {children}
    </article>
  );
}
