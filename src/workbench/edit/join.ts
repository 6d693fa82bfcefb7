import { onlyParts } from '../../draft/verbatim.ts';
import type { Reading } from '../../file/parseReading.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { opensQuotation } from '../../model/opensQuotation.ts';
import { paragraphWith } from './blocks.ts';
import { markerFor } from './guess.ts';
import { changeParagraph, type Edit, isSentence, type Sentence, sentenceIn, unlessEmpty, withDrafts } from './parts.ts';
import { type Refit, redirectReferences, withoutReferences } from './references.ts';
import {
  isSourced,
  mapLinks,
  namesSomebody,
  ofAllIfAlone,
  type Stated,
  statementsOf,
  statementText,
  withoutStatements,
  withStatements,
} from './stated.ts';
import { refit, spansIn, unionOf } from './words.ts';

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
    const [first, second] = [one.id, other.id].map((each) => placedIn(sentenceIn(led, each), inJoined));
    const both = first && second && joinedFrom(first, second, text);
    if (!both) return reading;
    const joined = withoutReferences(both, id, led.article);
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

/** A sentence in the words of the joined one, each of its statements with its part. */
function placedIn(sentence: Sentence | undefined, inJoined: Refit): Sentence | undefined {
  if (!sentence) return undefined;
  const { id, text, timeWords, links } = sentence;
  const placed = (words: WordsInput) => inJoined(words, id);
  const statements = statementsOf(sentence).map((stated) => ({
    ...mapLinks(stated, ({ mention, cue, ...rest }) => ({
      ...rest,
      mention: mention && { ...mention, words: placed(mention.words) },
      cue: cue && placed(cue),
    })),
    part: stated.part === undefined ? text : placed(stated.part),
    marker: stated.marker && placed(stated.marker),
  }));
  const rest = {
    ...sentence,
    timeWords: timeWords?.map(placed).filter((words) => typeof words === 'string'),
    links: links?.map((link) => ({ ...link, words: placed(link.words) })),
  };
  return withStatements(rest, statements);
}

function joinedFrom(one: Sentence, other: Sentence, text: string): Sentence | undefined {
  const both = [one, other];
  const rest = {
    ...withoutStatements(one),
    text,
    context: one.context ?? other.context,
    timeWords: unlessEmpty([...new Set(both.flatMap(({ timeWords = [] }) => timeWords))]),
    links: unlessEmpty(both.flatMap(({ links = [] }) => links)),
    form: 'stated',
  } as const;
  const statements: Stated[] = [...statementsOf(one)];
  const others = statementsOf(other);
  const [next] = others;
  // A name and a colon, as before an answer in an interview, say nothing by themselves.
  const isLabel = one.text.endsWith(':') && statements.length === 1 && statements.every(isMerelyStated);
  if (isLabel && others.length === 1 && !isMerelyStated(next)) return withStatements(rest, ofAllIfAlone(others));
  for (const stated of others) {
    const opening = stated.continues === one.id ? statements.findLastIndex(opensQuotation) : -1;
    const at = opening < 0 && stated === next ? statements.length - 1 : opening;
    const into = statements[at];
    const together = into && asOne(into, stated, one.id, text);
    if (together) statements[at] = together;
    else statements.push(stated);
  }
  return withStatements(rest, ofAllIfAlone(statements));
}

/** Statements of two halves of a text as one, if both are stated or of one quotation; undefined if an attribution would be lost. */
function asOne(one: Stated, other: Stated, id: string, text: string): Stated | undefined {
  const spans = [one, other].flatMap(({ part = '' }) => spansIn(text, part) ?? []);
  const part = onlyParts(text, unionOf(spans, text));
  const goesOn = other.continues === id;
  if (goesOn && !opensQuotation(one)) {
    const quoted = namesSomebody(one) ? markerFor('quoted', statementText(other, { text }), '') : undefined;
    return quoted === undefined ? undefined : { ...one, part, form: 'quoted', marker: quoted, waiver: undefined };
  }
  const marker = quotedAsOne(one, other, text);
  const areStated = isMerelyStated(one) && isMerelyStated(other);
  const goOn = one.continues !== undefined && one.continues === other.continues;
  return goesOn || marker !== undefined || areStated || goOn
    ? { ...one, part, marker: marker ?? one.marker }
    : undefined;
}

/** The words of two statements that are one quotation of nobody: with no mark between. Undefined if they are none. */
function quotedAsOne(one: Stated, other: Stated, text: string): WordsInput | undefined {
  const isNobodys = (stated: Stated) => opensQuotation(stated) && !namesSomebody(stated);
  if (!isNobodys(one) || !isNobodys(other)) return undefined;
  const spans = [one, other].flatMap(({ marker = '' }) => spansIn(text, marker) ?? []);
  const together = unionOf(spans, text);
  return together.length < spans.length ? onlyParts(text, together) : undefined;
}

function isMerelyStated(stated: Stated): boolean {
  return stated.form === 'stated' && !isSourced(stated);
}
