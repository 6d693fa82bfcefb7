import { Fragment } from 'react';
import type { Article, Paragraph } from '../model/article.ts';
import { factsOf } from '../ui/factsOf.ts';
import { words } from '../words/words.ts';
import { LinearSentence } from './LinearSentence.tsx';

/** The article as written: its sentences numbered, and beside each who says so and how it is worded. */
export function LinearText({ article }: { readonly article: Article }) {
  const paragraphText = (paragraph: Paragraph) =>
    paragraph.map((sentence, index) => (
      <Fragment key={sentence.id}>
        {index > 0 && ' '}
        <LinearSentence sentence={sentence} article={article} />
      </Fragment>
    ));
  return (
    <article lang={article.lang} dir={article.dir}>
      <h1 id="titel">{article.title.text}</h1>
      <p className="heads" lang={words.lang}>
        <span>{factsOf(article).join(' · ')}</span>
        <span aria-hidden="true">{words.sheet.number}</span>
        <span aria-hidden="true">{words.sheet.source}</span>
        <span aria-hidden="true">{words.wording.title}</span>
      </p>
      {article.sections.map(({ id, heading, lead, paragraphs }) => (
        <section
          key={id}
          id={id}
          aria-labelledby={heading && `${id}-titel`}
          aria-label={heading ? undefined : words.opening}
        >
          {heading && <h2 id={`${id}-titel`}>{heading.text}</h2>}
          {lead.length > 0 && <p className="lead">{paragraphText(lead)}</p>}
          {paragraphs.map((paragraph) => (
            <p key={paragraph[0]?.id}>{paragraphText(paragraph)}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
