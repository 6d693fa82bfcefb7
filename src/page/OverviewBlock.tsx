import type { ReactNode } from 'react';
import { titleOf } from '../labels/titleOf.ts';
import type { Lens } from '../model/lens.ts';
import { LensLink } from '../ui/Link.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './OverviewBlock.module.css';

type Props = { readonly lens: Lens; readonly children: ReactNode };

/** One block of the overview: a list, and a link to the lens that shows all of it. */
export function OverviewBlock({ lens, children }: Props) {
  const id = `_block-${lens.kind}`;
  return (
    <section className={`${styles.block} lazy`} aria-labelledby={id}>
      <h2 id={id}>
        <LensLink lens={lens}>{titleOf(lens)}</LensLink>
      </h2>
      <ErrorBoundary>{children}</ErrorBoundary>
    </section>
  );
}
