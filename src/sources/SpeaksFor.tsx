import { labels } from '../labels/labels.ts';
import type { Article, Source } from '../model/article.ts';
import { sentencesOf } from '../model/attribution.ts';
import { Link } from '../ui/Link.tsx';
import { Mixed } from '../ui/Mixed.tsx';
import { groundText } from '../ui/sourceNotes.ts';
import styles from './SourceView.module.css';

type Props = { readonly speaksFor: NonNullable<Source['speaksFor']>; readonly article: Article };

/** For whom a source speaks, and why that is said. */
export function SpeaksFor({ speaksFor: { source, ground }, article }: Props) {
  return (
    <p className={styles.note}>
      <Link lens={{ kind: 'source', source }} place={sentencesOf(source, article)[0]?.id}>
        <Mixed say={labels.sources.speaksFor} said={[source.name]} article={article} />
      </Link>
      {' – '}
      <Mixed {...groundText(ground)} article={article} />
    </p>
  );
}
