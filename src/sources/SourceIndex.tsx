import { type ReactNode, useState } from 'react';
import { letterIdOf } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import type { Source } from '../model/article.ts';
import { Link } from '../ui/Link.tsx';
import { byLetter, nameContains } from './letters.ts';
import styles from './SourceIndex.module.css';

type Props = {
  readonly sources: readonly Source[];
  /** The entries of some of them. */
  readonly children: (sources: readonly Source[]) => ReactNode;
};

/** Very many sources by letter, with a search field once the page is hydrated. */
export function SourceIndex({ sources, children }: Props) {
  const [wanted, setWanted] = useState('');
  const found = sources.filter(({ name }) => nameContains(name, wanted));
  const letters = byLetter(found);
  return (
    <>
      <label className={`${styles.find} scripted`}>
        {labels.sources.find}
        <input type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
      </label>
      <p className={styles.letters}>
        {letters.map(({ letter }) => (
          <Link key={letter} lens={{ kind: 'sources' }} place={letterIdOf(letter)}>
            {letter}
          </Link>
        ))}
      </p>
      <p className="visuallyHidden" role="status">
        {wanted && labels.facts.sources(found.length)}
      </p>
      {letters.map(({ letter, members }) => (
        <section key={letter} id={letterIdOf(letter)} className="lazy" aria-label={letter}>
          <h3>{letter}</h3>
          {children(members)}
        </section>
      ))}
    </>
  );
}
