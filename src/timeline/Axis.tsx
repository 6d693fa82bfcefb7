import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import styles from './Axis.module.css';
import { percent, type Scale } from './scale.ts';

type Props = { readonly scale: Scale; readonly isMirrored: boolean };

/** The labels of the shared axis: some of its cells, each at the line where it begins. */
export function Axis({ scale, isMirrored }: Props) {
  const { unit, cells } = scale;
  const names = cells.map(({ at, date: { year, month, day } }) => {
    const name = labels.timeline.date(year, month, day);
    return { at, name, width: name.length * letter };
  });
  const most = Math.min(
    unit === 'year' ? 6 : 4,
    Math.floor(1 / (Math.max(...names.map(({ width }) => width)) + between)),
  );
  const least = Math.ceil(cells.length / most);
  const every = (unit === 'month' && partsOfYear.find((months) => months >= least)) || least;
  return (
    <svg className={styles.axis} width="100%" height="1.7em" aria-hidden="true">
      <Grid scale={scale} />
      {names
        .filter(({ at, width }, index) => index % every === 0 && at + width <= 1)
        .map(({ at, name }) => (
          <text key={at} x={percent(isMirrored ? 1 - at : at)} y="1.1em">
            {name}
          </text>
        ))}
    </svg>
  );
}

/** The width of a letter, also where a reader has them set apart, and the least distance of two names, as parts of the narrowest axis. */
const letter = 0.03;
const between = 0.02;

/** Of months, the same are named in each year. */
const partsOfYear = [1, 2, 3, 4, 6, 12];

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
