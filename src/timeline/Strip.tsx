import { percent } from './percent.ts';
import styles from './Strip.module.css';
import type { Scale, Span } from './scale.ts';

type Props = { readonly scale: Scale; readonly span: Span; readonly named: boolean };

/** One event drawn to scale: the whole axis in cells, the event's own stretch filled, an arrow where its end is open. */
export function Strip({ scale, span: { from, to, open }, named }: Props) {
  return (
    <svg className={styles.strip} width="100%" height="20" aria-hidden="true">
      <line className={styles.axis} x1="0" x2="100%" y1="19" y2="19" />
      <svg viewBox="0 0 1 20" preserveAspectRatio="none" overflow="visible" aria-hidden="true">
        <path
          className={styles.cell}
          d={`${scale.cells.map(({ at, major }) => `M${at.toFixed(5)} ${major ? 4 : 13}V19`).join('')}M1 13V19`}
        />
      </svg>
      <rect
        className={named ? styles.named : styles.unnamed}
        x={percent(from)}
        width={percent(to - from)}
        y="3"
        height="16"
      />
      {open && (
        <svg x={percent(to)} overflow="visible" aria-hidden="true">
          <path className={named ? styles.arrow : styles.dottedArrow} d="M3 11H38" />
          <path className={styles.tip} d="M33 6L39 11L33 16" />
        </svg>
      )}
    </svg>
  );
}
