import type { AnchorHTMLAttributes } from 'react';
import { hrefOf } from '../addresses.ts';
import { type Lens, sentencesIn } from '../model/lens.ts';
import { useArticle } from './article.ts';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly lens: Lens;
  readonly place?: string | undefined;
};

/** A link to a lens and a place. The page passes plain clicks on it to the router. */
export function Link({ lens, place, ...rest }: Props) {
  return <a {...rest} href={hrefOf(lens, place)} />;
}

/** A link to a lens, at the first sentence that it lights up. */
export function LensLink({ lens, ...rest }: Omit<Props, 'place'>) {
  return <Link {...rest} lens={lens} place={sentencesIn(lens, useArticle())[0]?.id} />;
}
