import { labels } from '../labels/labels.ts';
import type { Article, SecondReading } from '../model/article.ts';
import type { Lens } from '../model/lens.ts';
import { Link } from './Link.tsx';
import { Mixed } from './Mixed.tsx';
import styles from './SecondReadingNote.module.css';
import { secondReadingText } from './secondReadingText.ts';

type Props = { readonly reading: SecondReading; readonly lens: Lens; readonly article: Article };

/** How else to read a sentence without a source, with a link to the neighbour concerned. */
export function SecondReadingNote({ reading, lens, article }: Props) {
  return (
    <p className={styles.note}>
      <b>{labels.secondReading.title}:</b>{' '}
      <Link lens={lens} place={reading.neighbour.id}>
        <Mixed {...secondReadingText(reading)} article={article} />
      </Link>
    </p>
  );
}
