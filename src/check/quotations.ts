import type { Article, Paragraph, Sentence, Statement } from '../model/article.ts';
import { groupBy } from '../model/articleIndex.ts';
import { paragraphsIn, paragraphsOf, textOfParts } from '../model/blocks.ts';
import { overlaps, type Span, spansOf } from '../model/words.ts';
import { formCuesOf } from '../wording/formCuesOf.ts';
import { type Quotation, quotationsIn } from '../wording/quotations.ts';
import { bare, isSpeech } from '../wording/speech.ts';

/** Something in quotation marks that is not a name. */
type Quote = {
  readonly quotation: Quotation;
  /** Without its marks. */
  readonly words: string;
  /** Whether these are somebody's words beyond doubt, not a term or a title. */
  readonly speech: boolean;
};

/** The part of a quotation in one sentence. `quotation` is the same object in every sentence that it spans. */
export type Quoted = Omit<Quote, 'quotation'> & { readonly quotation: object; readonly span: Span };

/** What is quoted in each sentence of an article. */
export type AllQuoted = ReadonlyMap<Sentence, readonly Quoted[]>;

/** What each sentence has in quotation marks or in a block quotation, except for names of sources and of others mentioned. */
export function quotedIn(article: Article): AllQuoted {
  const marked = article.sections.map(paragraphsIn).flatMap((paragraphs) => {
    const texts = paragraphs.map(({ parts }) => textOfParts(parts));
    return quotesIn(texts, article).flatMap(({ quotation, speech }) =>
      piecesOf(quotation, paragraphs).map((piece) => {
        return { ...piece, quotation, words: bare(piece.sentence.text.slice(...piece.span)), speech };
      }),
    );
  });
  const setOff = setOffIn(article).map(({ sentence, block }) => {
    return { sentence, quotation: block, span: [0, sentence.text.length], words: sentence.text, speech: true } as const;
  });
  // A sentence that ends with an opening mark contains nothing of that quotation.
  const all = [...marked.filter(({ words }) => words !== ''), ...setOff];
  return groupBy(all, ({ sentence }) => [sentence]);
}

/** What is quoted in one statement of a sentence. */
export function quotesOf({ part }: Statement, sentence: Sentence, quoted: AllQuoted): readonly Quoted[] {
  const quotes = quoted.get(sentence) ?? [];
  if (!part) return quotes;
  const spans = spansOf(part, sentence.text);
  return quotes.filter(({ span }) => spans.some((other) => overlaps(span, other)));
}

/** The quotations in consecutive texts, except for names and for quotations within another. */
export function quotesIn(texts: readonly string[], { lang, sources, mentioned }: Article): readonly Quote[] {
  const names = [...sources.map(({ name }) => name), ...mentioned].map(bare);
  return quotationsIn(texts).flatMap((quotation) => {
    const words = bare(quotedWords(quotation, texts));
    if (quotation.depth > 0 || names.includes(words)) return [];
    return [{ quotation, words, speech: isSpeech(words, surroundingsOf(quotation, texts), formCuesOf(lang)) }];
  });
}

/** The sentences that only the layout marks as quoted, and the block that does. */
function setOffIn({ sections }: Article) {
  const blocks = sections.flatMap((section) => section.blocks).filter(({ kind }) => kind === 'quotation');
  return blocks.flatMap((block) =>
    paragraphsOf(block).flatMap(({ sentences }) => sentences.map((sentence) => ({ sentence, block }))),
  );
}

/** The sentences that a quotation spans, and where it stands in each. */
function piecesOf(
  { start, end }: Quotation,
  paragraphs: readonly Paragraph[],
): readonly { readonly sentence: Sentence; readonly span: Span }[] {
  return paragraphs.slice(start.paragraph, end.paragraph + 1).flatMap(({ parts }, index) => {
    const from = index === 0 ? start.at : 0;
    const to = start.paragraph + index === end.paragraph ? end.at : Number.POSITIVE_INFINITY;
    let at = 0;
    return parts.flatMap((part) => {
      const begin = at;
      at += typeof part === 'string' ? part.length : part.text.length;
      if (typeof part === 'string' || !('statements' in part) || begin >= to || at <= from) return [];
      return [{ sentence: part, span: [Math.max(from, begin) - begin, Math.min(at, to) - begin] as const }];
    });
  });
}

function quotedWords({ start, end }: Quotation, texts: readonly string[]): string {
  const covered = texts.slice(start.paragraph, end.paragraph + 1);
  const last = covered.length - 1;
  return covered.map((text, at) => text.slice(at === 0 ? start.at : 0, at === last ? end.at : undefined)).join(' ');
}

function surroundingsOf({ start, end }: Quotation, texts: readonly string[]): readonly [string, string] {
  return [texts[start.paragraph]?.slice(0, start.at) ?? '', texts[end.paragraph]?.slice(end.at) ?? ''];
}
