import { codePoint } from '../model/codePoint.ts';
import { lineAt } from '../model/lineAt.ts';
import type { Fault, Subject } from './finding.ts';

/** The original is undamaged and in NFC. */
export function* text({ original }: Subject): Generator<Fault> {
  const id = 'original';
  const damaged = /[\p{Surrogate}\uFFFD]/u.exec(original);
  if (damaged) {
    const line = lineAt(original, damaged.index);
    yield { id, code: 'originalDamaged', character: codePoint(damaged[0]), line };
  }
  if (original !== original.normalize('NFC')) yield { id, code: 'originalDecomposed' };
}
