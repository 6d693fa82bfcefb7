import { useContext } from 'react';
import { hrefIn } from '../addresses.ts';
import { labels } from '../labels/labels.ts';
import { titleOf } from '../labels/titleOf.ts';
import { listsOf } from '../model/lists.ts';
import { useArticle } from '../ui/article.ts';
import { Link } from '../ui/Link.tsx';
import { Published } from '../ui/published.ts';
import { LanguageLinks } from './LanguageLinks.tsx';
import styles from './NotFound.module.css';

/**
 * For an address that the article does not have: says so, with links to what it has. A site has one such page for both languages, so the
 * other one is among them.
 */
export function NotFound() {
  const article = useArticle();
  const isPublished = useContext(Published);
  const kinds = ['overview', ...listsOf(article), 'about'] as const;
  return (
    <div className={styles.notFound}>
      <p>{labels.notFound.text}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link lens={{ kind }}>{kind === 'overview' ? labels.notFound.back : titleOf({ kind })}</Link>
          </li>
        ))}
        {isPublished && (
          <li>
            <LanguageLinks hrefIn={(language) => hrefIn(language, { kind: 'overview' }, article)} />
          </li>
        )}
      </ul>
    </div>
  );
}
