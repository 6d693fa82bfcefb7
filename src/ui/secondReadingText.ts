import { labels } from '../labels/labels.ts';
import type { SecondReading } from '../model/article.ts';
import { sourcesOf } from '../model/attribution.ts';
import { joinWords } from '../model/words.ts';
import type { Phrase } from './phrase.ts';

/** How else to read a sentence without a source, as a sentence. */
export function secondReadingText({ kind, neighbour }: SecondReading): Phrase {
  const held =
    kind === 'source'
      ? sourcesOf(neighbour).map(({ name }) => name)
      : [joinWords(neighbour.statements.flatMap(({ marker }) => marker ?? []))];
  return { say: (...said) => labels.secondReading.kinds[kind](labels.list(said), neighbour.number), said: held };
}
