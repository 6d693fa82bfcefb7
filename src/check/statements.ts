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

/**
 * The quotations that a sentence attributes: its own and the one below its colon, or, if it has none, the one that ends right before it,
 * as «Anna Muster, Rätin» does; undefined if it cannot.
 */
function openedBy(sentence: Sentence, { sentences }: Article, quoted: AllQuoted): readonly object[] | undefined {
  const { number, statements, text } = sentence;
  const attributed = statements.filter(opensQuotation);
  const own = attributed.flatMap((opener) => quotesOf(opener, sentence, quoted).map(({ quotation }) => quotation));
  const quotesIn = (beside: Sentence | undefined, isNext: (span: Span, text: string) => boolean) =>
    ((beside && quoted.get(beside)) ?? [])
      .filter(({ span }) => isNext(span, beside?.text ?? ''))
      .map(({ quotation }) => quotation);
  const names = namesSource(sentence);
  if (names && endsWithColon(text)) return [...own, ...quotesIn(sentences[number], ([begin]) => begin === 0)];
  if (attributed.length > 0) return own;
  const signed = names ? quotesIn(sentences[number - 2], ([, end], { length }) => end >= length) : [];
  return signed.length > 0 ? signed : undefined;
}

function outsideOf(span: Span, { part }: Statement, { text }: Sentence): string {
  const spans: readonly Span[] = part ? inOrder(spansOf(part, text)) : [[0, text.length]];
  return withoutSpans(spans, [span])
    .map((left) => text.slice(...left))
    .join(' ');
}
