import { labels } from '../labels/labels.ts';
import { titleOf } from '../labels/titleOf.ts';
import { listsOf } from '../model/lists.ts';
import { useArticle } from '../ui/article.ts';
import { Link } from '../ui/Link.tsx';
import styles from './NotFound.module.css';

/** For an address that the article does not have: says so, with links to what it has. */
export function NotFound() {
  const kinds = ['overview', ...listsOf(useArticle()), 'about'] as const;
  return (
    <div className={styles.notFound}>
      <p>{labels.notFound.text}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link lens={{ kind }}>{kind === 'overview' ? labels.notFound.back : titleOf({ kind })}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
