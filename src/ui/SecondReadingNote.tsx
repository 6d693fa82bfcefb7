import type { SecondReading } from '../model/article.ts';
import type { Lens } from '../model/lens.ts';
import { words } from '../words/words.ts';
import { Link } from './Link.tsx';
import { whoSays } from './namesIn.ts';
import styles from './SecondReadingNote.module.css';

type Props = { readonly reading: SecondReading; readonly lens: Lens };

/** How a sentence without a source could also be read, with a link to the neighbour it would lean on. */
export function SecondReadingNote({ reading: { kind, neighbour }, lens }: Props) {
  const holder = kind === 'source' ? whoSays(neighbour) : (neighbour.marker ?? []).join(' … ');
  return (
    <p className={styles.note}>
      <b>{words.secondReading.title}:</b>{' '}
      <Link lens={lens} place={neighbour.id}>
        {words.secondReading.kinds[kind](holder, neighbour.number)}
      </Link>
    </p>
  );
}
