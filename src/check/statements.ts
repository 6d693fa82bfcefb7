import type { Article, Sentence, Statement } from '../model/article.ts';
import { attributionsOf, namesSource, wordsOf } from '../model/attribution.ts';
import { opensQuotation } from '../model/opensQuotation.ts';
import { occurrencesOf, type Span, spansOf } from '../model/words.ts';
import { endsWithColon, wordCount } from '../wording/speech.ts';
import type { Fault, Subject } from './finding.ts';
import { type AllQuoted, quotedIn, quotesOf } from './quotations.ts';

/** The statements of a sentence do not overlap and leave nothing out, and a statement that continues a quotation stands within it. */
export function statements({ article }: Subject): readonly Fault[] {
  const quoted = quotedIn(article);
  return article.sentences.flatMap((sentence) => [
    ...partFaults(sentence),
    ...continuationFaults(sentence, article, quoted),
  ]);
}

/** A conjunction between two statements need not be part of either. */
const mostWordsBetween = 2;

function partFaults({ id, statements: all, text }: Sentence): readonly Fault[] {
  const parts = all.flatMap(({ part }) => part ?? []);
  // The check of verbatim words reports parts that are not in the sentence.
  if (parts.length === 0 || !parts.every((part) => occurrencesOf(part, text).length === 1)) return [];
  const covered = inOrder(spansOf(parts, text));
  const overlap = covered.find(([start], index) => start < (covered[index - 1]?.[1] ?? 0));
  if (overlap) return [{ id, code: 'statementsOverlap', words: text.slice(...overlap) }];
  const attributing = attributionsOf({ statements: all }).flatMap(({ cue, mention }) => [
    ...(cue ?? []),
    ...(wordsOf(mention) ?? []),
  ]);
  const left = leftBetween([...covered, ...spansOf(attributing, text)], text);
  return [
    ...(isInOrder(all, text) ? [] : [{ id, code: 'statementsDisordered' } as const]),
    ...left
      .filter((words) => wordCount(words) > mostWordsBetween)
      .map((words) => ({ id, code: 'wordsUnclaimed', words: words.trim() }) as const),
  ];
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted(([one], [other]) => one - other);
}

function leftBetween(spans: readonly Span[], text: string): readonly string[] {
  const left: string[] = [];
  let at = 0;
  for (const [start, end] of inOrder(spans)) {
    if (start > at) left.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...left, text.slice(at)];
}

/** Statements are listed in the order in which they begin. */
function isInOrder(all: readonly Statement[], text: string): boolean {
  const starts = all.map(({ part = [] }) => inOrder(spansOf(part, text))[0]?.[0] ?? 0);
  return starts.every((start, index) => start >= (starts[index - 1] ?? 0));
}

function continuationFaults(sentence: Sentence, article: Article, quoted: AllQuoted): readonly Fault[] {
  const { id } = sentence;
  return sentence.statements.flatMap((statement): readonly Fault[] => {
    const { continues } = statement;
    if (!continues) return [];
    const from = continues.id;
    const open = openedBy(continues, article, quoted);
    if (!open) return [{ id, code: 'continuesNothing', from }];
    const here = quotesOf(statement, sentence, quoted).find(({ quotation }) => open.includes(quotation));
    if (!here) return [{ id, code: 'continuesOutside', from }];
    const outside = outsideOf(here.span, statement, sentence);
    return wordCount(outside) > 0 ? [{ id, code: 'wordsBehindQuotation', from, words: outside.trim() }] : [];
  });
}

/** The quotations that go on after a sentence: its own, or if it ends with a colon, the one below it; undefined if there is none. */
function openedBy(sentence: Sentence, { sentences }: Article, quoted: AllQuoted): readonly object[] | undefined {
  const attributed = sentence.statements.filter(opensQuotation);
  const below = endsWithColon(sentence.text) && namesSource(sentence) ? sentences[sentence.number] : undefined;
  if (attributed.length === 0 && !below) return undefined;
  const announced = below ? (quoted.get(below) ?? []).filter(({ span: [begin] }) => begin === 0) : [];
  return [...attributed.flatMap((opener) => quotesOf(opener, sentence, quoted)), ...announced].map(
    ({ quotation }) => quotation,
  );
}

function outsideOf([from, to]: Span, { part }: Statement, { text }: Sentence): string {
  const spans: readonly Span[] = part ? inOrder(spansOf(part, text)) : [[0, text.length]];
  return spans
    .flatMap(([start, end]) => [text.slice(start, Math.min(end, from)), text.slice(Math.max(start, to), end)])
    .join(' ');
}
