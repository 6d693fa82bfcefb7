import { labels } from '../labels/labels.ts';
import styles from './Tick.module.css';

/** The sign for one sentence: a solid line if it names a source, else a dotted one of the same weight. */
export function Tick({ named }: { readonly named: boolean }) {
  return <span className={named ? styles.named : styles.unnamed} />;
}

/** What the two signs for a sentence mean. */
export function TickKey() {
  return (
    <p className={styles.key}>
      <span>
        <Tick named />
        {labels.key.named}
      </span>
      <span>
        <Tick named={false} />
        {labels.key.unnamed}
      </span>
    </p>
  );
}
