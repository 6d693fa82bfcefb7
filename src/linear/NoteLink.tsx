import type { ReactNode } from 'react';
import type { Lens } from '../model/lens.ts';
import { idOf } from './idOf.ts';

type Props = { readonly lens: Lens; readonly className?: string; readonly children: ReactNode };

/** A link to the endnote on a lens, within the same file. */
export function NoteLink({ lens, className, children }: Props) {
  return (
    <a className={className} href={`#${idOf(lens)}`}>
      {children}
    </a>
  );
}
