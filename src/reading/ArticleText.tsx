import { ids } from '../ids.ts';
import type { Article } from '../model/article.ts';
import { contextOf, type Lens, lightOf, sentencesIn } from '../model/lens.ts';
import { Sections } from '../ui/Sections.tsx';
import styles from './ArticleText.module.css';
import { Facts } from './Facts.tsx';
import { SentenceText } from './SentenceText.tsx';

type Props = { readonly article: Article; readonly lens: Lens; readonly place: string | undefined };

/** The article as written, a mark beside each sentence, and the sentences of the lens lit up. */
export function ArticleText({ article, lens, place }: Props) {
  const lit = new Set(sentencesIn(lens, article));
  const context = new Set(contextOf([...lit]));
  return (
    <article className={styles.article} lang={article.lang} dir={article.dir}>
      <h1 id={ids.title}>{article.title.text}</h1>
      <Sections article={article} afterLead={<Facts article={article} />}>
        {(sentence) => (
          <SentenceText
            sentence={sentence}
            isContext={context.has(sentence)}
            light={lit.has(sentence) ? lightOf(lens, sentence, article) : undefined}
            isPlace={place === sentence.id}
          />
        )}
      </Sections>
    </article>
  );
}
