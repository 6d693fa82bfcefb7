import { ids, slugOf } from '../../draft/slug.ts';
import { wordsFrom } from '../../draft/verbatim.ts';
import type { Reading } from '../../file/parseReading.ts';
import type { ArticleInput, WordsInput } from '../../model/articleInput.ts';
import { blocksWrittenIn } from '../../model/blocks.ts';
import { isWithin, overlaps, type Span, trimmed } from '../../model/words.ts';
import { plainBlock } from './blocks.ts';
import {
  type Attribution,
  type Block,
  besidesOf,
  changeParagraph,
  changeSentence,
  type Edit,
  inTextOrder,
  isSentence,
  type Section,
  type Sentence,
  sectionWith,
  sentenceIn,
  sentencesOf,
  takenIn,
  unlessEmpty,
  withArticle,
  withBlocks,
} from './parts.ts';
import { leadReferences, withoutReferences } from './references.ts';
import { type Stated, statedIn, statementsOf, type Target, withStatements } from './statements.ts';
import { refit, spansIn, stands } from './words.ts';

/** Splits a sentence before a character of its text. Each half keeps what its own words say; neither is confirmed. */
export function splitSentence(id: string, at: number): Edit {
  return (reading) => {
    const sentence = sentenceIn(reading, id);
    const halves = sentence && halvesOf(sentence.text, at);
    if (!sentence || !halves) return reading;
    const second = ids(takenIn(reading))(`${id}-2`);
    const [one, gap, other] = halves;
    const led = leadReferences(reading, id, (words) => (words === undefined || stands(words, one) ? id : second));
    const article = changeParagraph(led.article, id, (whole, at, paragraph) => {
      const [first, last] = [halfOf(whole, id, one, reading), halfOf(whole, second, other, reading)];
      const parts = gap === (reading.article.joint ?? ' ') ? [first, last] : [first, gap, last];
      return paragraph.toSpliced(at, 1, ...parts);
    });
    return { article, unconfirmed: inTextOrder(article, [...led.unconfirmed, id, second]) };
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
  const all = statementsOf(sentence)
    .filter(({ part }) => holds(part))
    .map((stated) => inHalf(stated, holds, keeps));
  const [only] = all;
  const parts = all.length === 1 && only ? [{ ...only, part: undefined }] : all;
  return (parts.length > 0 && withStatements(kept, parts)) || kept;
}

function inHalf(
  stated: Stated,
  holds: (words: WordsInput | undefined) => boolean,
  keeps: (one: Attribution) => boolean,
): Stated {
  const attributions = stated.attributions.filter(keeps);
  if (stated.marker !== undefined && holds(stated.marker)) return { ...stated, attributions };
  const form =
    stated.continues === undefined && attributions.length > 0 ? 'reported' : stated.continues ? stated.form : 'stated';
  return { ...stated, attributions, marker: undefined, form, waiver: undefined };
}

/** Joins a sentence with the next one in its paragraph. If their readings differ, they become two statements. */
export function joinNext(id: string): Edit {
  return (reading) => {
    const pair = pairIn(reading, id);
    if (!pair) return reading;
    const { one, gap, other } = pair;
    const text = one.text + gap + other.text;
    const inFirst: Place = (words) => refit(words, one.text, text, 0);
    const inSecond: Place = (words) => refit(words, other.text, text, one.text.length + gap.length);
    const toFirst = () => id;
    const led = leadReferences(reading, other.id, toFirst, (words, sentence) => {
      if (sentence === one.id) return inFirst(words);
      return sentence === other.id ? inSecond(words) : words;
    });
    const [first, second] = [one.id, other.id].map((each) => sentenceIn(led, each));
    if (!first || !second) return reading;
    const joined = joinedFrom([first, inFirst], [second, inSecond], text, led.article);
    if (!joined) return reading;
    const article = changeParagraph(led.article, id, (_, at, paragraph) =>
      paragraph.toSpliced(at, isSentence(paragraph[at + 1] ?? '') ? 2 : 3, joined),
    );
    return { article, unconfirmed: inTextOrder(article, [...reading.unconfirmed, id]) };
  };
}

type Pair = { readonly one: Sentence; readonly gap: string; readonly other: Sentence };

function pairIn({ article }: Reading, id: string): Pair | undefined {
  let pair: Pair | undefined;
  changeParagraph(article, id, (one, at, paragraph) => {
    const [next, third] = paragraph.slice(at + 1, at + 3);
    if (next !== undefined && isSentence(next)) pair = { one, gap: article.joint ?? ' ', other: next };
    else if (typeof next === 'string' && third && isSentence(third)) pair = { one, gap: next, other: third };
    return paragraph;
  });
  return pair;
}

/** Words of one of the sentences as they have to be in both together, to occur only once. */
type Place = (words: WordsInput) => WordsInput;

type Placed = readonly [Sentence, Place];

function joinedFrom(
  [one, inOne]: Placed,
  [other, inOther]: Placed,
  text: string,
  article: ArticleInput,
): Sentence | undefined {
  const times = [...(one.timeWords ?? []).map(inOne), ...(other.timeWords ?? []).map(inOther)];
  const links = [
    ...(one.links ?? []).map((link) => ({ ...link, words: inOne(link.words) })),
    ...(other.links ?? []).map((link) => ({ ...link, words: inOther(link.words) })),
  ];
  const besides = {
    ...besidesOf(one),
    text,
    timeWords: unlessEmpty([...new Set(times.filter((words) => typeof words === 'string'))]),
    links: unlessEmpty(links),
    form: 'stated',
  } as const;
  const [first, ...more] = statementsOf(one).map((stated) => refitted(stated, one, inOne));
  if (!first) return undefined;
  const isOneVoice =
    more.length === 0 &&
    statementsOf(other).every((stated) => isSameVoice(stated, first) || goesOnWith(stated, first, one.id));
  const others = statementsOf(withoutReferences(other, one.id, article)).map((stated) =>
    refitted(stated, other, inOther),
  );
  if (isOneVoice) return withStatements(besides, [{ ...first, part: undefined }]);
  const [next] = others;
  // A name and a colon, as before an answer in an interview, say nothing by themselves.
  const isLabel = one.text.endsWith(':') && more.length === 0 && others.length === 1 && isPlain(first);
  return withStatements(besides, isLabel && next ? [{ ...next, part: undefined }] : [first, ...more, ...others]);
}

/** Whether one statement is a quotation and the other continues it. */
function goesOnWith({ continues }: Stated, { form, continues: further }: Stated, id: string): boolean {
  return continues === id && form === 'quoted' && further === undefined;
}

/** Whether both are stated, or one quotation: otherwise an attribution would be lost. */
function isSameVoice(one: Stated, other: Stated): boolean {
  return (isPlain(one) && isPlain(other)) || (one.continues !== undefined && one.continues === other.continues);
}

function isPlain({ form, attributions, continues }: Stated): boolean {
  return form === 'stated' && attributions.length === 0 && continues === undefined;
}

function refitted(stated: Stated, { text }: Sentence, placed: Place): Stated {
  const inAttribution = (one: Attribution): Attribution => ({
    ...one,
    mention: one.mention && { ...one.mention, words: placed(one.mention.words) },
    cue: one.cue && placed(one.cue),
    relays: one.relays && inAttribution(one.relays),
  });
  return {
    ...stated,
    part: stated.part === undefined ? text : placed(stated.part),
    marker: stated.marker && placed(stated.marker),
    attributions: stated.attributions.map(inAttribution),
  };
}

/** Makes words of a statement a statement of their own; the rest keeps its reading. */
export function splitStatement({ sentence: id, statement: at }: Target, chosen: readonly Span[]): Edit {
  return (reading) =>
    changeSentence(reading, id, (sentence) => {
      const all = statementsOf(sentence);
      const { text } = sentence;
      const outer = all[at];
      const whole = outer && (outer.part === undefined ? [[0, text.length] as const] : spansIn(text, outer.part));
      if (!outer || !whole) return sentence;
      const inside = chosen.map((range) => trimmed(text, range));
      const isInside = inside.every((span) => isWithin(span, whole));
      const part = wordsAt(text, inside);
      const around = wordsAt(text, without(whole, inside));
      if (!isInside || part === undefined || around === undefined) return sentence;
      const next = all.toSpliced(at, 1, { ...outer, part: around }, statedIn({ form: 'stated' }, part));
      const beginOf = ({ part: words }: Stated) => (words === undefined ? 0 : (spansIn(text, words)?.[0]?.[0] ?? 0));
      return (
        withStatements(
          sentence,
          next.toSorted((one, other) => beginOf(one) - beginOf(other)),
        ) ?? sentence
      );
    });
}

/** What is left of spans without others. */
function without(whole: readonly Span[], taken: readonly Span[]): readonly Span[] {
  return taken.reduce<readonly Span[]>(
    (left, away) =>
      left.flatMap((span): readonly Span[] => {
        if (!overlaps(span, away)) return [span];
        return [
          [span[0], away[0]],
          [away[1], span[1]],
        ];
      }),
    whole,
  );
}

/** The words in some spans of a text, one part each; undefined if there are none, or if a part would be ambiguous. */
function wordsAt(text: string, ranges: readonly Span[]): WordsInput | undefined {
  const parts = ranges
    .map(([begin, end]) => text.slice(begin, Math.max(begin, end)).trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.every((part) => stands(part, text)) ? wordsFrom(parts) : undefined;
}

/** Merges the statements of a sentence into one, keeping the reading of this one. */
export function mergeStatements(id: string, statement: number): Edit {
  return (reading) =>
    changeSentence(reading, id, (sentence) => {
      const stated = statementsOf(sentence)[statement];
      if (!sentence.statements || !stated) return sentence;
      return withStatements(sentence, [{ ...stated, part: undefined }]) ?? sentence;
    });
}

/** Turns a sentence that is a whole paragraph into the heading of a new section. */
export function makeHeading(id: string): Edit {
  return (reading) => {
    const at = sectionWith(reading.article, id);
    const section = reading.article.sections[at];
    const blocks = section ? blocksWrittenIn(section) : [];
    const place = blocks.findIndex((block) => isAlone(block, id));
    if (!section || place < 0) return reading;
    const [before, after] = [blocks.slice(0, place), blocks.slice(place + 1)];
    const isFirst = before.length === 0;
    // An empty section is dropped.
    if (after.length === 0 || (isFirst && section.heading)) return reading;
    const text = sentenceIn(reading, id)?.text ?? '';
    const led = leadReferences(reading, id, () => undefined);
    const heading = { text, form: 'stated' } as const;
    const own = ids(takenIn(reading))(slugOf(text, 3) || 'teil');
    const rest = led.article.sections[at];
    if (!rest) return reading;
    const left = blocksWrittenIn(rest);
    const next: readonly Section[] = isFirst
      ? [{ id: section.id, heading, blocks: left.slice(place + 1).map(plainBlock) }]
      : [withBlocks(rest, left.slice(0, place)), { id: own, heading, blocks: left.slice(place + 1).map(plainBlock) }];
    return withArticle(led, { sections: led.article.sections.toSpliced(at, 1, ...next) });
  };
}

/** Turns the title into the first paragraph. Its first words remain as the title until there is another. */
export const unmakeTitle: Edit = (reading) => {
  const { title, sections } = reading.article;
  if (!hasOwnTitle(reading.article)) return reading;
  const text = title.text.trim();
  const id = ids(takenIn(reading))(slugOf(text, 3) || 'satz');
  const opening: Block = { kind: 'paragraph', paragraph: [{ id, text, form: 'stated' }] };
  const [first, ...others] = sections;
  const next =
    first && !first.heading
      ? [withBlocks(first, [opening, ...blocksWrittenIn(first).map(plainBlock)]), ...others]
      : [{ id: ids([...takenIn(reading), id])('anfang'), blocks: [opening] }, ...sections];
  const article = { ...reading.article, title: { text: begunWith(text), form: 'stated' } as const, sections: next };
  return { article, unconfirmed: inTextOrder(article, [...reading.unconfirmed, id]) };
};

/** Whether the title is more than how the first paragraph begins, as one is that was turned into it. */
export function hasOwnTitle(article: Reading['article']): boolean {
  const [section] = article.sections;
  const [first] = sentencesOf(article);
  const isTurned = first && section && blocksWrittenIn(section).some((block) => isAlone(block, first.id));
  return !isTurned || !isBeginning(article.title.text, first.text);
}

function isBeginning(title: string, text: string): boolean {
  return text.startsWith(title.replace(/ …$/, ''));
}

function begunWith(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : text;
}

/** Makes the first sentence, if it is a whole paragraph, the title. What was the title before becomes a note, unless it is how this one begins. */
export function makeTitle(id: string): Edit {
  return (reading) => {
    const { title, sections } = reading.article;
    const [first] = sections;
    const blocks = first && !first.heading ? blocksWrittenIn(first) : [];
    const at = blocks.findIndex((block) => isAlone(block, id));
    const all = sentencesOf(reading.article);
    const text = all[0]?.id === id ? all[0].text : undefined;
    if (!first || at < 0 || text === undefined || all.length === 1) return reading;
    const led = leadReferences(reading, id, () => undefined);
    const left = blocksWrittenIn(led.article.sections[0] ?? first).toSpliced(at, 1);
    const next: readonly Block[] = isBeginning(title.text, text)
      ? left
      : [{ kind: 'note', note: 'other', text: title.text }, ...left];
    const rest = led.article.sections.slice(1);
    return withArticle(led, {
      title: { text, form: 'stated' },
      sections: next.length > 0 ? [withBlocks(first, next), ...rest] : rest,
    });
  };
}

function isAlone(block: Block, id: string): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'lead') return false;
  const [only, ...others] = block.paragraph;
  return only !== undefined && others.length === 0 && isSentence(only) && only.id === id;
}

/** Turns a section's heading back into a paragraph and appends the section to the one before. */
export function unmakeHeading(id: string): Edit {
  return (reading) => {
    const { sections } = reading.article;
    const at = sections.findIndex((section) => section.id === id);
    const section = sections[at];
    if (!section?.heading) return reading;
    const before = sections[at - 1];
    // The id of a section that is part of the one before is free again.
    const own = ids(takenIn(reading).filter((taken) => !before || taken !== id))(id);
    const sentence: Sentence = { id: own, text: section.heading.text, form: 'stated' };
    const blocks: readonly Block[] = [{ kind: 'paragraph', paragraph: [sentence] }, ...blocksWrittenIn(section)];
    const next = before
      ? sections.toSpliced(at - 1, 2, withBlocks(before, [...blocksWrittenIn(before), ...blocks]))
      : sections.toSpliced(at, 1, { id: section.id, blocks });
    const article = { ...reading.article, sections: next };
    return { article, unconfirmed: inTextOrder(article, [...reading.unconfirmed, own]) };
  };
}
