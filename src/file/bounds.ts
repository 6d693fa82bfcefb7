import type { Fault } from '../check/finding.ts';
import { idAt, type Place, pathOf } from './place.ts';

/** How deep values may stand in each other; what a reading has is under twenty, but that sources may relay each other. */
const mostDepth = 100;
/** Keys that mean something else to JavaScript than to JSON. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A list or an object, and the way to it, from its end. */
type Node = {
  readonly value: object;
  readonly depth: number;
  readonly step: string | number;
  readonly parent: Node | undefined;
};

/** How many values a JSON text holds, and what would be dangerous to read on with. */
export type Bounds = { readonly values: number; readonly faults: readonly Fault[] };

/** Looks for values too deep and for keys that are none. Without recursion, so that no depth can break it. */
export function boundsOf(file: unknown): Bounds {
  let values = 1;
  const waiting: Node[] = isHolder(file) ? [{ value: file, depth: 0, step: '', parent: undefined }] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { value, depth } = node;
    const refused = (fault: Fault) => ({ values, faults: [fault] });
    if (depth > mostDepth) {
      return refused({ id: 'file', code: 'fileTooDeep', path: pathOf(placeOf(node).slice(0, 6)), most: mostDepth });
    }
    const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const step of steps) {
      values += 1;
      if (typeof step === 'string' && forbidden.has(step)) {
        const place = placeOf(node);
        return refused({ id: idAt(place, file), code: 'keyForbidden', path: pathOf([...place, step]), key: step });
      }
      const child: unknown = Reflect.get(value, step);
      if (isHolder(child)) waiting.push({ value: child, depth: depth + 1, step, parent: node });
    }
  }
  return { values, faults: [] };
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function placeOf(node: Node): Place {
  const place: (string | number)[] = [];
  for (let one = node; one.parent; one = one.parent) place.push(one.step);
  return place.reverse();
}
