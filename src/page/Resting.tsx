import { type ReactNode, use } from 'react';
import { useAlive } from '../ui/useAlive.ts';
import { whenIdle } from '../ui/whenIdle.ts';

/** What a reader does first: with the pointer, a key, or the browser's own buttons. */
const firstActs = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'click', 'popstate'];

let rest: Promise<void> | undefined;

/** From now on what rests is left as the build wrote it, until the reader does something or the page has long been idle. */
export function beginRest(): void {
  rest = new Promise((resolve) => {
    const end = () => {
      rest = undefined;
      for (const act of firstActs) removeEventListener(act, end, true);
      resolve();
    };
    for (const act of firstActs) addEventListener(act, end, true);
    whenIdle(end);
  });
}

/** Reads and leads on as it was written; it is brought to life before the reader's first act is answered. */
export function Resting({ children }: { readonly children: ReactNode }) {
  const alive = useAlive();
  if (!alive && rest) use(rest);
  return children;
}
