import { quotationsOf } from '../../draft/quotations.ts';
import { ids } from '../../draft/slug.ts';
import type { Reading } from '../../file/parseReading.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { opensQuotation } from '../../model/opensQuotation.ts';
import { trimmed } from '../../model/words.ts';
import { markerFor } from './guess.ts';
import {
  type Attribution,
  changeParagraph,
  type Edit,
  mapSentences,
  mapValues,
  type Sentence,
  sectionOf,
  sentenceIn,
  sentencesOf,
  standsBefore,
  takenIn,
  unlessEmpty,
  withArticle,
  withDrafts,
} from './parts.ts';
import { dropDescriptions, redirectReferences } from './references.ts';
import { sourcesIn } from './sentences.ts';
import { chainWith, namesSomebody, ofAllIfAlone, offers, type Stated, statementsOf, withStatements } from './stated.ts';
import { byPlace, wordsAt } from './statementParts.ts';
import { leadOn } from './statements.ts';
import { spansIn, stands } from './words.ts';

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
    if (!halves) return reading;
    const second = ids(takenIn(reading))(`${id}-2`);
    const [one, gap, other] = halves;
    const led = redirectReferences(reading, id, (words) => {
      if (words === undefined || stands(words, one)) return id;
      return stands(words, other) ? second : undefined;
    });
    const whole = sentenceIn(led, id) ?? sentence;
    const first = halfOf(whole, id, one, reading);
    const rest = halfOf(whole, second, other, reading);
    const isQuoted = quotationsOf(sentence.text, [0, sentence.text.length]).some(
      ({ span: [begin, end] }) => begin < at && at < end,
    );
    const last = isQuoted ? goingOn(rest, first) : rest;
    const parts = gap === (reading.article.joint ?? ' ') ? [first, last] : [first, gap, last];
    const split = changeParagraph(led, id, (paragraph, place) => paragraph.toSpliced(place, 1, ...parts));
    const beside = mapSentences(split, (part) => besideHalves(part, first, last, split), sectionOf(split, id));
    const followed = groundsBeside(leadOn(beside, id, last), reading, [id, second]);
    return withDrafts(dropDescriptions(sentence.text)(followed), id, second);
  };
}

/** A sentence beside one that was split, which leans on the half next to it and goes on with the half that has the source or the form. */
function besideHalves(sentence: Sentence, first: Sentence, last: Sentence, reading: Reading): Sentence {
  const { context, secondReading } = sentence;
  const isLeaning = context === first.id;
  const echo = secondReading?.neighbour === first.id ? secondReading : undefined;
  if (!isLeaning && !echo) return sentence;
  const isBehind = standsBefore(reading, last.id, sentence.id);
  const near = echo && (isBehind ? [last, first] : [first]).find((half) => offers(echo.kind, half));
  const heard = echo && near ? { ...echo, neighbour: near.id } : undefined;
  return { ...sentence, context: isLeaning ? last.id : context, secondReading: echo ? heard : secondReading };
}

/** Grounds are beside a sentence that cites their source, as they were before a split: with the half that is, or gone. */
function groundsBeside(reading: Reading, before: Reading, halves: readonly [string, string]): Reading {
  const sources = mapValues(reading.article.sources, (source, id) => {
    const { speaksFor } = source;
    if (speaksFor?.ground.kind !== 'neighbour' || !isBeside(before, speaksFor.ground.sentence, id)) return source;
    const { ground } = speaksFor;
    const possible = ground.sentence === halves[0] ? halves : [ground.sentence];
    const sentence = possible.find((one) => isBeside(reading, one, id));
    return {
      ...source,
      speaksFor: sentence === undefined ? undefined : { ...speaksFor, ground: { ...ground, sentence } },
    };
  });
  return withArticle(reading, { sources });
}

/** Whether a sentence stands next to one that cites a source, or goes on with what it says. */
function isBeside(reading: Reading, sentence: string, source: string): boolean {
  const all = sentencesOf(reading.article);
  const at = all.findIndex(({ id }) => id === sentence);
  return [all[at - 1], all[at + 1]].some((one) => {
    const openers = one && statementsOf(one).map(({ continues }) => continues && sentenceIn(reading, continues));
    return [one, ...(openers ?? [])].some((each) => each && sourcesIn(each).includes(source));
  });
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
function halfOf(sentence: Sentence, id: string, text: string, reading: Reading): Sentence {
  const { article } = reading;
  const holds = (words: WordsInput | undefined) => words === undefined || stands(words, text);
  const keeps = (one: Attribution): boolean => {
    const name = article.sources[one.source]?.name ?? '';
    return holds(one.cue) && (one.mention ? holds(one.mention.words) : stands(name, text));
  };
  const { context, secondReading, timeWords, links } = sentence;
  const isFirst = id === sentence.id;
  const isAhead = secondReading !== undefined && standsBefore(reading, sentence.id, secondReading.neighbour);
  const kept = {
    id,
    text,
    timeWords: unlessEmpty(timeWords?.filter(holds)),
    context: isFirst ? context : undefined,
    // The next sentence is beside the second half.
    secondReading: isFirst === isAhead ? undefined : secondReading,
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
  return (all.length > 0 && withStatements(kept, byPlace(ofAllIfAlone(all), text))) || kept;
}

function inHalf(stated: Stated, text: string, keeps: (one: Attribution) => boolean, lang: string): Stated {
  const attributions = stated.attributions.flatMap((one) => chainWith(one, keeps) ?? []);
  const isKept = stated.marker !== undefined && stands(stated.marker, text);
  const own = attributions.length > 0 ? markerFor(stated.form, text, lang) : undefined;
  const marker = isKept ? stated.marker : own;
  if (marker !== undefined) return { ...stated, attributions, marker };
  const plain = attributions.length > 0 ? 'reported' : 'stated';
  const form = stated.continues === undefined ? plain : stated.form;
  return { ...stated, attributions, marker: undefined, form, waiver: undefined };
}
