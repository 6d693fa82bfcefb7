import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { textOf } from '../../check/blocks.ts';
import { findingsIn } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import type { Reading } from '../../file/parseReading.ts';
import type { Article } from '../../model/article.ts';
import { takenIds } from '../../words/slugs.ts';
import { benchWords } from '../../words/workbench.ts';
import type { Desk, Wanted } from '../desk.ts';
import { confirm, nextUnconfirmed, unconfirm } from '../edit/confirm.ts';
import { type Edit, sentenceIn } from '../edit/parts.ts';
import { statementsOf } from '../edit/statements.ts';
import type { Range } from '../edit/words.ts';
import type { History } from '../history.ts';
import { moved } from '../history.ts';
import { settled } from '../settled.ts';
import { SourcesDialog } from '../sources/SourcesDialog.tsx';
import type { Keeping } from '../useWorks.ts';
import { Bar } from './Bar.tsx';
import styles from './Bench.module.css';
import { KeepingNote } from './KeepingNote.tsx';
import { SentenceEditor } from './SentenceEditor.tsx';
import { useKeys } from './useKeys.ts';
import { WorkText } from './WorkText.tsx';

type Props = {
  readonly history: History;
  readonly keeping: Keeping;
  readonly onSettle: (which: 'theirs' | 'ours') => void;
  readonly onChange: (history: History) => void;
  readonly onRead: () => void;
  readonly onAll: () => void;
  readonly onHandOn: () => void;
};

/** A text with the sentence at hand beside it. */
export function Bench({ history: begun, keeping, onSettle, onChange, onRead, onAll, onHandOn }: Props) {
  const [history, move] = useReducer(moved, begun);
  const { reading, at } = history.now;
  const [statement, setStatement] = useState(0);
  const [range, setRange] = useState<Range>();
  const [wanted, setWanted] = useState<Wanted>();
  const [said, setSaid] = useState('');
  const [areSourcesOpen, setSourcesOpen] = useState(false);
  const change = useRef(onChange);
  useLayoutEffect(() => {
    change.current = onChange;
  });
  useEffect(() => change.current(history), [history]);
  const article = useMemo(() => settled(reading), [reading]);
  const findings = useFindings(reading, article);
  const counts = useMemo(() => new Map([...findings].map(([id, found]) => [id, found.length])), [findings]);
  const unconfirmed = useMemo(() => new Set(reading.unconfirmed), [reading.unconfirmed]);
  const ids = useMemo(() => article.sentences.map(({ id }) => id), [article]);
  const focusNext = useRef(false);

  const go = useCallback((id: string, nth = 0) => {
    move({ kind: 'go', at: id });
    setStatement(nth);
    setRange(undefined);
    setWanted(undefined);
    focusNext.current = true;
  }, []);
  const apply = useCallback((edit: Edit, then?: string) => move({ kind: 'edit', edit, then }), []);

  const settledSentence = article.sentences.find(({ id }) => id === at) ?? article.sentences[0];
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
          wanted,
          apply,
          choose: setRange,
          want: setWanted,
          go,
        }
      : undefined;
  const here = settledSentence?.id ?? '';

  useAtHand(here, focusNext);

  const confirmHere = () => {
    const isLast = unconfirmed.size === 1 && unconfirmed.has(here);
    const later = ids.slice(ids.indexOf(here) + 1).find((id) => unconfirmed.has(id));
    const next = later ?? nextUnconfirmed(ids, unconfirmed, here) ?? ids[ids.indexOf(here) + 1] ?? here;
    apply(confirm(here), next);
    go(next);
    setSaid(isLast ? benchWords.sentence.allConfirmed : '');
  };
  const goNext = () => {
    const next = nextUnconfirmed(ids, unconfirmed, here);
    if (next === undefined) setSaid(benchWords.sentence.allConfirmed);
    else go(next);
  };
  const step = (by: 1 | -1) => {
    const next = ids[ids.indexOf(here) + by];
    if (next !== undefined) go(next);
  };
  const undo = (kind: 'undo' | 'redo') => {
    move({ kind });
    setRange(undefined);
    setWanted(undefined);
    focusNext.current = true;
  };
  const moves = {
    confirm: confirmHere,
    unconfirm: () => apply(unconfirm(here)),
    step,
    goNext,
    undo: () => undo('undo'),
    redo: () => undo('redo'),
  };
  useKeys(desk, moves);

  return (
    <div className={styles.bench}>
      <Bar
        title={article.title.text}
        confirmed={ids.length - unconfirmed.size}
        all={ids.length}
        canUndo={history.past.length > 0}
        canRedo={history.future.length > 0}
        onUndo={moves.undo}
        onRedo={moves.redo}
        onRead={onRead}
        onAll={onAll}
        onHandOn={onHandOn}
      />
      <KeepingNote keeping={keeping} onSettle={onSettle} />
      <div className={styles.columns}>
        <WorkText
          article={article}
          atHand={here}
          range={range}
          findings={counts}
          onSentence={go}
          onRange={(chosen, id) => {
            if (id !== here) go(id);
            setRange(chosen);
          }}
        />
        {desk && (
          <SentenceEditor
            desk={desk}
            moves={moves}
            isConfirmed={!unconfirmed.has(here)}
            findings={findings.get(here) ?? []}
            onSources={() => setSourcesOpen(true)}
          />
        )}
      </div>
      {areSourcesOpen && <SourcesDialog reading={reading} onEdit={apply} onClose={() => setSourcesOpen(false)} />}
      <p className="visuallyHidden" role="status">
        {said}
      </p>
    </div>
  );
}

const nothing: ReadonlyMap<string, readonly Finding[]> = new Map();

/** What the checks find, by the sentence: a moment after the key that was pressed, so that none waits for them. */
function useFindings(reading: Reading, article: Article): ReadonlyMap<string, readonly Finding[]> {
  const later = useDeferredValue(reading.article, undefined);
  const isLate = later !== reading.article;
  const [findings, setFindings] = useState(nothing);
  useEffect(() => {
    if (isLate) return undefined;
    const timer = setTimeout(() => {
      const found = findingsIn({ article, original: textOf(article), file: '', taken: takenIds() });
      const grouped = new Map<string, Finding[]>();
      for (const finding of found) grouped.set(finding.id, [...(grouped.get(finding.id) ?? []), finding]);
      setFindings(grouped);
    }, 150);
    return () => clearTimeout(timer);
  }, [article, isLate]);
  return findings;
}

/** Keeps the sentence at hand in view, and after a move gives it the focus. */
function useAtHand(id: string, focusNext: { current: boolean }): void {
  useLayoutEffect(() => {
    const sentence = document.getElementById(id);
    sentence?.scrollIntoView({ block: 'nearest' });
    if (!focusNext.current) return;
    focusNext.current = false;
    sentence?.querySelector<HTMLElement>('[data-mark]')?.focus({ preventScroll: true });
  }, [id, focusNext]);
}
