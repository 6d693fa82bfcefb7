import type { Article, Sentence, Statement } from '../model/article.ts';
import { attributionsOf, namesSource, wordsOf } from '../model/attribution.ts';
import { opensQuotation } from '../model/opensQuotation.ts';
import { occurrencesOf, type Span, spansOf, withoutSpans } from '../model/words.ts';
import { endsWithColon, wordCount } from '../wording/speech.ts';
import type { Fault, Subject } from './finding.ts';
import { type AllQuoted, quotedIn, quotesOf } from './quotations.ts';

/** The statements of a sentence do not overlap and leave nothing out, and a statement that continues a quotation stands within it. */
export function* statements({ article }: Subject): Generator<Fault> {
  const quoted = quotedIn(article);
  for (const sentence of article.sentences) {
    yield* partFaults(sentence);
    yield* continuationFaults(sentence, article, quoted);
  }
}

/** A conjunction between two statements need not be part of either. */
const mostWordsBetween = 2;

function* partFaults({ id, statements: all, text }: Sentence): Generator<Fault> {
  const parts = all.flatMap(({ part }) => part ?? []);
  // The check of verbatim words reports parts that are not in the sentence.
  if (parts.length === 0 || !parts.every((part) => occurrencesOf(part, text).length === 1)) return;
  const covered = inOrder(spansOf(parts, text));
  const overlap = covered.find(([start], index) => start < (covered[index - 1]?.[1] ?? 0));
  if (overlap) {
    yield { id, code: 'statementsOverlap', words: text.slice(...overlap) };
    return;
  }
  const attributing = attributionsOf({ statements: all }).flatMap(({ cue, mention }) => [
    ...(cue ?? []),
    ...(wordsOf(mention) ?? []),
  ]);
  if (!isInOrder(all, text)) yield { id, code: 'statementsOutOfOrder' };
  for (const span of withoutSpans([[0, text.length]], [...covered, ...spansOf(attributing, text)])) {
    const words = text.slice(...span);
    if (wordCount(words) > mostWordsBetween) yield { id, code: 'wordsUnclaimed', words: words.trim() };
  }
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted(([one], [other]) => one - other);
}

/** Statements are listed in the order in which they begin. */
function isInOrder(all: readonly Statement[], text: string): boolean {
  const starts = all.map(({ part = [] }) => inOrder(spansOf(part, text))[0]?.[0] ?? 0);
  return starts.every((start, index) => start >= (starts[index - 1] ?? 0));
}

function* continuationFaults(sentence: Sentence, article: Article, quoted: AllQuoted): Generator<Fault> {
  const { id } = sentence;
  for (const statement of sentence.statements) {
    const { continues } = statement;
    if (!continues) continue;
    const from = continues.id;
    const open = openedBy(continues, article, quoted);
    const here = quotesOf(statement, sentence, quoted).find(({ quotation }) => open?.includes(quotation));
    const outside = here ? outsideOf(here.span, statement, sentence) : '';
    if (!open) yield { id, code: 'continuesNothing', from };
    else if (!here) yield { id, code: 'continuesOutside', from };
    else if (wordCount(outside) > 0) yield { id, code: 'wordsBehindQuotation', from, words: outside.trim() };
  }
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

function outsideOf(span: Span, { part }: Statement, { text }: Sentence): string {
  const spans: readonly Span[] = part ? inOrder(spansOf(part, text)) : [[0, text.length]];
  return withoutSpans(spans, [span])
    .map((left) => text.slice(...left))
    .join(' ');
}
