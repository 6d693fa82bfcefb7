import { labels } from '../labels/labels.ts';
import { titleOf } from '../labels/titleOf.ts';
import { Link } from '../ui/Link.tsx';
import styles from './NotFound.module.css';

const kinds = ['overview', 'sources', 'forms', 'about'] as const;

/** For an address that the article does not have: says so, with links back. */
export function NotFound() {
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
