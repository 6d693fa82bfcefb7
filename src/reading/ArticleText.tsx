import { ids } from '../ids.ts';
import type { Article } from '../model/article.ts';
import { contextOf, type Lens, statementsIn, wordsIn } from '../model/lens.ts';
import { Sections } from '../ui/Sections.tsx';
import styles from './ArticleText.module.css';
import { Facts } from './Facts.tsx';
import { SentenceText } from './SentenceText.tsx';

type Props = { readonly article: Article; readonly lens: Lens; readonly place: string | undefined };

/** The article as written, a mark beside each sentence, and the sentences of the lens lit up. */
export function ArticleText({ article, lens, place }: Props) {
  const lit = new Set(statementsIn(lens, article));
  const context = new Set(contextOf([...lit]));
  return (
    <article className={styles.article} lang={article.lang} dir={article.dir}>
      <h1 id={ids.title}>{article.title.text}</h1>
      <Sections article={article} lead={styles.lead} afterLead={<Facts article={article} />}>
        {(sentence) => (
          <SentenceText
            sentence={sentence}
            light={lit.has(sentence) ? 'lit' : context.has(sentence) ? 'context' : 'plain'}
            hits={lit.has(sentence) ? wordsIn(lens, sentence, article) : []}
            isPlace={place === sentence.id}
          />
        )}
      </Sections>
    </article>
  );
}
