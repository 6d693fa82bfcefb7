import type { Block, Figure, ListItem, NoteKind } from '../model/article.ts';
import type { NoteInput } from '../model/articleInput.ts';
import { partitionPoint } from '../model/partitionPoint.ts';
import { type Span, trimmed } from '../model/words.ts';
import { bare, endsWithColon } from '../wording/speech.ts';
import { notesAbove } from './aboveTitle.ts';
import { inQuotes, isHeading } from './headingLines.ts';
import { linesOf } from './lines.ts';
import { isControl, isName, noteIn } from './noteLines.ts';
import { signerIn } from './signatures.ts';
import { addressesIn, isPrompt, isQuestion, isRepliedTo, turnsIn } from './turns.ts';

/** A block as the lines of a text show it, with spans for paragraphs. Spans include the white space around; together, all blocks are the text. */
export type DraftBlock = { readonly rule: string } & (
  | { readonly kind: 'heading'; readonly text: string }
  | Exclude<Block<Span>, Figure>
);

/** A text in its blocks: the notes above the title, the title, and what is below it; and where an interview says who answers. */
type Blocks = {
  readonly above: readonly NoteInput[];
  readonly title: Span;
  readonly blocks: readonly DraftBlock[];
  readonly addresses: readonly Span[];
};

/** The blocks of a text whose language calls the months so, in lower case. */
export function blocksOf(text: string, months: ReadonlySet<string>): Blocks {
  const all = linesOf(text);
  const kinds = notesAbove(all.slice(0, mostAtBeginning).map((span) => text.slice(...span).trim()));
  const above = kinds.map((note, index) => ({ note, text: text.slice(...(all[index] ?? [0, 0])) }));
  const [title = [0, 0] as const, ...lines] = all.slice(above.length);
  const addresses = addressesIn(text, lines);
  return {
    above,
    title,
    addresses,
    blocks: withLead(text, withoutTail(text, grouped(text, lines, months, addresses))),
  };
}

/** How many lines show where the title of a text is. */
const mostAtBeginning = 12;

const listMarker = /^((?:[-–•*·▪■◦‣►▶→✓✔]|\d{1,2}[.)]|\p{Ll}\))[ \t\u00A0]+)(?=\S)(\p{L}*)/u;

/** A line with what is below it in the text itself, not a note. */
type Line = {
  readonly span: Span;
  readonly index: number;
  readonly line: string;
  readonly next: string;
  readonly note: NoteKind | undefined;
};

function grouped(
  text: string,
  spans: readonly Span[],
  months: ReadonlySet<string>,
  addresses: readonly Span[],
): readonly DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const isTurn = turnsIn(text, spans);
  const lines = readLines(text, spans);
  const lastTurn = spans.findLastIndex((span) => isTurn(text.slice(...span)));
  const lastQuestion = spans.findLastIndex((span) => isQuestion(text.slice(...span)));
  const isAddress = addressedIn(lines, addresses);
  let isAnswered = false;
  for (const each of lines) {
    const { span, index, line, next } = each;
    isAnswered ||= isAddress(line);
    const last = blocks.at(-1);
    const marker = markerOf(line, months);
    if (marker !== undefined && (last?.kind === 'list' || markerOf(next, months) !== undefined)) {
      const item = listLine(text, span, marker);
      if (last?.kind === 'list') blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
      else blocks.push({ kind: 'list', items: [item], rule: 'list marker' });
      continue;
    }
    if (!each.note && last?.kind === 'quotation' && signerBelow(text, spans, index)?.isSure) {
      blocks.push({ kind: 'paragraph', paragraph: span, rule: 'signature' });
      continue;
    }
    const alone = blockAlone(each, text, lines, isTurn, isAddress);
    // Of two, the first would have no text: «Die Kosten», «Was kostet sie?»
    const block = alone?.kind === 'heading' && last?.kind === alone.kind ? undefined : alone;
    // «Zur Person»
    if (block?.kind === 'heading') isAnswered &&= index <= lastQuestion;
    if (block) blocks.push(block);
    else if (
      isAnswered &&
      !isQuestion(line) &&
      !isPrompt(line) &&
      !(last?.rule === 'answer' && isRepliedTo(line, next))
    )
      blocks.push({ kind: 'quotation', paragraphs: [span], rule: 'answer' });
    // An answer of several paragraphs.
    else if (last?.rule === 'turn' && last.kind === 'quotation' && index < lastTurn)
      blocks[blocks.length - 1] = { ...last, paragraphs: [...last.paragraphs, span] };
    else blocks.push({ kind: 'paragraph', paragraph: span, rule: 'line' });
  }
  return blocks;
}

/** Which lines call somebody by name, as questions of an interview do. */
function addressedIn(lines: readonly Line[], addresses: readonly Span[]): (line: string) => boolean {
  const addressed = addresses.flatMap(
    ([begin]) => lines[partitionPoint(lines, ({ span }) => span[1] > begin)]?.line ?? [],
  );
  const found = new Set(addressed);
  return (line) => found.has(line);
}

function readLines(text: string, spans: readonly Span[]): readonly Line[] {
  const lines = spans.map((span) => text.slice(...span).trim());
  const found = lines.map(noteIn);
  const hasDay = (at: number) => /^(?:dateline|update)$/.test(found[at] ?? '') && /\d{4}/.test(lines[at] ?? '');
  const offered = offeredIn(lines, found);
  const notes = found.map((note, index) => {
    // Who wrote stands above the text, beside the day.
    const isByline = index < 4 && !note && (hasDay(index - 1) || hasDay(index + 1)) && isName(lines[index] ?? '');
    if (isByline) return 'byline';
    const signer = signerBelow(text, spans, index);
    const isAgain = isRepeated(lines, index) || (signer && (!signer.isSure || isRepeated(lines, index - 1)));
    return offered.has(index) || isAgain ? 'other' : note;
  });
  // A text of nothing but notes would have no sentence.
  const isMore = notes.includes(undefined);
  return spans.map((span, index) => ({
    span,
    index,
    line: lines[index] ?? '',
    next: lines[notes.indexOf(undefined, index + 1)] ?? '',
    note: isMore ? notes[index] : undefined,
  }));
}

const mostOffered = 6;

/** Where, below «Mehr zum Thema», short lines are links: not right above the text, where one is a heading. */
function offeredIn(lines: readonly string[], found: readonly (NoteKind | undefined)[]): ReadonlySet<number> {
  const offered = new Set<number>();
  let left = 0;
  for (const [index, line] of lines.entries()) {
    const next = found[index + 1] ? undefined : lines[index + 1];
    if (isControl(line)) left = mostOffered;
    else if (!found[index]) left = isHeading(line) && (next === undefined || isHeading(next)) ? left - 1 : 0;
    if (left > 0 && !found[index]) offered.add(index);
  }
  return offered;
}

const shortestRepeated = 20;
const farthestRepeated = 20;

/** Whether a page repeats in a line by itself what somebody is quoted with in the text. */
function isRepeated(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (!inQuotes.test(line) || line.length < shortestRepeated) return false;
  const words = bare(line);
  const near = lines.slice(Math.max(0, index - farthestRepeated), index + farthestRepeated);
  return near.some((other) => other.length > line.length && other.includes(words));
}

/** Whose the words in quotation marks are that are the line above, where a line says no more than that: «Anna Muster, Rätin». */
function signerBelow(text: string, spans: readonly Span[], index: number) {
  const [above, own] = [spans[index - 1], spans[index]];
  const isBelow = above && own && inQuotes.test(text.slice(...above).trim());
  const signer = isBelow ? signerIn(text, trimmed(text, own)) : undefined;
  return signer?.isAlone ? signer : undefined;
}

/** The block that a line shows to be one by itself: a note, a lead, a quotation, a turn, a heading. */
function blockAlone(
  { span, index, line, next, note }: Line,
  text: string,
  lines: readonly Line[],
  isTurn: (line: string) => boolean,
  isAddress: (line: string) => boolean,
): DraftBlock | undefined {
  const words = text.slice(...span);
  if (note) return { kind: 'note', note, text: words, rule: `${note} line` };
  if (index === 0 && /^(?:byline|dateline)$/.test(lines[1]?.note ?? '') && isHeading(line))
    return { kind: 'lead', paragraph: span, rule: 'line above a byline' };
  // «Die Kosten», but not «Kaum. Noch eine ;-)»
  const isAboveQuestion = isQuestion(next) && /^[^.:!?…]*$/.test(line);
  const isAboveText = isTurn(next) || isAddress(next) || isAboveQuestion || (next !== '' && !isHeading(next));
  const isQuoted = inQuotes.test(line);
  const isQuotedHeading = isQuoted && mayBeQuotedHeading(line, lines[index - 1]?.line ?? '', next);
  if (/^[«„“"]/.test(line) && signerIn(text, trimmed(text, span))?.isSure)
    return { kind: 'paragraph', paragraph: span, rule: 'signed' };
  if (isQuoted && !(isQuotedHeading && isAboveText))
    return { kind: 'quotation', paragraphs: [span], rule: 'all in quotation marks' };
  if (isTurn(line)) return { kind: 'quotation', paragraphs: [span], rule: 'turn' };
  const isTitle = (isHeading(line) || isQuotedHeading) && !isAddress(line) && isAboveText;
  return isTitle ? { kind: 'heading', text: words, rule: 'short line without end' } : undefined;
}

/** «Ein Bach vergisst nicht», above text; below a colon, with a full stop or a second sentence, it is a quotation. */
function mayBeQuotedHeading(line: string, before: string, next: string): boolean {
  const isOne = !/[.!?…] \p{Lu}/u.test(line);
  return isOne && /[»“”"]$/.test(line) && isHeading(bare(line)) && !inQuotes.test(next) && !endsWithColon(before);
}

/** The marker of a list item, with the space behind it. None begins with a day: «7. März: …». */
function markerOf(line: string, months: ReadonlySet<string>): string | undefined {
  const [, marker, word = ''] = listMarker.exec(line) ?? [];
  return months.has(word.toLowerCase()) ? undefined : marker;
}

function listLine(text: string, [from, to]: Span, marker: string): ListItem<Span> {
  const begin = trimmed(text, [from, to])[0] + marker.length;
  return { marker: text.slice(from, begin), paragraph: [begin, to] };
}

/** Short lines without a final mark at the very end are a page's own, not the text's: «Mehr zum Thema». */
function withoutTail(text: string, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const isShort = (block: DraftBlock) =>
    block.kind === 'paragraph' && !/^sign/.test(block.rule) && isHeading(text.slice(...block.paragraph).trim());
  // Unless the whole text consists of such lines.
  if (!blocks.some((block) => block.kind === 'paragraph' && !isShort(block))) return blocks;
  const last = blocks.findLastIndex((block) => block.kind !== 'note' && !isShort(block));
  return blocks.map((block, at) =>
    at > last && block.kind === 'paragraph'
      ? { kind: 'note', note: 'other', text: text.slice(...block.paragraph), rule: 'short line at the end' }
      : block,
  );
}

/** A short first paragraph above a longer text is its lead. */
function withLead(text: string, blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const at = blocks.findIndex(({ kind }) => kind !== 'note');
  const first = blocks[at];
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quotation').length;
  const words = first?.kind === 'paragraph' ? text.slice(...first.paragraph).trim() : '';
  const isLong = words.length > 320 || (words.match(/[.!?]["”»’']? (?=\p{Lu})/gu)?.length ?? 0) > 2;
  if (first?.kind !== 'paragraph' || paragraphs < 4 || isLong) return blocks;
  return [...blocks.slice(0, at), { ...first, kind: 'lead', rule: 'short first paragraph' }, ...blocks.slice(at + 1)];
}
