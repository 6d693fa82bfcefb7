import type { Reading } from '../../file/parseReading.ts';
import type { ArticleInput, WordsInput } from '../../model/articleInput.ts';
import { opensQuotation } from '../../model/opensQuotation.ts';
import { paragraphWith } from './blocks.ts';
import { changeParagraph, type Edit, isSentence, type Sentence, sentenceIn, unlessEmpty, withDrafts } from './parts.ts';
import { type Refit, redirectReferences, withoutReferences } from './references.ts';
import { mapLinks, type Stated, statementsOf, withoutStatements, withStatements } from './stated.ts';
import { refit } from './words.ts';

/** Joins a sentence with the next one in its paragraph. If their readings differ, they become two statements. */
export function joinNext(id: string): Edit {
  return (reading) => {
    const pair = pairIn(reading, id);
    if (!pair) return reading;
    const { one, gap, other } = pair;
    const text = one.text + gap + other.text;
    /** The words of one of the two as they have to be in both together, to occur only once. */
    const inJoined: Refit = (words, sentence) => {
      if (sentence === one.id) return refit(words, one.text, text, 0);
      return sentence === other.id ? refit(words, other.text, text, one.text.length + gap.length) : words;
    };
    const led = redirectReferences(reading, other.id, () => id, inJoined);
    const [first, second] = [sentenceIn(led, one.id), sentenceIn(led, other.id)];
    const joined = first && second && joinedFrom(first, second, text, inJoined, led.article);
    if (!joined) return reading;
    const together = changeParagraph(led, id, (paragraph, at) =>
      paragraph.toSpliced(at, isSentence(paragraph[at + 1] ?? '') ? 2 : 3, joined),
    );
    return withDrafts(together, id);
  };
}

/** A sentence, the next one in its paragraph, and what stands between. */
function pairIn(reading: Reading, id: string) {
  const { paragraph = [], place } = paragraphWith(reading, id) ?? {};
  const [one, next, third] = paragraph.slice(place);
  if (one === undefined || next === undefined || !isSentence(one)) return undefined;
  if (isSentence(next)) return { one, gap: reading.article.joint ?? ' ', other: next };
  return typeof next === 'string' && third && isSentence(third) ? { one, gap: next, other: third } : undefined;
}

function joinedFrom(
  one: Sentence,
  other: Sentence,
  text: string,
  inJoined: Refit,
  article: ArticleInput,
): Sentence | undefined {
  const both = [one, other];
  const times = both.flatMap(({ id, timeWords = [] }) => timeWords.map((words) => inJoined(words, id)));
  const links = both.flatMap(({ id, links = [] }) =>
    links.map((link) => ({ ...link, words: inJoined(link.words, id) })),
  );
  const next = withoutReferences(other, one.id, article);
  const rest = {
    ...withoutStatements(one),
    text,
    context: one.context ?? next.context,
    timeWords: unlessEmpty([...new Set(times.filter((words) => typeof words === 'string'))]),
    links: unlessEmpty(links),
    form: 'stated',
  } as const;
  const [first, ...more] = statementsIn(one, inJoined);
  if (!first) return undefined;
  const isOneVoice =
    more.length === 0 &&
    statementsOf(other).every(
      (stated) => isSameVoice(stated, first) || (stated.continues === one.id && opensQuotation(first)),
    );
  const others = statementsIn(next, inJoined);
  if (isOneVoice) return withStatements(rest, [{ ...first, part: undefined }]);
  const [answer] = others;
  // A name and a colon, as before an answer in an interview, say nothing by themselves.
  const isLabel = one.text.endsWith(':') && more.length === 0 && others.length === 1 && isMerelyStated(first);
  return withStatements(rest, isLabel && answer ? [{ ...answer, part: undefined }] : [first, ...more, ...others]);
}

/** Whether both are stated, or one quotation: otherwise an attribution would be lost. */
function isSameVoice(one: Stated, other: Stated): boolean {
  return (
    (isMerelyStated(one) && isMerelyStated(other)) || (one.continues !== undefined && one.continues === other.continues)
  );
}

function isMerelyStated({ form, attributions, continues }: Stated): boolean {
  return form === 'stated' && attributions.length === 0 && continues === undefined;
}

/** The statements of a sentence, in the words of the joined one. */
function statementsIn(sentence: Sentence, inJoined: Refit): readonly Stated[] {
  const placed = (words: WordsInput) => inJoined(words, sentence.id);
  return statementsOf(sentence).map((stated) => ({
    ...mapLinks(stated, ({ mention, cue, ...rest }) => ({
      ...rest,
      mention: mention && { ...mention, words: placed(mention.words) },
      cue: cue && placed(cue),
    })),
    part: stated.part === undefined ? sentence.text : placed(stated.part),
    marker: stated.marker && placed(stated.marker),
  }));
}
