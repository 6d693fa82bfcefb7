import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
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
import { useFindings } from './useFindings.ts';
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
  readonly languages: ReactNode;
};

/** A text with the sentence at hand beside it. */
export function Bench({ history: begun, keeping, onSettle, onChange, onRead, onAll, onHandOn, languages }: Props) {
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
        languages={languages}
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
