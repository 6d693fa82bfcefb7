import { hrefOf, lensesOf } from '../addresses.ts';
import { ids } from '../ids.ts';
import type { Article } from '../model/article.ts';
import type { Lens } from '../model/lens.ts';
import { Link } from '../ui/Link.tsx';
import { titleOf } from '../words/titleOf.ts';
import { words } from '../words/words.ts';
import styles from './Ways.module.css';

type Props = { readonly article: Article; readonly place: string | undefined };

/** The ways to sections and lists from anywhere in the text, at the foot of a page that is too narrow for a panel beside it. */
export function Ways({ article, place }: Props) {
  const lists = lensesOf(article).flatMap((lens) => {
    const name = shortNameOf(lens);
    return name ? [{ lens, name }] : [];
  });
  return (
    <nav className={styles.ways} aria-label={words.ways.title}>
      <a href={hrefOf({ kind: 'overview' }, ids.sections)}>{words.sections}</a>
      {lists.map(({ lens, name }) => (
        <Link key={lens.kind} lens={lens} place={place === ids.sections ? undefined : place}>
          {name}
        </Link>
      ))}
    </nav>
  );
}

function shortNameOf(lens: Lens): string | undefined {
  if (lens.kind === 'sources' || lens.kind === 'questions' || lens.kind === 'about') return words.ways[lens.kind];
  return lens.kind === 'timeline' ? titleOf(lens) : undefined;
}
