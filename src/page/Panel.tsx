import type { MouseEvent, ReactNode } from 'react';
import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import { titleOf } from '../labels/titleOf.ts';
import { isSame, type Lens, listWith, sentencesIn } from '../model/lens.ts';
import { membersOf } from '../model/lists.ts';
import { useArticle } from '../ui/article.ts';
import { LensLink, Link } from '../ui/Link.tsx';
import { langAttributesOfName } from '../ui/langAttributes.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { linkOf } from './links.ts';
import styles from './Panel.module.css';
import { Places } from './Places.tsx';
import { useClose } from './useClose.ts';

type Props = { readonly lens: Lens; readonly place: string | undefined; readonly children: ReactNode };

/** The frame around what a lens shows: its name, its list, its places in the text, its neighbours and the close link, which all stay in view. */
export function Panel({ lens, place, children }: Props) {
  const article = useArticle();
  const list = listWith(lens);
  const members = list ? membersOf(list, article) : [];
  const at = members.length > 1 ? members.findIndex((member) => isSame(member, lens)) : -1;
  const sentences = sentencesIn(lens, article);
  const here = place ?? sentences[0]?.id;
  const isFoot = lens.kind === 'question';
  return (
    <div className={isFoot ? styles.low : styles.panel}>
      <div className={styles.head}>
        {list && (
          <Link lens={{ kind: list }} place={here}>
            {titleOf({ kind: list })}
          </Link>
        )}
        {at >= 0 && <span>{labels.positionOf(at + 1, members.length)}</span>}
        <h2 id={ids.panelTitle} {...langAttributesOfName(lens, article)}>
          {titleOf(lens)}
        </h2>
        <Close className={styles.close} lens={lens} place={here} />
        {sentences.length > 1 && !isFoot && <Places sentences={sentences} lens={lens} place={place} />}
      </div>
      <div className={styles.content} id={ids.panelContent}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </div>
      {at >= 0 && <Neighbours before={members[at - 1]} after={members[at + 1]} />}
    </div>
  );
}

type CloseProps = Omit<Props, 'children'> & { readonly className?: string | undefined };

/** The link from a lens or a sheet back to the overview. */
export function Close({ lens, place, className }: CloseProps) {
  const close = useClose(lens, place);
  const onClick = (event: MouseEvent) => {
    if (!linkOf(event.nativeEvent)) return;
    event.preventDefault();
    close();
  };
  return (
    <Link className={className} lens={{ kind: 'overview' }} place={place} onClick={onClick}>
      {labels.close}
    </Link>
  );
}

type NeighboursProps = { readonly before: Lens | undefined; readonly after: Lens | undefined };

function Neighbours({ before, after }: NeighboursProps) {
  const article = useArticle();
  return (
    <p className={styles.neighbours}>
      {before && (
        <LensLink lens={before} rel="prev">
          <span aria-hidden="true">← </span>
          <bdi {...langAttributesOfName(before, article)}>{titleOf(before)}</bdi>
        </LensLink>
      )}
      {after && (
        <LensLink lens={after} rel="next">
          <bdi {...langAttributesOfName(after, article)}>{titleOf(after)}</bdi>
          <span aria-hidden="true"> →</span>
        </LensLink>
      )}
    </p>
  );
}
