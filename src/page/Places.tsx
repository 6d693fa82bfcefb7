import type { Sentence } from '../model/article.ts';
import type { Lens } from '../model/lens.ts';
import { Link } from '../ui/Link.tsx';
import { words } from '../words/words.ts';
import styles from './Places.module.css';

type Props = { readonly statements: readonly Sentence[]; readonly lens: Lens; readonly place: string | undefined };

/** How many places a lens lights up, which of them the reader is at, and the way to the one before and after. */
export function Places({ statements, lens, place }: Props) {
  const at = statements.findIndex(({ id }) => id === place);
  const previous = statements[at - 1];
  const next = statements[at + 1];
  return (
    <nav className={styles.places} aria-label={words.places.title}>
      <span>{at < 0 ? words.places.count(statements.length) : words.places.at(at + 1, statements.length)}</span>
      {previous && (
        <Link lens={lens} place={previous.id} aria-label={words.places.previous}>
          {words.places.back}
        </Link>
      )}
      {next && (
        <Link lens={lens} place={next.id} aria-label={words.places.next}>
          {words.places.on}
        </Link>
      )}
    </nav>
  );
}
