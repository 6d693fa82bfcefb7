import { Fragment } from 'react';
import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { DraftMark } from '../ui/DraftMark.tsx';
import { factsOf } from '../ui/factsOf.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { saidIn } from '../ui/phrase.ts';
import { Sections } from '../ui/Sections.tsx';
import { LinearSentence } from './LinearSentence.tsx';

/** The article as written: its sentences numbered, and beside each who says so and how it is worded. */
export function LinearText({ article }: { readonly article: Article }) {
  return (
    <article lang={article.lang} dir={article.dir}>
      <DraftMark article={article} />
      <h1 id={ids.title}>{article.title.text}</h1>
      <p className="heads" lang={labels.lang}>
        <span>
          {factsOf(article).map((fact, index) => (
            <Fragment key={saidIn(fact)}>
              {index > 0 && ' · '}
              <Mixed {...fact} article={article} />
            </Fragment>
          ))}
        </span>
        <span aria-hidden="true">{labels.sheet.number}</span>
        <span aria-hidden="true">{labels.sheet.source}</span>
        <span aria-hidden="true">{labels.wording.title}</span>
      </p>
      <Sections article={article}>{(sentence) => <LinearSentence sentence={sentence} article={article} />}</Sections>
    </article>
  );
}
