import { Fragment } from 'react';
import type { Article, Paragraph, Sentence } from '../model/article.ts';
import { contextOf, type Lens, statementsIn, wordsIn } from '../model/lens.ts';
import { words } from '../words/words.ts';
import styles from './ArticleText.module.css';
import { Facts } from './Facts.tsx';
import { SentenceText } from './SentenceText.tsx';

type Props = { readonly article: Article; readonly lens: Lens; readonly place: string | undefined };

/** The article as written, a mark beside each sentence, and the sentences of the lens lit up. */
export function ArticleText({ article, lens, place }: Props) {
  const lit = new Set(statementsIn(lens, article));
  const context = new Set(contextOf([...lit]));
  const sentenceText = (sentence: Sentence) => (
    <SentenceText
      sentence={sentence}
      light={lit.has(sentence) ? 'lit' : context.has(sentence) ? 'context' : 'plain'}
      hits={lit.has(sentence) ? wordsIn(lens, sentence, article) : []}
      isPlace={place === sentence.id}
    />
  );
  const paragraphText = (paragraph: Paragraph) =>
    paragraph.map((sentence, index) => (
      <Fragment key={sentence.id}>
        {index > 0 && ' '}
        {sentenceText(sentence)}
      </Fragment>
    ));

  return (
    <article className={styles.article} lang={article.lang} dir={article.dir}>
      <h1 id="titel">{article.title.text}</h1>
      {article.sections.map(({ id, heading, lead, paragraphs }, index) => (
        <section
          key={id}
          id={id}
          aria-labelledby={heading && `${id}-titel`}
          aria-label={heading ? undefined : words.opening}
        >
          {heading && <h2 id={`${id}-titel`}>{heading.text}</h2>}
          {lead.length > 0 && <p className={styles.lead}>{paragraphText(lead)}</p>}
          {index === 0 && <Facts article={article} />}
          {paragraphs.map((paragraph) => (
            <p key={paragraph[0]?.id}>{paragraphText(paragraph)}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
