import { quotationsOf } from '../../draft/quotations.ts';
import { ids } from '../../draft/slug.ts';
import type { Reading } from '../../file/parseReading.ts';
import type { ArticleInput, WordsInput } from '../../model/articleInput.ts';
import { opensQuotation } from '../../model/opensQuotation.ts';
import { trimmed } from '../../model/words.ts';
import { paragraphWith } from './blocks.ts';
import { markerFor } from './guess.ts';
import {
  type Attribution,
  changeParagraph,
  type Edit,
  isSentence,
  type Sentence,
  sentenceIn,
  takenIn,
  unlessEmpty,
  withDrafts,
} from './parts.ts';
import { leadReferences, type Refit, withoutReferences } from './references.ts';
import { mapLinks, namesSomebody, type Stated, statementsOf, withoutStatements, withStatements } from './stated.ts';
import { wordsAt } from './statements.ts';
import { refit, spansIn, stands } from './words.ts';

/** Marks before a word that belong to it, since they touch nothing before them or can only open something. */
const opening = /(?<!\S)[^\p{L}\p{N}\s]+$|[\p{Ps}\p{Pi}]+$/u;

/**
 * Splits a sentence before a word of its text, and before the marks that open it. Each half keeps what its own words say, and goes on with a
 * quotation that is split; neither is confirmed.
 */
export function splitSentence(id: string, word: number): Edit {
  return (reading) => {
    const sentence = sentenceIn(reading, id);
    const at = sentence?.text.slice(0, word).replace(opening, '').length ?? 0;
    const halves = sentence && halvesOf(sentence.text, at);
    if (!sentence || !halves) return reading;
    const second = ids(takenIn(reading))(`${id}-2`);
    const [one, gap, other] = halves;
    const led = leadReferences(reading, id, (words) => (words === undefined || stands(words, one) ? id : second));
    const whole = sentenceIn(led, id) ?? sentence;
    const first = halfOf(whole, id, one, reading);
    const rest = halfOf(whole, second, other, reading);
    const isQuoted = quotationsOf(sentence.text, [0, sentence.text.length]).some(
      ({ span: [begin, end] }) => begin < at && at < end,
    );
    const last = isQuoted ? goingOn(rest, first) : rest;
    const parts = gap === (reading.article.joint ?? ' ') ? [first, last] : [first, gap, last];
    const split = changeParagraph(led, id, (paragraph, at) => paragraph.toSpliced(at, 1, ...parts));
    return withDrafts(split, id, second);
  };
}

/** The text before and after a place, and the white space in between; undefined if either would be empty. */
function halvesOf(text: string, at: number): readonly [string, string, string] | undefined {
  const [, end] = trimmed(text, [0, at]);
  const [begin] = trimmed(text, [at, text.length]);
  return end === 0 || begin === text.length
    ? undefined
    : [text.slice(0, end), text.slice(end, begin), text.slice(begin)];
}

/** The second half of a sentence that is split within a quotation: it continues what the first one opens, unless it names somebody itself. */
function goingOn(half: Sentence, opener: Sentence): Sentence {
  const [only, ...more] = statementsOf(half);
  const isOpen = statementsOf(opener).some(opensQuotation) && more.length === 0 && !namesSomebody(only);
  return (isOpen && withStatements(half, [{ ...only, continues: opener.id }])) || half;
}

/** The part of a sentence's reading that applies to a half of it. */
function halfOf(sentence: Sentence, id: string, text: string, { article }: Reading): Sentence {
  const holds = (words: WordsInput | undefined) => words === undefined || stands(words, text);
  const keeps = (one: Attribution): boolean => {
    const name = article.sources[one.source]?.name ?? '';
    return holds(one.cue) && (one.mention ? holds(one.mention.words) : stands(name, text));
  };
  const { context, secondReading, timeWords, links } = sentence;
  const isFirst = id === sentence.id;
  const kept = {
    id,
    text,
    timeWords: unlessEmpty(timeWords?.filter(holds)),
    context: isFirst ? context : undefined,
    secondReading: isFirst ? secondReading : undefined,
    links: unlessEmpty(links?.filter(({ words }) => holds(words))),
    form: 'stated',
  } as const;
  const from = isFirst ? 0 : sentence.text.length - text.length;
  const inHere = (at: number) => Math.max(at - from, 0);
  const all = statementsOf(sentence).flatMap((stated) => {
    const spans = spansIn(sentence.text, stated.part ?? sentence.text) ?? [];
    const part = wordsAt(
      text,
      spans.map(([begin, end]) => [inHere(begin), inHere(end)]),
    );
    return part === undefined ? [] : inHalf({ ...stated, part }, text, keeps, article.lang);
  });
  const [only] = all;
  const parts = all.length === 1 && only ? [{ ...only, part: undefined }] : all;
  return (parts.length > 0 && withStatements(kept, parts)) || kept;
}

function inHalf(stated: Stated, text: string, keeps: (one: Attribution) => boolean, lang: string): Stated {
  const attributions = stated.attributions.filter(keeps);
  const isKept = stated.marker !== undefined && stands(stated.marker, text);
  const own = attributions.length > 0 ? markerFor(stated.form, text, lang) : undefined;
  const marker = isKept ? stated.marker : own;
  if (marker !== undefined) return { ...stated, attributions, marker };
  const plain = attributions.length > 0 ? 'reported' : 'stated';
  const form = stated.continues === undefined ? plain : stated.form;
  return { ...stated, attributions, marker: undefined, form, waiver: undefined };
}

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
    const led = leadReferences(reading, other.id, () => id, inJoined);
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
  const rest = {
    ...withoutStatements(one),
    text,
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
  const others = statementsIn(withoutReferences(other, one.id, article), inJoined);
  if (isOneVoice) return withStatements(rest, [{ ...first, part: undefined }]);
  const [next] = others;
  // A name and a colon, as before an answer in an interview, say nothing by themselves.
  const isLabel = one.text.endsWith(':') && more.length === 0 && others.length === 1 && isMerelyStated(first);
  return withStatements(rest, isLabel && next ? [{ ...next, part: undefined }] : [first, ...more, ...others]);
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
