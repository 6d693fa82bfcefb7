import { Fragment } from 'react';
import { Mixed } from './Mixed.tsx';
import { type Voice, whereNamed } from './voicesOf.ts';

/** Who says a statement: «NIS», «er – Selenskyj (Satz 2)», «ohne Quellenangabe». */
export function Names({ voice: { names } }: { readonly voice: Voice }) {
  return names.map((name, index) => (
    <Fragment key={name.label}>
      {index > 0 && ', '}
      <Mixed {...name} />
      {whereNamed(name)}
    </Fragment>
  ));
}
