import { joined } from './inOrder.ts';
import { Mixed } from './Mixed.tsx';
import { type Voice, whereNamed } from './voicesOf.ts';

/** Who says a statement: «NIS», «er – Selenskyj (Satz 2)», «ohne Quellenangabe». */
export function Names({ voice: { names } }: { readonly voice: Voice }) {
  return joined(names, ', ', (name) => (
    <>
      <Mixed {...name} />
      {whereNamed(name)}
    </>
  ));
}
