import { ids } from '../ids.ts';
import styles from './Grid.module.css';
import type { Scale } from './scale.ts';

/** Units per axis: whole numbers are then fine enough for a screen, and short. */
const fineness = 2000;

/** The axis behind every row: a hairline where a cell begins, a stronger one where a larger unit does. Drawn once, and used by each. */
export function Grid({ scale: { cells, end } }: { readonly scale: Scale }) {
  const lines = (isMajor: boolean) =>
    cells
      .filter((cell) => cell.isMajor === isMajor)
      .map(({ at }) => `M${Math.round(at * fineness)} 0V1`)
      .join('');
  return (
    <symbol id={ids.grid} viewBox={`0 0 ${fineness} 1`} preserveAspectRatio="none">
      <path className={styles.line} d={`${lines(false)}M${end * fineness} 0V1`} />
      <path className={styles.major} d={lines(true)} />
    </symbol>
  );
}
