import styles from './Tick.module.css';

/** The sign for one sentence: a solid line where it names a source, a dotted one of the same weight where it names none. */
export function Tick({ named }: { readonly named: boolean }) {
  return <span className={named ? styles.named : styles.unnamed} aria-hidden="true" />;
}
