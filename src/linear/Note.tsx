import type { ReactNode } from 'react';
import { titleOf } from '../labels/titleOf.ts';
import type { Article, Sentence } from '../model/article.ts';
import type { Lens } from '../model/lens.ts';
import { languageOfName } from '../ui/languageOf.ts';
import { idOf } from './idOf.ts';
import { SentenceLinks } from './SentenceLinks.tsx';

type Props = {
  readonly lens: Lens;
  readonly sentences: readonly Sentence[];
  readonly article: Article;
  readonly children?: ReactNode;
};

/** One endnote: the name of a lens, what it says, and its sentences. */
export function Note({ lens, sentences, article, children }: Props) {
  return (
    <li id={idOf(lens)} className="note">
      <b {...languageOfName(lens, article)}>{titleOf(lens)}</b>
      <div>{children}</div>
      <SentenceLinks sentences={sentences} />
    </li>
  );
}
