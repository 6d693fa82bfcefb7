import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import styles from './Axis.module.css';
import { percent, type Scale } from './scale.ts';

type Props = { readonly scale: Scale; readonly isMirrored: boolean };

/** The labels of the shared axis: some of its cells, each at the line where it begins. */
export function Axis({ scale, isMirrored }: Props) {
  const { unit, cells } = scale;
  const every = Math.ceil(cells.length / (unit === 'year' ? 6 : 4));
  // Nearer to the end, a label would not fit.
  const last = unit === 'day' ? 0.78 : 0.86;
  return (
    <svg className={styles.axis} width="100%" height="20" aria-hidden="true">
      <Grid scale={scale} />
      {cells.map(
        ({ at, date }, index) =>
          index % every === 0 &&
          at < last && (
            <text key={at} x={percent(isMirrored ? 1 - at : at)} y="13">
              {labels.timeline.date(date.year, date.month, date.day)}
            </text>
          ),
      )}
    </svg>
  );
}

/** Units per axis: whole numbers are then fine enough for a screen, and short. */
const fineness = 2000;

/** The axis behind every row: a hairline where a cell begins, a stronger one where a larger unit does. Drawn once, and used by each. */
function Grid({ scale: { cells, end } }: { readonly scale: Scale }) {
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
