import styles from './Grid.module.css';
import type { Scale } from './scale.ts';

/** The axis drawn behind one row: a hairline where a cell begins, a firmer one where a larger unit does. */
export function Grid({ scale: { cells, end } }: { readonly scale: Scale }) {
  const lines = (isMajor: boolean) =>
    cells
      .filter((cell) => cell.isMajor === isMajor)
      .map(({ at }) => `M${at.toFixed(5)} 0V1`)
      .join('');
  return (
    <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <path className={styles.line} d={`${lines(false)}M${end} 0V1`} />
      <path className={styles.major} d={lines(true)} />
    </svg>
  );
}
