import { occurrencesOf } from '../model/words.ts';
import { casesOf, wordsWithin } from '../wording/casesOf.ts';
import type { Fault, Subject } from './finding.ts';
import { foreignWordsIn } from './foreignWords.ts';
import { textOf } from './lines.ts';
import { ownTextsOf } from './ownTexts.ts';

const number = /\p{Nd}+(?:['’.,\u00A0\u202F]\p{Nd}+)*/gu;
const link = /https?:\/\/\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}/gu;

/**
 * Our own texts contain no number, year or link that the article does not; sources are named as in it,
 * if need be in another case («iranisches Bundesamt» for «des iranischen Bundesamtes»), events in words of it. A question
 * may use any words: names in it cannot be told from German nouns.
 */
export function* foreign({ article }: Subject): Generator<Fault> {
  const text = textOf(article);
  const numbers = new Set(text.match(number));
  const words = new Set(wordsWithin(text));
  // At the beginning of a sentence, an adjective has a capital.
  const stands = (name: string) =>
    casesOf(name).some((form) => words.has(form) || words.has(form.charAt(0).toUpperCase() + form.slice(1))) ||
    occurrencesOf(name, text).length > 0;
  const foreignWords = article.events.length > 0 ? foreignWordsIn(text) : () => [];
  for (const { id, named, text: own } of ownTextsOf(article)) {
    const all = [
      ...matchesIn(own, number).filter((one) => !numbers.has(one)),
      ...matchesIn(own, link).filter((one) => !text.includes(one)),
      ...(named === 'source' ? wordsWithin(own).filter((one) => !stands(one)) : []),
      ...(named === 'event' ? foreignWords(own) : []),
    ];
    for (const found of all) yield { id, code: 'foreign', named, found };
  }
}

function matchesIn(text: string, pattern: RegExp): readonly string[] {
  return text.match(pattern) ?? [];
}
