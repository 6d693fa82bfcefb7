import { labels } from '../labels/labels.ts';
import styles from './Axis.module.css';
import { Grid } from './Grid.tsx';
import { percent } from './percent.ts';
import type { Scale } from './scale.ts';

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
