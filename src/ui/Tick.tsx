import { labels } from '../labels/labels.ts';
import styles from './Tick.module.css';

/** The class of what begins with the sign for one sentence: a solid line if it names a source, else a dotted one of the same weight. */
export function tickOf(named: boolean): string | undefined {
  return named ? styles.named : styles.unnamed;
}

/** The sign by itself, before what has no element of its own. */
export function Tick({ named }: { readonly named: boolean }) {
  return <span className={tickOf(named)} />;
}

/** What the two signs for a sentence mean. */
export function TickKey() {
  return (
    <p className={styles.key}>
      <span className={styles.named}>{labels.key.named}</span>
      <span className={styles.unnamed}>{labels.key.unnamed}</span>
    </p>
  );
}
