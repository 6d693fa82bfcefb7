import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { labels } from '../../labels/labels.ts';
import page from '../../page/Page.module.css';
import { ArticleShown } from '../../ui/article.ts';
import { useListener } from '../../ui/useListener.ts';
import { bringAtHandToView } from '../bringToView.ts';
import type { History } from '../history.ts';
import { editHash, goTo, readBase } from '../place.ts';
import { readingOf } from '../read/Beside.tsx';
import { ShareDialog } from '../share/ShareDialog.tsx';
import { SourcesDialog } from '../sources/SourcesDialog.tsx';
import { type Guide, useGuided } from '../useGuide.ts';
import type { Works } from '../works.ts';
import { Bar } from './Bar.tsx';
import styles from './Bench.module.css';
import { BesideRoom, useBeside } from './BesideRoom.tsx';
import { drawnOf, nameOf } from './drawn.ts';
import { guideText } from './GuideLine.tsx';
import { KeepingNote } from './KeepingNote.tsx';
import { focusAtHand } from './keepFocus.ts';
import { openMore } from './More.tsx';
import { SentenceEditor } from './SentenceEditor.tsx';
import { placeIn, useAddress } from './useAddress.ts';
import { type BenchState, useDesk } from './useDesk.ts';
import { type DialogName, type Moves, useKeys } from './useKeys.ts';
import { WorkDialog } from './WorkDialog.tsx';
import { WorkText } from './WorkText.tsx';

type Props = {
  readonly work: string;
  readonly history: History;
  readonly works: Works;
  /** The guide, as long as it lasts. */
  readonly guide: Guide | undefined;
  readonly languages: ReactNode;
};

/** A text with the sentence at hand beside it. */
export function Bench({ work, history: begun, works, guide, languages }: Props) {
  const bench = useDesk(begun, works.followed(work), (changed) => {
    works.change(work, changed);
    if (placeIn(work)) goTo(editHash(work, changed.now.at), true);
  });
  useAddress(work, bench);
  const { history, article, here, desk, apply, go, isComplete } = bench;
  const { reading } = history.now;
  const [open, setOpen] = useState<DialogName>();
  const close = () => setOpen(undefined);
  const beside = useBeside();
  const read = () => {
    if (!isComplete()) return;
    guide?.act('read');
    goTo(`#${readBase(work)}/${readingOf(article, here)}`);
  };
  const moves: Moves = {
    ...bench.moves,
    open: setOpen,
    read,
    leave: () => isComplete() && goTo('#/'),
    beside: () => (beside.isWide ? beside.show(!beside.isShown) : read()),
  };
  useKeys(desk, moves);
  const width = useRef(innerWidth);
  // Larger letters, or a phone that is turned, move it out of view. The keyboard of a phone changes the height only.
  useListener('resize', () => {
    if (width.current !== innerWidth) bringAtHandToView();
    width.current = innerWidth;
  });
  const guided = useGuided(guide, history, bench.chosen, desk?.pending !== undefined);
  const goFromDialog = (id: string) => {
    // The button that opened the dialog has the focus again.
    focusAtHand();
    go(id);
  };
  const editBeside = (id: string) => {
    flushSync(() => go(id));
    openMore('Z');
  };

  return (
    <ArticleShown value={article}>
      <div className={page.frame}>
        <Bar bench={bench} moves={moves} languages={languages} />
        <KeepingNote keeping={works.keeping(work)} onSettle={(which) => works.settle(work, which)} />
        <div className={styles.columns} dir={article.dir} data-guided={guided && ''}>
          <WorkText bench={bench} onBeside={editBeside} onTitle={() => setOpen('work')} />
          {desk && <SentenceEditor desk={desk} moves={moves} guided={guided} />}
          <BesideRoom beside={beside} reading={reading} place={here} onSentence={go} />
        </div>
        {open === 'sources' && <SourcesDialog onEdit={apply} onSentence={goFromDialog} onClose={close} />}
        {open === 'work' && <WorkDialog onEdit={apply} onClose={close} />}
        {open === 'share' && (
          <ShareDialog work={work} reading={reading} unsettled={bench.findings.size} onClose={close} />
        )}
        <p className="visuallyHidden" role="status">
          {spoken(bench) || (guided && labels.list([labels.positionOf(guided.at, guided.of), guideText(guided.step)]))}
        </p>
      </div>
    </ArticleShown>
  );
}

/** What is said to who does not see the text: words chosen in it, and where a button led that kept the focus. */
function spoken({ said, desk, isKept }: BenchState): string | undefined {
  if (!desk) return said;
  const { article, settled, sentence, chosen, isConfirmed } = desk;
  if (chosen.length > 0) return labels.quote(chosen.map((range) => sentence.text.slice(...range)));
  return said || (isKept ? labels.list([nameOf(drawnOf(settled, article, isConfirmed, 0)), sentence.text]) : undefined);
}
