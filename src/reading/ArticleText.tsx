import { ids } from '../ids.ts';
import type { Article } from '../model/article.ts';
import { DraftMark } from '../ui/DraftMark.tsx';
import { Sections } from '../ui/Sections.tsx';
import styles from './ArticleText.module.css';
import { Introduction } from './Introduction.tsx';
import { Picture } from './Picture.tsx';
import { SentenceText } from './SentenceText.tsx';

/** The article as written, a mark beside each sentence. Written once, by the build: `light.ts` lights up what the address asks for. */
export function ArticleText({ article }: { readonly article: Article }) {
  return (
    <article className={styles.article} lang={article.lang} dir={article.dir}>
      <DraftMark article={article} />
      <h1 id={ids.title}>{article.title.text}</h1>
      <Sections
        article={article}
        afterLead={<Introduction article={article} />}
        picture={(figure) => <Picture figure={figure} article={article} />}
      >
        {(sentence) => <SentenceText sentence={sentence} article={article} />}
      </Sections>
    </article>
  );
}
