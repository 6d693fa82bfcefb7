import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import styles from './Axis.module.css';
import { percent, type Scale } from './scale.ts';

type Props = { readonly scale: Scale; readonly isMirrored: boolean };

/** The labels of the shared axis: some of its cells, each at the line where it begins. */
export function Axis({ scale, isMirrored }: Props) {
  const { unit, cells, end } = scale;
  const names = cells.map(({ at, date: { year, month, day } }) => {
    const name = labels.timeline.date(year, month, day);
    return { at, name, width: name.length * letter };
  });
  const cell = (end - Math.min(...cells.map(({ at }) => at))) / cells.length;
  const room = Math.max(...names.map(({ width }) => width)) + between;
  const least = Math.ceil(Math.max(cells.length / (unit === 'year' ? 6 : 4), room / cell));
  const every = partsOf[unit].find((part) => part >= least) ?? least;
  const namesFrom = (first: number) =>
    names.filter(({ at, width }, index) => (index - first) % every === 0 && at + width <= 1);
  // From a stronger line on, so that each of them has its name; but days of a month have no such parts, and one name is no scale.
  const major = cells.findIndex(({ isMajor }) => isMajor);
  const fromMajor = unit === 'day' || major < 0 ? [] : namesFrom(major);
  const shown = fromMajor.length > 1 ? fromMajor : namesFrom(0);
  return (
    <svg className={styles.axis} width="100%" height="1.7em" aria-hidden="true">
      <Grid scale={scale} />
      {shown.map(({ at, name }) => (
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

/** After how many cells names may follow each other, so that the same months are named in each year, and round years. */
const partsOf = { day: [], month: [1, 2, 3, 4, 6, 12], year: [1, 2, 5, 10] } as const satisfies Record<
  Scale['unit'],
  readonly number[]
>;

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
