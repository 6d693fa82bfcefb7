import type { ReactNode } from 'react';
import { ids } from '../ids.ts';
import { useArticle } from '../ui/article.ts';
import { DraftMark } from '../ui/DraftMark.tsx';
import { NotesAbove } from '../ui/Sections.tsx';
import styles from './ArticleText.module.css';

/** The article's element with its language and title. The more digits the sentences' numbers have, the more room they need. */
export function Titled({ children }: { readonly children: ReactNode }) {
  const article = useArticle();
  const { lang, dir, title, sentences } = article;
  const digits = String(sentences.length).length;
  return (
    <article
      className={[styles.article, styles.article, styles.hundreds][digits - 1] ?? styles.thousands}
      lang={lang}
      dir={dir}
    >
      <DraftMark />
      <NotesAbove article={article} />
      <h1 id={ids.title}>{title.text}</h1>
      {children}
    </article>
  );
}
