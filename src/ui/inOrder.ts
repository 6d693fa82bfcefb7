import { Fragment, type ReactNode } from 'react';
import { jsxs } from 'react/jsx-runtime';

/** Children without keys, since they never change their order. */
export function inOrder(children: readonly ReactNode[]): ReactNode {
  return jsxs(Fragment, { children });
}

/** What is shown of some things, in their order, with the same between any two of them. */
export function joined<Thing>(
  things: readonly Thing[],
  between: string,
  show: (thing: Thing, index: number) => ReactNode,
): ReactNode {
  return inOrder(things.flatMap((thing, index) => (index > 0 ? [between, show(thing, index)] : [show(thing, index)])));
}
