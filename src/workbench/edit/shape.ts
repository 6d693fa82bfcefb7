import { ids, slugOf } from '../../draft/slug.ts';
import type { Reading } from '../../file/parseReading.ts';
import type { ArticleInput, WordsInput } from '../../model/articleInput.ts';
import { blocksWrittenIn } from '../../model/blocks.ts';
import type { Span } from '../../model/words.ts';
import {
  type Attribution,
  type Block,
  besidesOf,
  changeSentence,
  type Edit,
  isSentence,
  mapParagraphs,
  type Paragraph,
  type Section,
  type Sentence,
  sentencesOf,
  withBlocks,
} from './parts.ts';
import { leadReferences, withoutReferences } from './references.ts';
import { type Stated, statementsOf, type Target, withStatements } from './statements.ts';
import { refit, spansIn, stands, trimmed } from './words.ts';

/** Parts a sentence in two before a character of its text. Each half keeps what is said by words that stand in it; neither is confirmed. */
export function splitSentence(id: string, at: number): Edit {
  return (reading) => {
    const sentence = sentencesOf(reading.article).find((one) => one.id === id);
    const halves = sentence && halvesOf(sentence.text, at);
    if (!sentence || !halves) return reading;
    const second = ids(takenIn(reading))(`${id}-2`);
    const [one, gap, other] = halves;
    const led = leadReferences(reading, id, (words) => (words === undefined || stands(words, one) ? id : second));
    const article = mapParagraphs(led.article, (paragraph) =>
      paragraph.some((part) => isSentence(part) && part.id === id)
        ? paragraph.flatMap((part): Paragraph => {
            if (!isSentence(part) || part.id !== id) return [part];
            const first = halfOf(part, id, one, reading);
            const last = halfOf(part, second, other, reading);
            return gap === (reading.article.joint ?? ' ') ? [first, last] : [first, gap, last];
          })
        : paragraph,
    );
    const others = new Set([...led.unconfirmed, id, second]);
    const unconfirmed = sentencesOf(article).flatMap((each) => (others.has(each.id) ? [each.id] : []));
    return { article, unconfirmed };
  };
}

/** The text before and behind a place, and the blanks between; undefined where one of them would be empty. */
function halvesOf(text: string, at: number): readonly [string, string, string] | undefined {
  const [, end] = trimmed(text, [0, at]);
  const [begin] = trimmed(text, [at, text.length]);
  return end === 0 || begin === text.length
    ? undefined
    : [text.slice(0, end), text.slice(end, begin), text.slice(begin)];
}

/** What of a sentence's reading holds for a half of it. */
function halfOf(sentence: Sentence, id: string, text: string, { article }: Reading): Sentence {
  const holds = (words: WordsInput | undefined) => words === undefined || stands(words, text);
  const keeps = (one: Attribution): boolean => {
    const name = article.sources[one.source]?.name ?? '';
    return holds(one.cue) && (one.mention ? holds(one.mention.words) : stands(name, text));
  };
  const { context, secondReading, timeWords = [], links = [], ...besides } = besidesOf(sentence);
  const isFirst = id === sentence.id;
  const kept = {
    ...besides,
    id,
    text,
    ...(isFirst && context !== undefined && { context }),
    ...(isFirst && secondReading && { secondReading }),
    ...(timeWords.some(holds) && { timeWords: timeWords.filter(holds) }),
    ...(links.some(({ words }) => holds(words)) && { links: links.filter(({ words }) => holds(words)) }),
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

/** Joins a sentence with the one behind it in its paragraph. What the two say stays, a part each where it is not the same. */
export function joinNext(id: string): Edit {
  return (reading) => {
    const pair = pairIn(reading, id);
    if (!pair) return reading;
    const { one, gap, other } = pair;
    const text = one.text + gap + other.text;
    const led = leadReferences(reading, other.id, () => id);
    const [first, second] = [one.id, other.id].map((each) =>
      sentencesOf(led.article).find((sentence) => sentence.id === each),
    );
    if (!first || !second) return reading;
    const offset = one.text.length + gap.length;
    const joined = joinedFrom(first, second, text, offset, led.article);
    if (!joined) return reading;
    const article = mapParagraphs(led.article, (paragraph) => {
      const at = paragraph.findIndex((part) => isSentence(part) && part.id === id);
      if (at < 0) return paragraph;
      const count = isSentence(paragraph[at + 1] ?? '') ? 2 : 3;
      return paragraph.toSpliced(at, count, joined);
    });
    const moved = refitEvents({ ...led, article }, id, first.text, second.text, text, offset);
    const others = new Set([...reading.unconfirmed.filter((each) => each !== other.id), id]);
    const unconfirmed = sentencesOf(article).flatMap((each) => (others.has(each.id) ? [each.id] : []));
    return { ...moved, unconfirmed };
  };
}

type Pair = { readonly one: Sentence; readonly gap: string; readonly other: Sentence };

function pairIn({ article }: Reading, id: string): Pair | undefined {
  let pair: Pair | undefined;
  mapParagraphs(article, (paragraph) => {
    const at = paragraph.findIndex((part) => isSentence(part) && part.id === id);
    const [one, next, third] = paragraph.slice(Math.max(at, 0), at + 3);
    if (at < 0 || !one || !next || !isSentence(one)) return paragraph;
    if (isSentence(next)) pair = { one, gap: article.joint ?? ' ', other: next };
    else if (typeof next === 'string' && third && isSentence(third)) pair = { one, gap: next, other: third };
    return paragraph;
  });
  return pair;
}

function joinedFrom(
  one: Sentence,
  other: Sentence,
  text: string,
  offset: number,
  article: ArticleInput,
): Sentence | undefined {
  const times = [
    ...(one.timeWords ?? []).map((words) => refit(words, one.text, text, 0)),
    ...(other.timeWords ?? []).map((words) => refit(words, other.text, text, offset)),
  ].filter((words) => typeof words === 'string');
  const links = [
    ...(one.links ?? []).map((link) => ({ ...link, words: refit(link.words, one.text, text, 0) })),
    ...(other.links ?? []).map((link) => ({ ...link, words: refit(link.words, other.text, text, offset) })),
  ];
  const besides = {
    ...besidesOf(one),
    text,
    ...(times.length > 0 && { timeWords: [...new Set(times)] }),
    ...(links.length > 0 && { links }),
    form: 'stated',
  } as const;
  const [first, ...more] = statementsOf(one).map((stated) => refitted(stated, one.text, text, 0));
  if (!first) return undefined;
  const isOneVoice =
    more.length === 0 &&
    statementsOf(other).every((stated) => isSameVoice(stated, first) || goesOnWith(stated, first, one.id));
  const others = statementsOf(withoutReferences(other, one.id, article)).map((stated) =>
    refitted(stated, other.text, text, offset),
  );
  return withStatements(besides, isOneVoice ? [{ ...first, part: undefined }] : [first, ...more, ...others]);
}

/** A quotation, and what goes on with it. */
function goesOnWith({ continues }: Stated, { form, continues: further }: Stated, id: string): boolean {
  return continues === id && form === 'quoted' && further === undefined;
}

/** Both stated, or a quotation that goes on: else the words that attribute would be lost. */
function isSameVoice(one: Stated, other: Stated): boolean {
  const isPlain = ({ form, attributions, continues }: Stated) =>
    form === 'stated' && attributions.length === 0 && continues === undefined;
  return (isPlain(one) && isPlain(other)) || (one.continues !== undefined && one.continues === other.continues);
}

function refitted(stated: Stated, text: string, longer: string, offset: number): Stated {
  const placed = (words: WordsInput) => refit(words, text, longer, offset);
  const inAttribution = (one: Attribution): Attribution => ({
    ...one,
    ...(one.mention && { mention: { ...one.mention, words: placed(one.mention.words) } }),
    ...(one.cue !== undefined && { cue: placed(one.cue) }),
    ...(one.relays && { relays: inAttribution(one.relays) }),
  });
  return {
    ...stated,
    part: stated.part === undefined ? text : placed(stated.part),
    marker: stated.marker === undefined ? undefined : placed(stated.marker),
    attributions: stated.attributions.map(inAttribution),
  };
}

/** Words of events and answers that stood once in their sentence have to stand once in the longer one too. */
function refitEvents(reading: Reading, id: string, one: string, other: string, text: string, offset: number): Reading {
  const placed = (words: WordsInput) =>
    stands(words, one) ? refit(words, one, text, 0) : refit(words, other, text, offset);
  const { events, questions } = reading.article;
  return {
    ...reading,
    article: {
      ...reading.article,
      ...(events && {
        events: Object.fromEntries(
          Object.entries(events).map(([key, event]) => [
            key,
            event.sentence === id ? { ...event, words: placed(event.words) } : event,
          ]),
        ),
      }),
      ...(questions && {
        questions: Object.fromEntries(
          Object.entries(questions).map(([key, question]) => [
            key,
            {
              ...question,
              answers: question.answers.map((answer) =>
                answer.sentence === id ? { ...answer, words: placed(answer.words) } : answer,
              ),
            },
          ]),
        ),
      }),
    },
  };
}

/** Makes words of a statement one of their own; what stands around them keeps what was said of it. */
export function partStatement({ sentence: id, statement: at }: Target, chosen: readonly Span[]): Edit {
  return (reading) =>
    changeSentence(reading, id, (sentence) => {
      const all = statementsOf(sentence);
      const { text } = sentence;
      const outer = all[at];
      const whole = outer && (outer.part === undefined ? [[0, text.length] as const] : spansIn(text, outer.part));
      if (!outer || !whole) return sentence;
      const inside = chosen.map((range) => trimmed(text, range));
      const isInside = inside.every(([begin, end]) => whole.some(([from, to]) => from <= begin && end <= to));
      const part = wordsAt(text, inside);
      const around = wordsAt(text, without(whole, inside));
      if (!isInside || part === undefined || around === undefined) return sentence;
      const inner: Stated = {
        part,
        form: 'stated',
        attributions: [],
        marker: undefined,
        continues: undefined,
        waiver: undefined,
      };
      const next = all.toSpliced(at, 1, { ...outer, part: around }, inner);
      const beginOf = ({ part: words }: Stated) => (words === undefined ? 0 : (spansIn(text, words)?.[0]?.[0] ?? 0));
      return (
        withStatements(
          sentence,
          next.toSorted((one, other) => beginOf(one) - beginOf(other)),
        ) ?? sentence
      );
    });
}

/** What is left of ranges without others. */
function without(whole: readonly Span[], taken: readonly Span[]): readonly Span[] {
  return taken.reduce<readonly Span[]>(
    (left, [begin, end]) =>
      left.flatMap(([from, to]): readonly Span[] =>
        begin < to && from < end
          ? [
              [from, begin],
              [end, to],
            ]
          : [[from, to]],
      ),
    whole,
  );
}

/** The words at some places of a text, a part each; undefined where there are none, or where one would not be found again. */
function wordsAt(text: string, ranges: readonly Span[]): WordsInput | undefined {
  const parts = ranges
    .map(([begin, end]) => text.slice(begin, Math.max(begin, end)).trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const [first, ...others] = parts;
  if (first === undefined || !parts.every((part) => stands(part, text))) return undefined;
  return others.length === 0 ? first : [first, ...others];
}

/** Makes the parts of a sentence one statement again: what is said of this one. */
export function unpartSentence(id: string, statement: number): Edit {
  return (reading) =>
    changeSentence(reading, id, (sentence) => {
      const stated = statementsOf(sentence)[statement];
      if (!sentence.statements || !stated) return sentence;
      return withStatements(sentence, [{ ...stated, part: undefined }]) ?? sentence;
    });
}

/** Makes a sentence that is a paragraph of its own the heading of a new section. */
export function makeHeading(id: string): Edit {
  return (reading) => {
    const { sections } = reading.article;
    const at = sections.findIndex((section) => blocksWrittenIn(section).some((block) => isAlone(block, id)));
    const section = sections[at];
    if (!section) return reading;
    const blocks = blocksWrittenIn(section);
    const place = blocks.findIndex((block) => isAlone(block, id));
    const [before, after] = [blocks.slice(0, place), blocks.slice(place + 1)];
    const isFirst = before.length === 0;
    // A section with nothing in it is none.
    if (after.length === 0 || (isFirst && section.heading)) return reading;
    const text = sentencesOf(reading.article).find((sentence) => sentence.id === id)?.text ?? '';
    const led = leadReferences(reading, id, () => undefined);
    const heading = { text, form: 'stated' } as const;
    const own = ids(takenIn(reading))(slugOf(text, 3) || 'teil');
    const rest = led.article.sections[at];
    if (!rest) return reading;
    const left = blocksWrittenIn(rest);
    const next: readonly Section[] = isFirst
      ? [{ id: section.id, heading, blocks: plain(left.slice(place + 1)) }]
      : [withBlocks(rest, left.slice(0, place)), { id: own, heading, blocks: plain(left.slice(place + 1)) }];
    return { ...led, article: { ...led.article, sections: led.article.sections.toSpliced(at, 1, ...next) } };
  };
}

/** Only the article's beginning has a lead. */
function plain(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.kind === 'lead' ? { ...block, kind: 'paragraph' } : block));
}

function isAlone(block: Block, id: string): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'lead') return false;
  const [only, ...others] = block.paragraph;
  return only !== undefined && others.length === 0 && isSentence(only) && only.id === id;
}

/** Whether a sentence could be made a heading. */
export function canBeHeading(reading: Reading, id: string): boolean {
  return makeHeading(id)(reading) !== reading;
}

/** Makes a section's heading a paragraph of its own again, and its section part of the one before. */
export function unmakeHeading(id: string): Edit {
  return (reading) => {
    const { sections } = reading.article;
    const at = sections.findIndex((section) => section.id === id);
    const section = sections[at];
    if (!section?.heading) return reading;
    const before = sections[at - 1];
    // A section that is part of the one before leaves its id.
    const own = ids(takenIn(reading).filter((taken) => !before || taken !== id))(id);
    const sentence: Sentence = { id: own, text: section.heading.text, form: 'stated' };
    const blocks: readonly Block[] = [{ kind: 'paragraph', paragraph: [sentence] }, ...blocksWrittenIn(section)];
    const next = before
      ? sections.toSpliced(at - 1, 2, withBlocks(before, [...blocksWrittenIn(before), ...blocks]))
      : sections.toSpliced(at, 1, { id: section.id, blocks });
    const article = { ...reading.article, sections: next };
    const others = new Set([...reading.unconfirmed, own]);
    return {
      article,
      unconfirmed: sentencesOf(article).flatMap((each) => (others.has(each.id) ? [each.id] : [])),
    };
  };
}

/** Every id that stands in the page. */
function takenIn({ article }: Reading): readonly string[] {
  return [
    ...sentencesOf(article).map(({ id }) => id),
    ...article.sections.map(({ id }) => id),
    ...Object.keys(article.sources),
    ...Object.keys(article.events ?? {}),
    ...Object.keys(article.questions ?? {}),
  ];
}
