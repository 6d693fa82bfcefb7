import { occurrencesOf } from '../model/fragment.ts';
import { textOf } from './blocks.ts';
import type { Finding, Subject } from './finding.ts';

/** A text of ours about the article, and what to call it. */
type OwnText = { readonly id: string; readonly called: string; readonly text: string };

const number = /\d+(?:['’.,\u00A0\u202F]\d+)*/gu;
const link = /https?:\/\/\S+|www\.\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,}/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** No number, year, link or name stands in our own texts that the article does not give, and events are called in its words. */
export function foreign({ article, file }: Subject): readonly Finding[] {
  const text = textOf(article);
  const numbers = new Set(text.match(number));
  const events = article.events.map(({ id, label }) => ({ id, called: `Ereignis ${id}`, text: label }));
  const questions = article.questions.map(({ id, label }) => ({ id, called: `Frage ${id}`, text: label }));
  const names = article.sources.map(({ id, name }) => ({ id, called: `Quelle ${id}`, text: name }));
  const mentioned = article.mentioned.map((name) => ({ id: 'mentioned', called: 'Erwähnt', text: name }));
  const missing = [
    ...find([...events, ...questions, ...names, ...mentioned], number, (found) => !numbers.has(found)),
    ...find([...events, ...questions, ...names, ...mentioned], link, (found) => !text.includes(found)),
    ...find(names, word, (found) => occurrencesOf(found, text).length === 0),
    ...find(events, word, (found) => !text.toLowerCase().includes(stemOf(found))),
  ];
  return missing.map(({ id, called, found }) => ({
    file,
    id,
    message: `${called}: «${found}» kommt im Artikel nicht vor.`,
  }));
}

function find(texts: readonly OwnText[], pattern: RegExp, isForeign: (found: string) => boolean) {
  return texts.flatMap(({ id, called, text }) =>
    (text.match(pattern) ?? []).filter(isForeign).map((found) => ({ id, called, found })),
  );
}

/** A label may bend the article's word, as «Lieferungen» does «geliefert»: its first letters have to stand there. */
function stemOf(found: string): string {
  return found.toLowerCase().slice(0, 6);
}
