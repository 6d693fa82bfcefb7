import { labels } from '../labels/labels.ts';
import type { Sentence } from '../model/article.ts';
import type { Lens } from '../model/lens.ts';
import { Link } from '../ui/Link.tsx';
import styles from './Places.module.css';

type Props = { readonly sentences: readonly Sentence[]; readonly lens: Lens; readonly place: string | undefined };

/** How many places a lens lights up, which of them the reader is at, and links to the previous and next one. */
export function Places({ sentences, lens, place }: Props) {
  const at = sentences.findIndex(({ id }) => id === place);
  const previous = sentences[at - 1];
  const next = sentences[at + 1];
  return (
    <nav className={styles.places} aria-label={labels.places.title}>
      <span>{at < 0 ? labels.places.count(sentences.length) : labels.places.at(at + 1, sentences.length)}</span>
      {previous && (
        <Link lens={lens} place={previous.id} aria-label={labels.places.previous}>
          {labels.places.back}
        </Link>
      )}
      {next && (
        <Link lens={lens} place={next.id} rel="next" aria-label={labels.places.next}>
          {labels.places.on}
        </Link>
      )}
    </nav>
  );
}
