import { Fragment } from 'react';
import type { Article } from '../model/article.ts';
import { factsOf } from '../ui/factsOf.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { saidIn } from '../ui/phrase.ts';
import { words } from '../words/words.ts';
import styles from './Facts.module.css';

/** What counting gives, in one line: how many sentences name a source, how many sources, how many quotations. */
export function Facts({ article }: { readonly article: Article }) {
  return (
    <p className={styles.facts} lang={words.lang} dir={article.dir === 'rtl' ? 'ltr' : undefined}>
      {factsOf(article).map((fact, index, { length }) => (
        <Fragment key={saidIn(fact)}>
          <span>
            <Mixed {...fact} article={article} />
          </span>
          {index < length - 1 && separator}
        </Fragment>
      ))}
    </p>
  );
}

/** At the end of a line rather than at the start of the next. */
const separator = '\u00a0· ';
