import { changeSentence, type Edit, type Sentence, standsBefore } from './parts.ts';
import { statementsOf } from './statements.ts';

type Besides = {
  readonly [Key in 'timeWords' | 'context' | 'secondReading']?: Sentence[Key] | undefined;
};

/** Changes what a sentence has beside its statements; a value of `undefined` takes it away. */
function changeBesides(id: string, change: (sentence: Sentence) => Besides): Edit {
  return (reading) =>
    changeSentence(reading, id, (sentence) => {
      const { timeWords, context, secondReading, ...rest } = sentence;
      const next = { timeWords, context, secondReading, ...change(sentence) };
      return {
        ...rest,
        ...(next.timeWords && next.timeWords.length > 0 && { timeWords: next.timeWords }),
        ...(next.context !== undefined && { context: next.context }),
        ...(next.secondReading && { secondReading: next.secondReading }),
      };
    });
}

/** Names time words of a sentence, or takes them away where they are named already. */
export function toggleTimeWords(id: string, words: string): Edit {
  return changeBesides(id, ({ text, timeWords = [] }) => ({
    timeWords: timeWords.includes(words)
      ? timeWords.filter((one) => one !== words)
      : [...timeWords, words].toSorted((one, other) => text.indexOf(one) - text.indexOf(other)),
  }));
}

/** Says on which sentence before it this one leans, or that it stands alone. */
export function setContext(id: string, context: string | undefined): Edit {
  return (reading) =>
    context === undefined || standsBefore(reading, context, id)
      ? changeBesides(id, () => ({ context }))(reading)
      : reading;
}

/** Says how a sentence could also be read, or that there is no other way. */
export function setSecondReading(id: string, secondReading: Sentence['secondReading']): Edit {
  return changeBesides(id, () => ({ secondReading: secondReading?.neighbour === id ? undefined : secondReading }));
}

/** The sources that a sentence names or points to, chains unrolled. */
export function sourcesIn(sentence: Sentence): readonly string[] {
  const ids: string[] = [];
  for (const { attributions } of statementsOf(sentence)) {
    for (const attribution of attributions) {
      for (let link: typeof attribution | undefined = attribution; link; link = link.relays) ids.push(link.source);
    }
  }
  return [...new Set(ids)];
}
