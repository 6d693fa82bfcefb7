import type { ReactNode } from 'react';
import { headingIdOf } from '../ids.ts';
import { titleOf } from '../labels/titleOf.ts';
import type { Lens } from '../model/lens.ts';
import { idOf } from './idOf.ts';

type Props = { readonly lens: Lens; readonly children: ReactNode };

/** The endnotes of one kind under their heading. */
export function Notes({ lens, children }: Props) {
  const id = idOf(lens);
  return (
    <section id={id} className="notes" aria-labelledby={headingIdOf(id)}>
      <h2 id={headingIdOf(id)}>{titleOf(lens)}</h2>
      {children}
    </section>
  );
}
