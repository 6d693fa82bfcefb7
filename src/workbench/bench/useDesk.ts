import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Reading } from '../../file/parseReading.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { defineArticle } from '../../model/defineArticle.ts';
import type { Span } from '../../model/words.ts';
import { confirm, unconfirm } from '../edit/confirm.ts';
import { type Edit, type Sentence, sentenceIn } from '../edit/parts.ts';
import { statementsOf } from '../edit/stated.ts';
import { wordsChosen } from '../edit/words.ts';
import { edited, type History, placedAt, redone, undone } from '../history.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { complete } from './complete.ts';
import { type Desk, rolePending } from './desk.ts';
import { focusAtHand, isPressed } from './keepFocus.ts';
import { nextOf } from './nextOf.ts';
import { useBegun } from './useBegun.ts';
import { unchecked, useFindings } from './useFindings.ts';
import { useSyntax } from './useSyntax.ts';

/** An open work, as the bench shows it. */
export type BenchState = ReturnType<typeof useDesk>;

/** An open work, the sentence at hand, and what is done there: edits, choices and moves. */
export function useDesk(begun: History, followed: History | undefined, onChange: (history: History) => void) {
  const [history, move] = useState(begun);
  const { reading, at } = history.now;
  const [said, say] = useState('');
  const onHistory = useEffectEvent(onChange);
  useEffect(() => onHistory(history), [history]);
  const facts = useSettled(reading);
  const { article, findings, unconfirmed, ids } = facts;
  const syntax = useSyntax(article.lang);

  const settled = sentenceOf(article, at) ?? article.sentences[0];
  const here = settled?.id ?? '';
  const nextWithFindings = nextOf(findings, ids, here) ?? (findings.has(here) ? here : undefined);
  const sentence = sentenceIn(reading, here);
  const { hold, ...begunHere } = useBegun(sentence?.text ?? '');
  const { pending, chosen, range, choose, chooseMore, setPending, clear } = begunHere;
  const now = useRef<Desk>(undefined);
  /** Whether nothing that was begun lacks anything; what does is said and has the focus. */
  const isComplete = useCallback(() => {
    const isDone = !now.current || complete(now.current);
    hold(!isDone);
    return isDone;
  }, [hold]);
  const { statement, focusNext, isKept, leap, jump, go } = useGoing(move, clear, isComplete);
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
  const acts = { apply, jump, go, isComplete };

  const desk = settled &&
    sentence && {
      reading,
      article,
      syntax,
      settled,
      isConfirmed: !unconfirmed.has(here),
      findings: findings.get(here) ?? [],
      nextWithFindings,
      isChecked: findings !== unchecked,
      ...begunHere,
      ...aboutSentence(sentence, statement, chosen),
      ...acts,
    };
  useLayoutEffect(() => {
    now.current = desk;
  });
  useFollowed(followed, (theirs) => {
    if (sentenceIn(theirs.now.reading, here)?.text !== sentence?.text) clear();
    move(theirs);
  });
  const moves = movesFrom({ ...facts, here, nextWithFindings }, { ...acts, leap, say });
  return { history, ...facts, here, chosen, range, focusNext, isKept, desk, moves, said, ...acts, chooseIn };
}

/** A sentence, its statement at hand, and the words chosen in it. */
function aboutSentence(sentence: Sentence, statement: number, chosen: readonly Span[]) {
  const all = statementsOf(sentence);
  const nth = all[statement] ? statement : 0;
  return {
    sentence,
    stated: all[nth] ?? all[0],
    target: { sentence: sentence.id, statement: nth },
    words: wordsChosen(sentence.text, chosen),
  };
}

/** Goes to other sentences and through the history, and lets go of what was begun. */
function useGoing(move: (change: (before: History) => History) => void, clear: () => void, isComplete: () => boolean) {
  const [statement, setStatement] = useState(0);
  // Initially too, or keyboard users would have to find their place after a reload.
  const focusNext = useRef(true);
  const [isKept, keep] = useState(false);
  /** Goes where a change of the history leads. A button that has the focus keeps it: pressed again in the text, Enter would confirm. */
  const leap = useCallback(
    (change: (before: History) => History) => {
      move(change);
      clear();
      focusNext.current = !isPressed();
      keep(isPressed());
    },
    [move, clear],
  );
  /** Goes to a sentence. */
  const jump = useCallback(
    (id: string, nth = 0) => {
      leap((before) => placedAt(id, before));
      setStatement(nth);
    },
    [leap],
  );
  /** Goes to a sentence, unless what was begun lacks something. */
  const go = useCallback(
    (id: string, nth?: number) => {
      const isDone = isComplete();
      if (isDone) jump(id, nth);
      return isDone;
    },
    [isComplete, jump],
  );
  return { statement, focusNext, isKept, leap, jump, go };
}

/** A reading's article and its findings, its drafts, and the ids of all its sentences. */
function useSettled({ article: input, unconfirmed: drafts }: Reading) {
  // Without the confirmations, so that confirming a sentence settles nothing again.
  const article = useMemo(() => defineArticle(input), [input]);
  const findings = useFindings(article);
  const unconfirmed = useMemo(() => new Set(drafts), [drafts]);
  const ids = useMemo(() => article.sentences.map(({ id }) => id), [article]);
  return { article, findings, unconfirmed, ids };
}

/** Takes over what a work has become elsewhere. */
function useFollowed(followed: History | undefined, onFollow: (theirs: History) => void): void {
  const follow = useEffectEvent(onFollow);
  const before = useRef(followed);
  useEffect(() => {
    if (followed && followed !== before.current) follow(followed);
    before.current = followed;
  }, [followed]);
}

type Facts = ReturnType<typeof useSettled> & { readonly here: string; readonly nextWithFindings: string | undefined };

type Going = Pick<ReturnType<typeof useGoing>, 'jump' | 'go' | 'leap'> & {
  readonly apply: (edit: Edit) => void;
  readonly isComplete: () => boolean;
  readonly say: (said: string) => void;
};

/** The moves between sentences and through the history. */
function movesFrom(
  { findings, unconfirmed, ids, here, nextWithFindings }: Facts,
  { jump, go, leap, apply, isComplete, say }: Going,
) {
  return {
    confirm: () => {
      const isLast = unconfirmed.size === 1 && unconfirmed.has(here);
      const next = nextOf(unconfirmed, ids, here) ?? ids[ids.indexOf(here) + 1] ?? here;
      // Its button does what Enter does there.
      focusAtHand();
      apply(confirm(here));
      jump(next);
      say(isLast ? benchLabels.sentence.allConfirmed : '');
    },
    unconfirm: () => apply(unconfirm(here)),
    step: (by: 1 | -1) => {
      const next = ids[ids.indexOf(here) + by];
      if (next !== undefined) go(next);
    },
    goNext: () => {
      const next = nextOf(unconfirmed, ids, here) ?? nextWithFindings;
      if (next !== undefined) go(next);
      else if (findings !== unchecked) say(benchLabels.sentence.allConfirmed);
    },
    undo: () => isComplete() && leap(undone),
    redo: () => isComplete() && leap(redone),
  };
}
