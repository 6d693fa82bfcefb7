import type { ReactNode } from 'react';
import type { Lens } from '../model/lens.ts';
import { titleOf } from '../words/titleOf.ts';
import { idOf } from './idOf.ts';

type Props = { readonly lens: Lens; readonly children: ReactNode };

/** The endnotes of one kind under their heading. */
export function Notes({ lens, children }: Props) {
  const id = idOf(lens);
  return (
    <section id={id} className="notes" aria-labelledby={`${id}-titel`}>
      <h2 id={`${id}-titel`}>{titleOf(lens)}</h2>
      {children}
    </section>
  );
}
