import type { Fault } from '../check/finding.ts';
import { forbiddenKeys } from '../model/forbiddenKeys.ts';
import { idAt, type Place, pathOf } from './place.ts';

/** The most characters that a reading file may have, twice what the longest text in the workbench needs. */
export const mostCharacters = 32_000_000;
/** The most bytes of UTF-8 that the largest file can have. */
export const mostBytes = mostCharacters * 3;
/** How deep values may be nested. Readings stay below twenty, except for long chains of sources. */
export const mostDepth = 100;
const forbidden: ReadonlySet<string> = new Set(forbiddenKeys);

/** A list or an object, and the path to it, last step first. */
type Node = {
  readonly value: object;
  readonly depth: number;
  readonly step: string | number;
  readonly parent: Node | undefined;
};

/** The number of values in a JSON text, and the faults that make it dangerous to read on. */
export type Bounds = { readonly values: number; readonly faults: readonly Fault[] };

/** Looks for values nested too deep and for forbidden keys. Not recursive, so that no depth can overflow the stack. */
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
