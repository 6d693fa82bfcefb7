import {
  type ReactNode,
  type RefObject,
  startTransition,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { workbenchIds, workbenchName } from '../../ids.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import page from '../../page/Page.module.css';
import { ArticleShown } from '../../ui/article.ts';
import { storedSettings, storeSettings } from '../../ui/storedSettings.ts';
import { useListener } from '../../ui/useListener.ts';
import { Button } from '../Button.tsx';
import type { History } from '../history.ts';
import { editHash, goTo, placeFrom, readBase } from '../place.ts';
import { Beside, readingOf } from '../read/Beside.tsx';
import { ShareDialog } from '../share/ShareDialog.tsx';
import { SourcesDialog } from '../sources/SourcesDialog.tsx';
import { type Guide, useGuided } from '../useGuide.ts';
import type { Works } from '../works.ts';
import { Bar } from './Bar.tsx';
import styles from './Bench.module.css';
import { guideText } from './GuideLine.tsx';
import { KeepingNote } from './KeepingNote.tsx';
import { openMore } from './More.tsx';
import { SentenceEditor } from './SentenceEditor.tsx';
import { useDesk } from './useDesk.ts';
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
  /** The place in the address, unless it has left this work's editor. */
  const placeHere = () => {
    const place = placeFrom(location.hash);
    return place.kind === 'edit' && place.work === work ? place : undefined;
  };
  const bench = useDesk(begun, works.followed(work), (changed) => {
    works.change(work, changed);
    if (placeHere()) goTo(editHash(work, changed.now.at), true);
  });
  const { history, article, ids, here, desk, apply, go, isComplete } = bench;
  const { reading } = history.now;
  const [open, setOpen] = useState<DialogName>();
  const close = () => setOpen(undefined);
  // Somebody edits the address to name another sentence. The one at hand is left as it is, with whatever is being typed there.
  useListener('hashchange', () => {
    const at = placeHere()?.at;
    if (at !== undefined && at !== here && ids.includes(at)) go(at);
  });
  const besideRoom = useRef<HTMLDivElement>(null);
  const isWide = useHasRoom(besideRoom);
  const [isBeside, setBeside] = useState(() => storedSettings(workbenchName).beside !== 'hidden');
  const showBeside = useCallback((isShown: boolean) => {
    startTransition(() => setBeside(isShown));
    storeSettings(workbenchName, { beside: isShown ? undefined : 'hidden' });
  }, []);
  // The readers' view beside the editor may lag behind it.
  const shownBeside = useDeferredValue(reading);
  const besidePlace = useDeferredValue(here);
  const read = () => {
    if (!isComplete()) return;
    guide?.act('read');
    goTo(`#${readBase(work)}/${readingOf(article, here)}`);
  };
  useListener('popstate', () => {
    if (!placeHere() && !isComplete()) goTo(editHash(work, here));
  });
  const moves: Moves = {
    ...bench.moves,
    open: setOpen,
    read,
    leave: () => isComplete() && goTo('#/'),
    beside: () => (isWide ? showBeside(!isBeside) : read()),
  };
  useKeys(desk, moves);
  const guided = useGuided(guide, history, bench.chosen, desk?.pending !== undefined);

  return (
    <ArticleShown value={article}>
      <div className={page.frame}>
        <Bar bench={bench} moves={moves} languages={languages} />
        <KeepingNote keeping={works.keeping(work)} onSettle={(which) => works.settle(work, which)} />
        <div className={styles.columns} dir={article.dir} data-guided={guided && ''}>
          <WorkText
            bench={bench}
            onBeside={(id) => {
              flushSync(() => go(id));
              openMore('Z');
            }}
            onTitle={() => setOpen('work')}
          />
          {desk && <SentenceEditor desk={desk} moves={moves} guided={guided} />}
          <section
            ref={besideRoom}
            className={isBeside ? styles.beside : `controls ${styles.room}`}
            aria-labelledby={workbenchIds.beside}
          >
            {isWide &&
              (isBeside ? (
                <Beside reading={shownBeside} place={besidePlace} onSentence={go} onShow={showBeside} />
              ) : (
                <Button id={workbenchIds.beside} shortcut="V" onClick={() => showBeside(true)}>
                  {benchLabels.sentence.beside}
                </Button>
              ))}
          </section>
        </div>
        {open === 'sources' && <SourcesDialog onEdit={apply} onClose={close} />}
        {open === 'work' && <WorkDialog onEdit={apply} onClose={close} />}
        {open === 'share' && <ShareDialog work={work} reading={reading} onClose={close} />}
        <p className="visuallyHidden" role="status">
          {bench.said || (guided && labels.list([labels.positionOf(guided.at, guided.of), guideText(guided.step)]))}
        </p>
      </div>
    </ArticleShown>
  );
}

/** Whether an element is shown that the layout hides if there is no room. */
function useHasRoom(element: RefObject<HTMLElement | null>): boolean {
  const [hasRoom, setHasRoom] = useState(false);
  useLayoutEffect(() => {
    const room = element.current;
    if (!room) return undefined;
    // It also fires at once. What stands beside a book is rendered in slices.
    const observer = new ResizeObserver(() => startTransition(() => setHasRoom(room.offsetWidth > 0)));
    observer.observe(room);
    return () => observer.disconnect();
  }, [element]);
  return hasRoom;
}
