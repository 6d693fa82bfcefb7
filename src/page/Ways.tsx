import { hrefOf } from '../addresses.ts';
import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import { titleOf } from '../labels/titleOf.ts';
import { listsOf } from '../model/lists.ts';
import { useArticle } from '../ui/article.ts';
import { Link } from '../ui/Link.tsx';
import styles from './Ways.module.css';

/** Links to the sections and lists, at the foot of a page that is too narrow for a panel beside the text. */
export function Ways({ place }: { readonly place: string | undefined }) {
  const article = useArticle();
  const ways = [...listsOf(article).filter((kind) => kind !== 'forms'), 'about'] as const;
  return (
    <nav className={styles.ways} aria-label={labels.ways.title}>
      {article.sections.length > 1 && <a href={hrefOf({ kind: 'overview' }, ids.sections)}>{labels.sections}</a>}
      {ways.map((kind) => (
        <Link key={kind} lens={{ kind }} place={place === ids.sections ? undefined : place}>
          {kind === 'timeline' ? titleOf({ kind }) : labels.ways[kind]}
        </Link>
      ))}
    </nav>
  );
}
