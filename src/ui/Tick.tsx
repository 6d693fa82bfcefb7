import styles from './Tick.module.css';

/** The sign for one sentence: a solid line if it names a source, else a dotted one of the same weight. */
export function Tick({ named }: { readonly named: boolean }) {
  return <span className={named ? styles.named : styles.unnamed} />;
}
