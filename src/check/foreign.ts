import { occurrencesOf } from '../model/words.ts';
import { textOf } from './blocks.ts';
import type { Fault, Subject } from './finding.ts';
import { foreignWordsIn } from './foreignWords.ts';
import { type OwnText, ownTextsOf } from './ownTexts.ts';

const number = /\p{Nd}+(?:['’.,\u00A0\u202F]\p{Nd}+)*/gu;
const link = /https?:\/\/\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Our own texts contain no number, year or link that the article does not; sources are named as in it, events in words of it. A question
 * may use any words: names in it cannot be told from German nouns.
 */
export function foreign({ article }: Subject): readonly Fault[] {
  const text = textOf(article);
  const numbers = new Set(text.match(number));
  const words = new Set(text.match(word));
  const all = ownTextsOf(article);
  const names = all.filter(({ named }) => named === 'source');
  const events = all.filter(({ named }) => named === 'event');
  const foreignWords = events.length > 0 ? foreignWordsIn(text) : () => [];
  return [
    ...find(all, number, (found) => !numbers.has(found)),
    ...find(all, link, (found) => !text.includes(found)),
    ...find(names, word, (found) => !words.has(found) && occurrencesOf(found, text).length === 0),
    ...events.flatMap(({ id, named, text: label }) =>
      foreignWords(label).map((found) => ({ id, code: 'foreign', named, found }) as const),
    ),
  ];
}

function find(texts: readonly OwnText[], pattern: RegExp, isForeign: (found: string) => boolean): readonly Fault[] {
  return texts.flatMap(({ id, named, text }) =>
    (text.match(pattern) ?? []).filter(isForeign).map((found) => ({ id, code: 'foreign', named, found }) as const),
  );
}
