import { labels } from '../labels/labels.ts';
import { Link } from '../ui/Link.tsx';
import styles from './NotFound.module.css';

/** For an address that the article does not have: says so, with links back. */
export function NotFound() {
  return (
    <div className={styles.notFound}>
      <p>{labels.notFound.text}</p>
      <ul>
        <li>
          <Link lens={{ kind: 'overview' }}>{labels.notFound.back}</Link>
        </li>
        <li>
          <Link lens={{ kind: 'sources' }}>{labels.sources.title}</Link>
        </li>
        <li>
          <Link lens={{ kind: 'forms' }}>{labels.wording.title}</Link>
        </li>
        <li>
          <Link lens={{ kind: 'about' }}>{labels.about}</Link>
        </li>
      </ul>
    </div>
  );
}
