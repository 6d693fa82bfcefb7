import { Fragment } from 'react';
import type { Article } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import { words } from '../words/words.ts';
import styles from './Facts.module.css';

/** What counting gives, in one line: how many sentences name a source, how many sources, how many quotations. */
export function Facts({ article: { sentences, sources } }: { readonly article: Article }) {
  const facts = [
    words.facts.named(sentences.filter(namesSource).length, sentences.length),
    words.facts.sources(sources.length),
    words.facts.quotes(sentences.filter(({ form }) => form === 'quoted').length),
  ];
  return (
    <p className={styles.facts} lang={words.lang}>
      {facts.map((fact, index) => (
        <Fragment key={fact}>
          {index > 0 && ' · '}
          <span>{fact}</span>
        </Fragment>
      ))}
    </p>
  );
}
