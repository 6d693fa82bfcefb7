import { words } from '../words/words.ts';
import styles from './Axis.module.css';
import { percent } from './percent.ts';
import type { Cell, Scale } from './scale.ts';

const mostNames = 12;

/** The axis that all strips share: larger units named above, each cell by a letter or number below where there is room. */
export function Axis({ scale: { unit, cells } }: { readonly scale: Scale }) {
  const named = unit !== 'year' && cells.length <= mostNames;
  return (
    <svg className={styles.axis} width="100%" height={named ? 38 : 20} aria-hidden="true">
      {cells.map((cell) => (
        <g key={cell.at}>
          {cell.major && (
            <text className={cell.at > 0.9 ? styles.lastMajor : styles.major} x={percent(cell.at)} y="13">
              {cell.major}
            </text>
          )}
          {named && (
            <text className={styles.cell} x={percent(cell.at + 0.5 / cells.length)} y="32">
              {nameOf(cell, unit)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function nameOf({ name }: Cell, unit: Scale['unit']): string {
  return unit === 'month' ? (words.timeline.months[name] ?? '').slice(0, 1) : String(name);
}
