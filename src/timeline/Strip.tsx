import { Fragment } from 'react';
import { ids } from '../ids.ts';
import styles from './Strip.module.css';
import { type Extent, percent } from './scale.ts';

type Props = { readonly spans: readonly (Extent & { readonly isNamed: boolean })[] };

/**
 * Events drawn to scale in one row, over its grid: each with its extent, with round ends if it is vague, and an arrow past
 * the end of the axis if an end is not given. Dotted if no source is named.
 */
export function Strip({ spans }: Props) {
  return (
    <svg className={styles.strip} width="100%" height="18" aria-hidden="true">
      <use href={`#${ids.grid}`} />
      {spans.map(({ from, to, openStart, openEnd, isVague, isNamed }, index) => {
        const className = isNamed ? undefined : styles.unnamed;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: spans never move, and two may be alike
          <Fragment key={index}>
            {openStart && <line className={className} x1="1%" x2={percent(from)} y1="9" y2="9" />}
            {openEnd && <line className={className} x1={percent(to)} x2="99%" y1="9" y2="9" />}
            <rect className={className} x={percent(from)} width={percent(to - from)} rx={isVague ? 8 : undefined} />
            {openStart && <path d="M7 4L1 9L7 14" />}
            {openEnd && (
              <svg x="100%" overflow="visible" aria-hidden="true">
                <path d="M-7 4L-1 9L-7 14" />
              </svg>
            )}
          </Fragment>
        );
      })}
    </svg>
  );
}
