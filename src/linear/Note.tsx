import type { ReactNode } from 'react';
import type { Sentence } from '../model/article.ts';
import type { Lens } from '../model/lens.ts';
import { titleOf } from '../words/titleOf.ts';
import { idOf } from './idOf.ts';
import { SentenceLinks } from './SentenceLinks.tsx';

type Props = {
  readonly lens: Lens;
  readonly sentences: readonly Sentence[];
  readonly children?: ReactNode;
};

/** One endnote: what a lens is called, what is to be said about it, and its sentences. */
export function Note({ lens, sentences, children }: Props) {
  return (
    <li id={idOf(lens)} className="note">
      <b>{titleOf(lens)}</b>
      <div>{children}</div>
      <SentenceLinks sentences={sentences} />
    </li>
  );
}
