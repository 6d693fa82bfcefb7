import { words } from '../words/words.ts';
import styles from './Axis.module.css';
import { percent } from './percent.ts';
import type { Cell, Major, Scale } from './scale.ts';

/** Where there are more cells, only some of them are named. */
const mostNames = 12;

/** The axis that all events share: larger units named above, the cells themselves below. */
export function Axis({ scale: { unit, cells } }: { readonly scale: Scale }) {
  const isNamed = nameable(unit, cells.length);
  return (
    <svg className={styles.axis} width="100%" height={unit === 'year' ? 20 : 38} aria-hidden="true">
      {cells.map((cell) => (
        <g key={cell.at}>
          {cell.major && (
            <text className={cell.at > 0.85 ? styles.lastMajor : styles.major} x={percent(cell.at)} y="13">
              {majorName(cell.major)}
            </text>
          )}
          {isNamed(cell) && (
            <text className={styles.cell} x={percent(cell.at + 0.5 / cells.length)} y="32">
              {unit === 'month' ? monthName(cell.name).slice(0, 1) : cell.name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** Years are named as larger units already; of many months each third is named, of many days each fifth. */
function nameable(unit: Scale['unit'], count: number): (cell: Cell) => boolean {
  if (unit === 'year') return () => false;
  if (count <= mostNames) return () => true;
  return unit === 'month' ? ({ name }) => name % 3 === 0 : ({ name }) => name === 1 || name % 5 === 0;
}

function majorName({ year, month }: Major): string {
  return month === undefined ? String(year) : `${monthName(month)} ${year}`;
}

function monthName(month: number): string {
  return words.timeline.months[month] ?? '';
}
