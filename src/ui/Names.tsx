import { Fragment } from 'react';
import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { Mixed } from './Mixed.tsx';
import type { Voice } from './voicesOf.ts';

type Props = { readonly voice: Voice; readonly article: Article };

/** Who says a statement: «NIS», «er – Selenskyj (Satz 2)», «ohne Quellenangabe». */
export function Names({ voice: { names }, article }: Props) {
  return names.map((name, index) => (
    <Fragment key={name.label}>
      {index > 0 && ', '}
      <Mixed {...name} article={article} />
      {name.named && ` (${labels.sentence(name.named.number)})`}
    </Fragment>
  ));
}
