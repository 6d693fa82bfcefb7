import { paragraphsOf } from '../model/blocks.ts';
import { partitionPoint } from '../model/partitionPoint.ts';
import { type Span, trimmed } from '../model/words.ts';
import { keyOf } from '../wording/keyOf.ts';
import { bare } from '../wording/speech.ts';
import type { DraftBlock } from './blocks.ts';
import { dateLineIn } from './dateLines.ts';
import type { Grammar } from './grammar.ts';
import { type Quotation, withoutMarks } from './quotations.ts';
import { type DraftSentence, type ParagraphReading, readAnswer, readParagraph, readTurn } from './readings.ts';
import type { Attributed } from './sources.ts';
import { speakerLength } from './turns.ts';

/** A paragraph as it is read: the note that it begins with, and its sentences. */
export type Unit = {
  readonly note: Span | undefined;
  readonly reading: ParagraphReading;
  readonly sentences: readonly DraftSentence[];
};

type TextFacts = { readonly addresses: readonly Span[]; readonly placeNames: ReadonlySet<string> };

/** A paragraph, its place in its block and among all, and the quotation that the one before leaves open. */
type ParagraphAt = {
  readonly span: Span;
  readonly block: DraftBlock;
  readonly nth: number;
  readonly at: number;
  readonly opened: string | undefined;
};

/** The paragraphs of all blocks by their offset, each read and its sentences numbered. */
export function unitsOf(
  text: string,
  blocks: readonly DraftBlock[],
  facts: TextFacts,
  grammar: Grammar,
): ReadonlyMap<number, Unit> {
  // The rules know one space, texts have others: «sagte\u00A0er».
  const spaced = text.replaceAll(/\s/g, ' ');
  const read: (Pick<Unit, 'note' | 'reading'> & { span: Span; section: number })[] = [];
  let section = 0;
  let opened: string | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      section++;
      opened = undefined;
      continue;
    }
    for (const [nth, span] of paragraphsOf(block).entries()) {
      const unit = readUnit({ span, block, nth, at: read.length, opened }, spaced, facts, grammar);
      read.push({ ...unit, span, section });
      opened = unit.reading.opened;
    }
  }
  const count = read.reduce((sum, { reading }) => sum + reading.sentences.length, 0);
  const width = Math.max(2, String(count).length);
  let at = 0;
  return new Map(
    read.map(({ span, note, reading, section }, paragraph) => {
      const sentences = reading.sentences.map((one) => {
        const id = `s${String(at + 1).padStart(width, '0')}`;
        return { at: at++, id, text: text.slice(...one.span), reading: one, section, paragraph };
      });
      return [span[0], { note, reading, sentences }] as const;
    }),
  );
}

function readUnit(
  { span, block: { rule }, nth, at, opened }: ParagraphAt,
  text: string,
  { addresses, placeNames }: TextFacts,
  grammar: Grammar,
): Pick<Unit, 'note' | 'reading'> {
  const [begin, end] = trimmed(text, span);
  const isTurn = rule === 'turn';
  const isPlace = (name: string) => placeNames.has(keyOf(name.toLowerCase()));
  // It may stand below a lead.
  const isSpoken = isTurn || rule === 'answer';
  const length = isSpoken ? 0 : dateLineIn(text.slice(begin, end), at < 2, isPlace);
  const note = length > 0 ? trimmed(text, [begin, begin + length]) : undefined;
  const asked = rule === 'answer' ? addresses[partitionPoint(addresses, ([from]) => from > begin) - 1] : undefined;
  // «Anna Muster: Es eilt.», of whom the question asks, or a turn
  const named = asked || (isTurn && nth === 0) ? speakerLength(text.slice(begin, end)) : 0;
  if (asked && named === 0) return { note, reading: readAnswer(text, [begin, end], grammar, asked) };
  if (isTurn || named > 0) return { note, reading: readTurn(text, [begin, end], grammar, named) };
  return { note, reading: readParagraph(text, trimmed(text, [note?.[1] ?? begin, end]), grammar, opened) };
}

/** The quoted part of each sentence, without marks, as spans in it. A name in quotation marks is no quotation. */
export function quotesOf(
  text: string,
  units: readonly Unit[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly Span[]> {
  const quotes = new Map<string, Span[]>();
  for (const { reading, sentences } of units) {
    for (const quotation of reading.quoted) {
      if (names.has(bare(text.slice(...quotation.span)))) continue;
      for (const { sentence, span } of piecesOf(quotation, sentences, text)) {
        const [from] = sentence.reading.span;
        quotes.set(sentence.id, [...(quotes.get(sentence.id) ?? []), [span[0] - from, span[1] - from]]);
      }
    }
  }
  return quotes;
}

type Piece = { readonly sentence: DraftSentence; readonly span: Span };

/** The sentences that have words of a quotation, and where those stand. One may have no more than a mark of it. */
function piecesOf(quotation: Quotation, sentences: readonly DraftSentence[], text: string): readonly Piece[] {
  const [begin, end] = withoutMarks(text, quotation);
  const from = partitionPoint(sentences, ({ reading }) => reading.span[1] > begin);
  let last = from;
  while (last < sentences.length && (sentences[last]?.reading.span[0] ?? 0) < end) last++;
  return sentences.slice(from, last).flatMap((sentence) => {
    const { span: own } = sentence.reading;
    const span = [Math.max(begin, own[0]), Math.min(end, own[1])] as const;
    return bare(text.slice(...span)) === '' ? [] : [{ sentence, span }];
  });
}

/** For each sentence within a quotation or a turn of several, the one that attributes it, or that announces it: «She writes:». */
export function continuationsOf(
  text: string,
  units: readonly Unit[],
  turns: readonly (readonly DraftSentence[])[],
  attributions: ReadonlyMap<string, readonly Attributed[]>,
  announcerOf: (first: DraftSentence) => DraftSentence | undefined,
): ReadonlyMap<string, string> {
  const continued = new Map<string, string>();
  const quoted: DraftSentence[][] = [];
  let open: string | undefined;
  for (const { reading, sentences } of units) {
    for (const [nth, quotation] of reading.quoted.entries()) {
      const within = piecesOf(quotation, sentences, text)
        .map(({ sentence }) => sentence)
        .filter((one) => attributions.has(one.id) || !hasWordsBeside(quotation.span, one, text));
      // «„Es eilt.» «„Wir gehen.“»: what a paragraph leaves open, the next one opens again.
      const goesOn = nth === 0 && quotation.span[0] === reading.span[0] && text.charAt(quotation.span[0]) === open;
      if (goesOn) quoted.at(-1)?.push(...within);
      else quoted.push(within);
    }
    open = reading.opened;
  }
  for (const within of [...quoted, ...turns]) {
    const [first] = within;
    const opener = [first, within.at(-1), first && announcerOf(first), ...within].find(
      (one) => one && attributions.has(one.id),
    );
    if (!opener) continue;
    for (const one of within) if (!attributions.has(one.id)) continued.set(one.id, opener.id);
  }
  return continued;
}

/** Whether a sentence that a quotation overlaps says something outside of it, too. */
function hasWordsBeside([begin, end]: Span, { reading: { span } }: DraftSentence, text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(span[0], begin) + text.slice(Math.max(span[0], end), span[1]));
}
