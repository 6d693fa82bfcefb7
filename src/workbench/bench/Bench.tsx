import {
  type ReactNode,
  type RefObject,
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { onlyParts } from '../../draft/verbatim.ts';
import { workbenchIds, workbenchName } from '../../ids.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { defineArticle } from '../../model/defineArticle.ts';
import { type Span, trimmed } from '../../model/words.ts';
import { storedSettings, storeSettings } from '../../ui/storedSettings.ts';
import { Button } from '../Button.tsx';
import type { Desk, Wanted } from '../desk.ts';
import { confirm, nextOf, unconfirm } from '../edit/confirm.ts';
import { type Edit, sentenceIn } from '../edit/parts.ts';
import { statementsOf } from '../edit/statements.ts';
import { HandOn } from '../handOn/HandOn.tsx';
import { type History, moved } from '../history.ts';
import { placeIn } from '../place.ts';
import { Beside, readingOf } from '../read/Beside.tsx';
import { sentenceOf } from '../sentenceOf.ts';
import { SourcesDialog } from '../sources/SourcesDialog.tsx';
import { type Guide, useGuided } from '../useGuide.ts';
import { useListener } from '../useListener.ts';
import type { Keeping } from '../useWorks.ts';
import { Bar } from './Bar.tsx';
import styles from './Bench.module.css';
import { guideText } from './GuideLine.tsx';
import { KeepingNote } from './KeepingNote.tsx';
import { focusAtHand } from './keepFocus.ts';
import { type Asked, SentenceEditor } from './SentenceEditor.tsx';
import { useFindings } from './useFindings.ts';
import { type DialogName, type Moves, useKeys } from './useKeys.ts';
import { WorkDialog } from './WorkDialog.tsx';
import { WorkText } from './WorkText.tsx';

type Props = {
  readonly work: string;
  readonly history: History;
  readonly keeping: Keeping;
  /** What another tab has made of the work since the editor was opened. */
  readonly followed: History | undefined;
  readonly onSettle: (which: 'theirs' | 'ours') => void;
  readonly onChange: (history: History) => void;
  /** Opens the reading, at a path below it. */
  readonly onRead: (path: string) => void;
  /** The guide, as long as it lasts. */
  readonly guide: Guide | undefined;
  readonly languages: ReactNode;
};

/** The words chosen in the text: those set aside, and those being chosen. */
type ChosenNow = { readonly before: readonly Span[]; readonly range: Span | undefined };
const nothingChosen: ChosenNow = { before: [], range: undefined };

/** Spans in text order, overlapping ones merged. */
function unionOf(ranges: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const [begin, end] of ranges.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last && begin <= last[1]) merged.splice(-1, 1, [last[0], Math.max(last[1], end)]);
    else merged.push([begin, end]);
  }
  return merged;
}

/** A text with the sentence at hand beside it. */
export function Bench({
  work,
  history: begun,
  keeping,
  followed,
  onSettle,
  onChange,
  onRead,
  guide,
  languages,
}: Props) {
  const [history, move] = useReducer(moved, begun);
  const { reading, at } = history.now;
  const [statement, setStatement] = useState(0);
  const [{ before: chosenBefore, range }, setChosen] = useState(nothingChosen);
  const [wanted, setWanted] = useState<Wanted>();
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState<DialogName>();
  const close = () => setOpen(undefined);
  const [asked, setAsked] = useState<Asked>();
  const onHistory = useEffectEvent(onChange);
  useEffect(() => onHistory(history), [history]);
  // Without the confirmations, so that confirming a sentence settles nothing again.
  const article = useMemo(() => defineArticle(reading.article), [reading.article]);
  const findings = useFindings(article);
  const unconfirmed = useMemo(() => new Set(reading.unconfirmed), [reading.unconfirmed]);
  const ids = useMemo(() => article.sentences.map(({ id }) => id), [article]);
  // Initially too, or keyboard users would have to find their place after a reload.
  const focusNext = useRef(true);

  const clear = useCallback(() => {
    setChosen(nothingChosen);
    setWanted(undefined);
  }, []);
  const go = useCallback(
    (id: string, nth = 0) => {
      move({ kind: 'go', at: id });
      setStatement(nth);
      clear();
      focusNext.current = true;
    },
    [clear],
  );
  const choose = useCallback(
    (next: Span | undefined) => setChosen(({ before }) => (next ? { before, range: next } : nothingChosen)),
    [],
  );
  const chooseMore = useCallback(
    () => setChosen((now) => (now.range ? { before: [...now.before, now.range], range: undefined } : now)),
    [],
  );
  const chosen = useMemo(() => unionOf(range ? [...chosenBefore, range] : chosenBefore), [chosenBefore, range]);
  const apply = useCallback((edit: Edit, then?: string) => move({ kind: 'edit', edit, then }), []);

  const settledSentence = sentenceOf(article, at) ?? article.sentences[0];
  const sentence = settledSentence && sentenceIn(reading, settledSentence.id);
  const all = sentence && statementsOf(sentence);
  const nth = all?.[statement] ? statement : 0;
  const stated = all?.[nth];
  const desk: Desk | undefined =
    settledSentence && sentence && stated
      ? {
          reading,
          article,
          sentence,
          settled: settledSentence,
          stated,
          target: { sentence: sentence.id, statement: nth },
          range,
          chosen,
          words: onlyParts(
            sentence.text,
            chosen.map((one) => trimmed(sentence.text, one)),
          ),
          wanted,
          apply,
          choose,
          chooseMore,
          want: setWanted,
          clear,
          go,
        }
      : undefined;
  const here = settledSentence?.id ?? '';

  const onFollow = useEffectEvent((theirs: History) => {
    if (sentenceIn(theirs.now.reading, here)?.text !== sentence?.text) clear();
    move({ kind: 'follow', history: theirs });
  });
  const followedBefore = useRef(followed);
  useEffect(() => {
    if (followed && followed !== followedBefore.current) onFollow(followed);
    followedBefore.current = followed;
  }, [followed]);

  const faulty = nextOf(findings, ids, here) ?? (findings.has(here) ? here : undefined);
  const confirmHere = () => {
    const isLast = unconfirmed.size === 1 && unconfirmed.has(here);
    const next = nextOf(unconfirmed, ids, here) ?? ids[ids.indexOf(here) + 1] ?? here;
    apply(confirm(here), next);
    go(next);
    setSaid(isLast ? benchLabels.sentence.allConfirmed : '');
  };
  const goNext = () => {
    const next = nextOf(unconfirmed, ids, here) ?? faulty;
    if (next === undefined) setSaid(benchLabels.sentence.allConfirmed);
    else go(next);
  };
  const step = (by: 1 | -1) => {
    const next = ids[ids.indexOf(here) + by];
    if (next !== undefined) go(next);
  };
  useTyped(work, (id) => {
    if (ids.includes(id)) go(id);
  });
  const besideRoom = useRef<HTMLDivElement>(null);
  const isWide = useHasRoom(besideRoom);
  const [isBeside, setBeside] = useState(() => storedSettings(workbenchName).beside !== 'hidden');
  const showBeside = useCallback((isShown: boolean) => {
    startTransition(() => setBeside(isShown));
    storeSettings(workbenchName, { beside: isShown ? undefined : 'hidden' });
  }, []);
  const hideBeside = useCallback(() => showBeside(false), [showBeside]);
  // The readers' view beside the editor may lag behind it.
  const shownBeside = useDeferredValue(reading);
  const besidePlace = useDeferredValue(here);
  const undo = (kind: 'undo' | 'redo') => {
    move({ kind });
    clear();
    focusNext.current = true;
  };
  const moves: Moves = {
    confirm: confirmHere,
    unconfirm: () => apply(unconfirm(here)),
    step,
    goNext,
    undo: () => undo('undo'),
    redo: () => undo('redo'),
    ask: (part) => setAsked({ at: here, part }),
    open: setOpen,
    read: () => onRead(readingOf(article, here)),
    beside: () => (isWide ? showBeside(!isBeside) : onRead(readingOf(article, here))),
  };
  useKeys(desk, moves);
  const guided = useGuided(guide, history, chosen);

  return (
    <div className={styles.bench}>
      <Bar history={history} all={ids.length} moves={moves} guided={guided} languages={languages} />
      <KeepingNote keeping={keeping} onSettle={onSettle} />
      <div className={styles.columns} dir={article.dir}>
        <WorkText
          article={article}
          unconfirmed={unconfirmed}
          atHand={here}
          chosen={chosen}
          range={range}
          findings={findings}
          focusNext={focusNext}
          onSentence={go}
          onBeside={(id) => {
            go(id);
            setAsked({ at: id, part: 'cut' });
          }}
          onTitle={() => setOpen('work')}
          onRange={(next, id, more) => {
            if (id !== here) go(id);
            else if (more) chooseMore();
            choose(next);
            focusAtHand();
          }}
        />
        {desk && (
          <SentenceEditor
            desk={desk}
            moves={moves}
            isConfirmed={!unconfirmed.has(here)}
            guided={guided}
            findings={findings.get(here) ?? []}
            faulty={faulty}
            asked={asked?.at === here ? asked : undefined}
          />
        )}
        <section
          ref={besideRoom}
          className={isBeside ? styles.beside : `controls ${styles.room}`}
          aria-labelledby={workbenchIds.beside}
        >
          {isWide && isBeside && (
            <Beside reading={shownBeside} place={besidePlace} onSentence={go} onHide={hideBeside} />
          )}
          {isWide && !isBeside && (
            <Button id={workbenchIds.beside} shortcut="V" onClick={() => showBeside(true)}>
              {benchLabels.sentence.beside}
            </Button>
          )}
        </section>
      </div>
      {open === 'sources' && <SourcesDialog article={article} onEdit={apply} onClose={close} />}
      {open === 'work' && <WorkDialog article={article} onEdit={apply} onClose={close} />}
      {open === 'handOn' && <HandOn work={work} reading={reading} onClose={close} />}
      <p className="visuallyHidden" role="status">
        {said || (guided && labels.list([labels.positionOf(guided.at, guided.of), guideText(guided.step)]))}
      </p>
    </div>
  );
}

/** Calls back when somebody edits the address to name another sentence; the page's own moves fire no such event. */
function useTyped(work: string, onSentence: (id: string) => void): void {
  useListener('hashchange', () => {
    const place = placeIn(location.hash);
    if (place.kind === 'edit' && place.work === work && place.at !== undefined) onSentence(place.at);
  });
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
