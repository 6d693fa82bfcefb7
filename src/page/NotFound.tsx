import { Link } from '../ui/Link.tsx';
import { words } from '../words/words.ts';
import styles from './NotFound.module.css';

/** What an address shows that the article does not have: that it is so, and the ways back. */
export function NotFound() {
  return (
    <div className={styles.notFound}>
      <p>{words.notFound.text}</p>
      <ul>
        <li>
          <Link lens={{ kind: 'overview' }}>{words.notFound.back}</Link>
        </li>
        <li>
          <Link lens={{ kind: 'sources' }}>{words.sources.title}</Link>
        </li>
        <li>
          <Link lens={{ kind: 'forms' }}>{words.wording.title}</Link>
        </li>
        <li>
          <Link lens={{ kind: 'about' }}>{words.about}</Link>
        </li>
      </ul>
    </div>
  );
}
