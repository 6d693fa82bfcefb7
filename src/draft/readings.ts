import { type Span, trimmed } from '../model/words.ts';
import type { Found } from './found.ts';
import type { Grammar } from './grammar.ts';
import { linesOf } from './lines.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import { signerIn } from './signatures.ts';
import { kindOfQuotation, type QuotationKind } from './speech.ts';
import type { Syntax } from './syntax.ts';
import { isQuotation, type Token, tokensOf } from './tokens.ts';

/** A sentence as the rules read it. */
type SentenceReading = {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly attributions: readonly Found[];
  /** Whether it continues reported speech without saying whose. */
  readonly continues: boolean;
  /** The verb by which it does so only behind reported speech: «würden». */
  readonly goesOnBy?: Span | undefined;
};

/** A sentence of the draft: its id, its text, how the rules read it, and its place. */
export type DraftSentence = {
  /** How many sentences are before it. */
  readonly at: number;
  readonly id: string;
  readonly text: string;
  readonly reading: SentenceReading;
  readonly section: number;
  readonly paragraph: number;
};

/** The tokens of a sentence within a span of its text. */
export function tokensIn({ reading }: DraftSentence, [begin, end]: Span): readonly Token[] {
  return reading.tokens.filter(({ span }) => begin <= span[0] && span[1] <= end);
}

/** A span of a text as one of its sentence. */
export function localSpan([begin, end]: Span, { reading }: DraftSentence): Span {
  return [begin - reading.span[0], end - reading.span[0]];
}

/** A paragraph as the rules read it. */
export type ParagraphReading = {
  readonly span: Span;
  readonly sentences: readonly SentenceReading[];
  /** The quotations of something said: whole sentences, or words that their sentence attributes. */
  readonly quoted: readonly Quotation[];
  /** The mark of a quotation that it leaves open, and that the next paragraph may open again. */
  readonly opened?: string | undefined;
};

/** Reads a text by the rules of its language: the sentences of each paragraph, their attributions and quotations. */
export function readingsOf(text: string, syntax: Syntax): readonly ParagraphReading[] {
  return linesOf(text).map((line) => readParagraph(text, trimmed(text, line), syntax));
}

/** A sentence of more tokens is none: a table, a list. */
const longest = 400;

/** Reads one paragraph of a text, `opened` being the mark of a quotation that the one before leaves open. */
export function readParagraph(text: string, paragraph: Span, syntax: Syntax, opened?: string): ParagraphReading {
  const { wording } = syntax;
  const quotations = quotationsOf(text, paragraph).map((one) => {
    const goesOn = one.span[0] === paragraph[0] && text.charAt(paragraph[0]) === opened;
    return [one, goesOn ? 'speech' : kindOfQuotation(text, one, wording, paragraph[0])] as const;
  });
  const last = quotations.at(-1)?.[0];
  const spans = sentencesOf(text, paragraph, wording);
  const within = partition(spans, quotations);
  const tokens = spans.map((span, index) => tokensOf(text, span, within[index] ?? [], wording));
  const continues = tokens.map((own, index) =>
    syntax.isReportedSpeech(own, text.slice(...(spans[index] ?? paragraph))),
  );
  // From the end: whether the next sentence says itself who says it.
  const attributed: (readonly Found[])[] = [];
  for (const [index, own] of [...tokens.entries()].reverse()) {
    const next = tokens[index + 1];
    // «Muster ging. Es eile, sagte er.»
    const isNamed = attributed[index + 1]?.some(
      ({ source }) => !source || !wording.inClauses.has(text.slice(...source).toLowerCase()),
    );
    const isNext = continues[index + 1] === true && (isNamed ? 'attributed' : 'alone');
    // «Anna Muster freut sich über den Sieg. „Das war gut.“»
    const goesOn = isNext || (next !== undefined && isQuotation(next) && 'quoted');
    const isRead = own.length <= longest;
    const signer = isRead ? signerIn(text, spans[index] ?? paragraph) : undefined;
    const signed: readonly Found[] = signer?.isSure
      ? [{ source: signer.source, cue: [], rule: 'signature', by: '', reports: 'here' }]
      : [];
    attributed[index] = signed.length > 0 || !isRead ? signed : syntax.attributionsOf(own, goesOn);
  }
  const sentences: SentenceReading[] = [];
  for (const [index, own] of tokens.entries()) {
    const attributions = attributed[index] ?? [];
    const before = sentences.at(-1);
    const isBehind = before && (before.continues || before.attributions.length > 0);
    // «Die Kosten würden steigen, hiess es»
    const isNobodys = attributions.every(({ source }) => source === undefined);
    const isTopic = before?.continues === false && before.attributions.every(({ reports }) => reports === 'topic');
    const verb = isBehind && isNobodys ? syntax.goesOnBy(own, isTopic) : undefined;
    sentences.push({
      span: spans[index] ?? paragraph,
      tokens: own,
      attributions,
      continues: verb !== undefined || (continues[index] ?? false),
      goesOnBy: verb?.span,
    });
  }
  const quoted = sentences.flatMap(({ attributions, continues: goesOn }, index) =>
    (within[index] ?? [])
      .filter(([, kind]) => kind === 'speech' || (kind === 'words' && (goesOn || attributions.length > 0)))
      .map(([quotation]) => quotation),
  );
  return {
    span: paragraph,
    sentences,
    quoted: [...new Set(quoted)],
    opened: last?.closed === false ? text.charAt(last.span[0]) : undefined,
  };
}

/** Reads a paragraph of an interview: all of it is said by whom it begins with, in as many characters as `length`, or the one before. */
export function readTurn(text: string, [begin, end]: Span, { wording }: Syntax, length: number): ParagraphReading {
  const colon = begin + text.slice(begin, begin + length).lastIndexOf(':');
  const speaker: Found = { source: [begin, colon], cue: [], rule: 'name and colon', by: ':', reports: 'here' };
  const sentences = sentencesOf(text, [begin + length, end], wording).map(([from, to], index): SentenceReading => {
    const isFirst = index === 0 && length > 0;
    const span = [isFirst ? begin : from, to] as const;
    const tokens = tokensOf(text, span, [], wording);
    return { span, tokens, attributions: isFirst ? [speaker] : [], continues: false };
  });
  return { span: [begin, end], sentences, quoted: length > 0 ? [{ span: [colon, end], closed: false }] : [] };
}

/** Reads a paragraph of an answer: what says «ich» in it is said by whom the question addresses in the words `asked`. */
export function readAnswer(text: string, span: Span, { wording, lexicon }: Grammar, asked: Span): ParagraphReading {
  const spans = sentencesOf(text, span, wording);
  const quoted = partition(
    spans,
    quotationsOf(text, span).map((one) => [one, 'speech'] as const),
  );
  const sentences = spans.map((own, index): SentenceReading => {
    const tokens = tokensOf(text, own, quoted[index] ?? [], wording);
    const self = tokens.find(({ lower }) => lexicon.firstPersons.has(lower));
    const speaker: readonly Found[] = self
      ? [{ source: self.span, asked, cue: [], rule: 'answer', by: self.lower, reports: 'here' }]
      : [];
    return { span: own, tokens, attributions: speaker, continues: false };
  });
  return { span, sentences, quoted: [] };
}

/** For each sentence, the quotations that overlap it. Both are in order. */
function partition(spans: readonly Span[], quotations: readonly (readonly [Quotation, QuotationKind])[]) {
  let first = 0;
  return spans.map(([begin, end]) => {
    while (first < quotations.length && (quotations[first]?.[0].span[1] ?? 0) <= begin) first++;
    let last = first;
    while (last < quotations.length && (quotations[last]?.[0].span[0] ?? 0) < end) last++;
    return quotations.slice(first, last);
  });
}
