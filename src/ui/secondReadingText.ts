import type { SecondReading } from '../model/article.ts';
import { words } from '../words/words.ts';
import { whoSaysIn } from './voicesOf.ts';

/** How a sentence without a source could also be read, in a sentence of ours. */
export function secondReadingText({ kind, neighbour }: SecondReading): string {
  const holder =
    kind === 'source' ? whoSaysIn(neighbour) : neighbour.statements.flatMap(({ marker }) => marker ?? []).join(' … ');
  return words.secondReading.kinds[kind](holder, neighbour.number);
}
