import { percent } from './percent.ts';
import styles from './Strip.module.css';
import type { Span } from './scale.ts';

type Props = { readonly span: Span; readonly named: boolean };

/** One event drawn to scale: its stretch of the axis, an arrow where its end is open. Dotted where no source is named. */
export function Strip({ span: { from, to, open }, named }: Props) {
  return (
    <svg className={styles.strip} width="100%" height="18" aria-hidden="true">
      <rect
        className={named ? styles.named : styles.unnamed}
        x={percent(from)}
        width={percent(to - from)}
        y="1"
        height="16"
      />
      {open && (
        <svg x={percent(to)} overflow="visible" aria-hidden="true">
          <path className={named ? styles.arrow : styles.dottedArrow} d="M3 9H38" />
          <path className={styles.tip} d="M33 4L39 9L33 14" />
        </svg>
      )}
    </svg>
  );
}
