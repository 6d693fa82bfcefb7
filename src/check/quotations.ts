import type { Article, Paragraph, Sentence, Statement } from '../model/article.ts';
import { paragraphsIn, paragraphsOf } from '../model/blocks.ts';
import { type Fragment, occurrencesOf, type TextRange } from '../model/fragment.ts';
import { type Quotation, quotationsIn } from '../wording/quotations.ts';

/** What stands in quotation marks and is no name. */
type Quote = {
  readonly quotation: Quotation;
  /** Without its marks. */
  readonly words: string;
  /** Whether these are somebody's words beyond doubt, not a term or a title. */
  readonly speech: boolean;
};

/** What of a quotation stands in one sentence. `quotation` is the same for all sentences that it goes over. */
export type Quoted = Omit<Quote, 'quotation'> & { readonly quotation: object; readonly range: TextRange };

/** What is quoted in each sentence of an article. */
export type AllQuoted = ReadonlyMap<Sentence, readonly Quoted[]>;

/** What stands in quotation marks, or in a block quotation, in each sentence, but for names: of the article's sources, and of those it only mentions. */
export function quotedIn(article: Article): AllQuoted {
  const quoted = new Map<Sentence, Quoted[]>();
  for (const paragraphs of article.sections.map(paragraphsIn)) {
    for (const { quotation, speech } of quotesIn(paragraphs.map(textOf), article)) {
      for (const { sentence, range } of piecesOf(quotation, paragraphs)) {
        const words = bare(sentence.text.slice(range.start, range.end));
        // Where an opening mark ends a sentence, nothing of what it opens stands there.
        if (words === '') continue;
        quoted.set(sentence, [...(quoted.get(sentence) ?? []), { quotation, range, words, speech }]);
      }
    }
  }
  for (const { sentence, block } of setOff(article)) {
    if (quoted.has(sentence)) continue;
    const words = sentence.text;
    quoted.set(sentence, [{ quotation: block, range: { start: 0, end: words.length }, words, speech: true }]);
  }
  return quoted;
}

/** What is quoted in one statement of a sentence. */
export function quotesOf({ part }: Statement, sentence: Sentence, quoted: AllQuoted): readonly Quoted[] {
  const quotes = quoted.get(sentence) ?? [];
  if (!part) return quotes;
  const ranges = rangesIn(part, sentence.text);
  return quotes.filter(({ range }) => ranges.some(({ start, end }) => range.start < end && start < range.end));
}

/** Where words stand in a text, in order; each at its first place. */
export function rangesIn(words: Fragment, text: string): readonly TextRange[] {
  const ranges = words.flatMap((part) => occurrencesOf(part, text).slice(0, 1));
  return ranges.toSorted((one, other) => one.start - other.start);
}

/** What stands in quotation marks in some texts that follow each other, but for names and for what is quoted within a quotation. */
export function quotesIn(texts: readonly string[], { sources, mentioned }: Article): readonly Quote[] {
  const names = [...sources.map(({ name }) => name), ...mentioned].map(bare);
  return quotationsIn(texts).flatMap((quotation) => {
    const words = bare(wordsOf(quotation, texts));
    if (quotation.depth > 0 || names.includes(words)) return [];
    return [{ quotation, words, speech: isSpeech(words, surroundingsOf(quotation, texts)) }];
  });
}

function textOf({ parts }: Paragraph): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** The sentences that a layout alone marks as quoted, and the block that does. */
function setOff({ sections }: Article) {
  const blocks = sections.flatMap((section) => section.blocks).filter(({ kind }) => kind === 'quotation');
  return blocks.flatMap((block) =>
    paragraphsOf(block).flatMap(({ sentences }) => sentences.map((sentence) => ({ sentence, block }))),
  );
}

function piecesOf({ start, end }: Quotation, paragraphs: readonly Paragraph[]) {
  return paragraphs.slice(start.paragraph, end.paragraph + 1).flatMap(({ parts }, index) => {
    const from = index === 0 ? start.at : 0;
    const to = start.paragraph + index === end.paragraph ? end.at : Number.POSITIVE_INFINITY;
    let at = 0;
    return parts.flatMap((part) => {
      const begin = at;
      at += typeof part === 'string' ? part.length : part.text.length;
      if (typeof part === 'string' || !('statements' in part) || begin >= to || at <= from) return [];
      return [{ sentence: part, range: { start: Math.max(from, begin) - begin, end: Math.min(at, to) - begin } }];
    });
  });
}

function wordsOf({ start, end }: Quotation, texts: readonly string[]): string {
  const covered = texts.slice(start.paragraph, end.paragraph + 1);
  const last = covered.length - 1;
  return covered.map((text, at) => text.slice(at === 0 ? start.at : 0, at === last ? end.at : undefined)).join(' ');
}

function surroundingsOf({ start, end }: Quotation, texts: readonly string[]): readonly [string, string] {
  return [texts[start.paragraph]?.slice(0, start.at) ?? '', texts[end.paragraph]?.slice(end.at) ?? ''];
}

/** So many words are speech, fewer where a colon or a comma parts them from the sentence. */
const fewestWords = { within: 6, apart: 3 };

/** Speech is what ends like a sentence or has words enough. Less can be a term or a title too, and may be read as either. */
function isSpeech(words: string, [before, after]: readonly [string, string]): boolean {
  if (/[.!?…。！？؟]$/u.test(words)) return true;
  const apart = /[:：]\s*$/u.test(before) || /[,،、]$/u.test(words) || /^\s*[,،、]/u.test(after);
  return wordCount(words) >= (apart ? fewestWords.apart : fewestWords.within);
}

/** Words as UAX #29 finds them, so in scripts without spaces too. */
export function wordCount(text: string): number {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

function bare(text: string): string {
  return text.replace(/^[«»„“‚‘‹›”「『"״'\s]+|[«»“”’‘‹›」』"״'\s]+$/gu, '');
}
