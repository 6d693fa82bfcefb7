import { useCallback, useEffect, useRef, useState } from 'react';
import { workbenchName } from '../ids.ts';
import type { Span } from '../model/words.ts';
import { storedSettings, storeSettings } from '../ui/storedSettings.ts';
import { sentenceIn } from './edit/parts.ts';
import { statementsOf } from './edit/stated.ts';
import type { History } from './history.ts';

/** What first-time visitors learn by doing, in this order. */
const acts = ['confirm', 'form', 'name', 'read'] as const;

type Act = (typeof acts)[number];

/** What is to be done next. Choosing words is no act, since it can be undone. */
export type GuideStep = Act | 'choose';

/** The guide for first-time visitors: its progress, and functions to advance and to skip it. */
export type Guide = NonNullable<ReturnType<typeof useGuide>>;

/** The current step of the guide, and a function to skip the rest. */
export type Guided = { readonly step: GuideStep; readonly at: number; readonly of: number; readonly skip: () => void };

/** The guide for first-time visitors; undefined once it is over. */
export function useGuide() {
  const [done, setDone] = useState<ReadonlySet<Act> | undefined>(() => {
    const { guide = '' } = storedSettings(workbenchName);
    return guide === 'over' ? undefined : new Set(acts.filter((one) => guide.split(' ').includes(one)));
  });
  const act = useCallback(
    (one: Act) =>
      setDone((before) => {
        // Whoever confirms again agrees with the form, too.
        const now = one === 'confirm' && before?.has(one) ? 'form' : one;
        return !before || before.has(now) ? before : new Set([...before, now]);
      }),
    [],
  );
  const skip = useCallback(() => setDone(undefined), []);
  useEffect(() => {
    // Reading is the last step.
    const isOver = !done || done.has('read');
    if (done?.size !== 0) storeSettings(workbenchName, { guide: isOver ? 'over' : [...done].join(' ') });
  }, [done]);
  return done && { done, isDone: done.size === acts.length, act, skip };
}

/**
 * Follows what is done while the guide lasts, and returns its next step: the first one not done yet, or choosing words if that must come
 * first. While something else is asked for, it returns none.
 */
export function useGuided(
  guide: Guide | undefined,
  history: History,
  chosen: readonly Span[],
  isAsked: boolean,
): Guided | undefined {
  const before = useRef({ history, chosen });
  const act = guide?.act;
  useEffect(() => {
    const now = { history, chosen };
    if (act) for (const done of actsBetween(before.current, now)) act(done);
    before.current = now;
  }, [history, chosen, act]);
  const at = acts.findIndex((one) => !guide?.done.has(one));
  const next = acts[at];
  if (!guide || next === undefined || isAsked) return undefined;
  const step = next === 'name' && chosen.length === 0 ? 'choose' : next;
  return { step, at: at + 1, of: acts.length, skip: guide.skip };
}

type Seen = { readonly history: History; readonly chosen: readonly Span[] };

/** What was done between two states of a work, not counting undoing. */
function actsBetween(before: Seen, now: Seen): readonly Act[] {
  const [{ reading: was, at }, { reading: is }] = [before.history.now, now.history.now];
  if (was === is || now.history.past.at(-1)?.reading !== was) return [];
  if (is.article === was.article) return is.unconfirmed.length < was.unconfirmed.length ? ['confirm'] : [];
  const formsOf = (reading: typeof was) => {
    const sentence = sentenceIn(reading, at);
    return sentence && String(statementsOf(sentence).map(({ form }) => form));
  };
  return [
    ...(formsOf(was) === formsOf(is) ? [] : (['form'] as const)),
    ...(before.chosen.length > 0 ? (['name'] as const) : []),
  ];
}
