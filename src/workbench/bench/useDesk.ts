import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { onlyParts } from '../../draft/verbatim.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { defineArticle } from '../../model/defineArticle.ts';
import { type Span, trimmed } from '../../model/words.ts';
import { confirm, unconfirm } from '../edit/confirm.ts';
import { type Edit, sentenceIn } from '../edit/parts.ts';
import { statementsOf } from '../edit/stated.ts';
import { edited, type History, placedAt, redone, undone } from '../history.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { complete } from './complete.ts';
import { type Desk, type Pending, rolePending } from './desk.ts';
import { focusAtHand } from './keepFocus.ts';
import { nextOf } from './nextOf.ts';
import { useChosen } from './useChosen.ts';
import { useFindings } from './useFindings.ts';

/** An open work, as the bench shows it. */
export type BenchState = ReturnType<typeof useDesk>;

/** An open work, the sentence at hand, and what is done there: edits, choices and moves. */
export function useDesk(begun: History, followed: History | undefined, onChange: (history: History) => void) {
  const [history, move] = useState(begun);
  const { reading, at } = history.now;
  const [statement, setStatement] = useState(0);
  const [pending, setPendingOnly] = useState<Pending>();
  /** Whether a move was refused, since what was begun lacks something. */
  const [isHeld, setHeld] = useState(false);
  const [said, setSaid] = useState('');
  const onHistory = useEffectEvent(onChange);
  useEffect(() => onHistory(history), [history]);
  // Without the confirmations, so that confirming a sentence settles nothing again.
  const article = useMemo(() => defineArticle(reading.article), [reading.article]);
  const findings = useFindings(article);
  const unconfirmed = useMemo(() => new Set(reading.unconfirmed), [reading.unconfirmed]);
  const ids = useMemo(() => article.sentences.map(({ id }) => id), [article]);
  // Initially too, or keyboard users would have to find their place after a reload.
  const focusNext = useRef(true);

  const settled = sentenceOf(article, at) ?? article.sentences[0];
  const here = settled?.id ?? '';
  const nextWithFindings = nextOf(findings, ids, here) ?? (findings.has(here) ? here : undefined);
  const sentence = sentenceIn(reading, here);
  const { range, chosen, choose, chooseMore } = useChosen(sentence?.text ?? '');

  /** Asks for something, or for nothing any more. */
  const setPending = useCallback((next: Pending | undefined) => {
    setPendingOnly(next);
    setHeld(false);
  }, []);
  /** Chooses nothing, and lets nothing wait any more. */
  const clear = useCallback(() => {
    choose(undefined);
    setPending(undefined);
  }, [choose, setPending]);
  /** Goes to a sentence, and lets go of what was begun. */
  const jump = useCallback(
    (id: string, nth = 0) => {
      move((before) => placedAt(id, before));
      setStatement(nth);
      clear();
      focusNext.current = true;
    },
    [clear],
  );
  const now = useRef<Desk>(undefined);
  /** Whether nothing that was begun lacks anything; what does is said and has the focus. */
  const isComplete = useCallback(() => {
    const isDone = !now.current || complete(now.current);
    setHeld(!isDone);
    return isDone;
  }, []);
  /** Goes to a sentence, unless what was begun lacks something. */
  const go = useCallback(
    (id: string, nth?: number) => {
      const isDone = isComplete();
      if (isDone) jump(id, nth);
      return isDone;
    },
    [isComplete, jump],
  );
  /** Chooses words of a sentence; with `more`, those chosen before stay chosen. A form about them keeps them, and the focus. */
  const chooseIn = (id: string, next: Span | undefined, more: boolean) => {
    if (id !== here && !go(id)) return;
    if (id === here && more) chooseMore();
    focusAtHand();
    const isForm = id === here && pending && !rolePending(pending);
    if (isForm) setPending({ ...pending });
    if (next || !isForm) choose(next);
  };
  const apply = useCallback((edit: Edit) => move((before) => edited(before, edit)), []);

  const all = sentence && statementsOf(sentence);
  const nth = all?.[statement] ? statement : 0;
  const stated = all?.[nth];
  const desk = settled &&
    sentence &&
    stated && {
      reading,
      article,
      sentence,
      settled,
      isConfirmed: !unconfirmed.has(here),
      findings: findings.get(here) ?? [],
      nextWithFindings,
      stated,
      target: { sentence: here, statement: nth },
      /** The words being chosen in the text. */
      range,
      /** All chosen words in order, including those set aside with `+`. */
      chosen,
      /** The same, extended to be unique in their sentence; undefined if there are none, or none that can be. */
      words: onlyParts(
        sentence.text,
        chosen.map((one) => trimmed(sentence.text, one)),
      ),
      pending,
      isHeld,
      apply,
      choose,
      chooseMore,
      setPending,
      clear,
      jump,
      go,
      isComplete,
    };
  useLayoutEffect(() => {
    now.current = desk;
  });

  const onFollow = useEffectEvent((theirs: History) => {
    if (sentenceIn(theirs.now.reading, here)?.text !== sentence?.text) clear();
    move(theirs);
  });
  const followedBefore = useRef(followed);
  useEffect(() => {
    if (followed && followed !== followedBefore.current) onFollow(followed);
    followedBefore.current = followed;
  }, [followed]);

  const throughHistory = (change: typeof undone) => {
    if (!isComplete()) return;
    move(change);
    clear();
    focusNext.current = true;
  };
  const moves = {
    confirm: () => {
      const isLast = unconfirmed.size === 1 && unconfirmed.has(here);
      const next = nextOf(unconfirmed, ids, here) ?? ids[ids.indexOf(here) + 1] ?? here;
      apply(confirm(here));
      jump(next);
      setSaid(isLast ? benchLabels.sentence.allConfirmed : '');
    },
    unconfirm: () => apply(unconfirm(here)),
    step: (by: 1 | -1) => {
      const next = ids[ids.indexOf(here) + by];
      if (next !== undefined) go(next);
    },
    goNext: () => {
      const next = nextOf(unconfirmed, ids, here) ?? nextWithFindings;
      if (next === undefined) setSaid(benchLabels.sentence.allConfirmed);
      else go(next);
    },
    undo: () => throughHistory(undone),
    redo: () => throughHistory(redone),
  };
  return {
    history,
    article,
    unconfirmed,
    findings,
    ids,
    here,
    chosen,
    range,
    focusNext,
    desk,
    moves,
    said,
    apply,
    chooseIn,
    go,
    isComplete,
  };
}
