import type { WordsInput } from '../../model/articleInput.ts';
import { chainOf } from '../../model/attribution.ts';
import { asWords } from '../../model/words.ts';
import { isEqual } from '../isEqual.ts';
import { type Attribution, changeSentence, type Edit, type Sentence, standsBefore, unlessEmpty } from './parts.ts';
import { statementsOf } from './stated.ts';

/** Adds time words to a sentence, or removes them if they are there already. */
export function toggleTimeWords(id: string, words: string): Edit {
  return changeSentence(id, (sentence) => {
    const { text, timeWords = [] } = sentence;
    const others = timeWords.filter((one) => one !== words);
    const next = others.length < timeWords.length ? others : [...timeWords, words];
    const sorted = next.toSorted((one, other) => text.indexOf(one) - text.indexOf(other));
    return { ...sentence, timeWords: unlessEmpty(sorted) };
  });
}

/** Sets the address to which words of a sentence lead; `undefined` if to none. */
export function setLink(id: string, words: WordsInput, href: string | undefined): Edit {
  return changeSentence(id, (sentence) => {
    const { links = [] } = sentence;
    const others = links.filter((link) => !isEqual(asWords(link.words), asWords(words)));
    return { ...sentence, links: unlessEmpty(href === undefined ? others : [...others, { words, href }]) };
  });
}

/** Sets the earlier sentence that a sentence leans on, or that it leans on none. */
export function setContext(id: string, context: string | undefined): Edit {
  return (reading) =>
    context === undefined || standsBefore(reading, context, id)
      ? changeSentence(id, (sentence) => ({ ...sentence, context }))(reading)
      : reading;
}

export function setSecondReading(id: string, secondReading: Sentence['secondReading']): Edit {
  const next = secondReading?.neighbour === id ? undefined : secondReading;
  return changeSentence(id, (sentence) => ({ ...sentence, secondReading: next }));
}

/** The sources that a sentence cites, chains unrolled. */
export function sourcesIn(sentence: Sentence): readonly string[] {
  const cited = statementsOf(sentence).flatMap(({ attributions }) => attributions.flatMap(chainOf<Attribution>));
  return [...new Set(cited.map(({ source }) => source))];
}
