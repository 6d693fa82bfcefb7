import type { AnchorHTMLAttributes } from 'react';
import { hrefOf } from '../addresses.ts';
import type { Lens } from '../model/lens.ts';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly lens: Lens;
  readonly place?: string | undefined;
};

/** A link to a lens and a place. The page passes plain clicks on it to the router. */
export function Link({ lens, place, ...rest }: Props) {
  return <a {...rest} href={hrefOf(lens, place)} />;
}
