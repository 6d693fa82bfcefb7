import { labels } from '../labels/labels.ts';
import { Link } from '../ui/Link.tsx';
import styles from './NotFound.module.css';

/** What an address shows that the article does not have: that it is so, and the ways back. */
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
