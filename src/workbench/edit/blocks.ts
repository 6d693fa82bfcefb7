import type { Reading } from '../../file/parseReading.ts';
import { blocksWrittenIn, mapSame, paragraphsOf, withParagraphs } from '../../model/blocks.ts';
import {
  type Block,
  type Edit,
  indexIn,
  isSentence,
  type Paragraph,
  type Section,
  sectionWith,
  withBlocks,
  withSections,
} from './parts.ts';

export const blockKinds = ['paragraph', 'lead', 'quotation', 'list'] as const;

export type BlockKind = (typeof blockKinds)[number];

/** A block with at most one paragraph, and the block it is a part of; undefined if its kind has just changed. */
export type Piece = { readonly block: Block; readonly from: Block | undefined };

export type Found = NonNullable<ReturnType<typeof paragraphWith>>;

/** A section in pieces, and the one that holds a sentence, at its place. */
export function paragraphWith({ article }: Reading, id: string) {
  const section = sectionWith(article, id);
  const pieces = article.sections
    .slice(section, section + 1)
    .flatMap(blocksWrittenIn)
    .flatMap(apart);
  const at = pieces.findIndex(({ block }) => paragraphsOf<Paragraph>(block).some((one) => indexIn(one, id) >= 0));
  const piece = pieces[at];
  const [paragraph] = piece ? paragraphsOf<Paragraph>(piece.block) : [];
  const kind = blockKinds.find((one) => one === piece?.block.kind);
  return piece && paragraph && kind && { section, pieces, at, piece, kind, paragraph, place: indexIn(paragraph, id) };
}

function apart(block: Block): readonly Piece[] {
  const all = paragraphsOf<Paragraph>(block);
  return all.length < 2
    ? [{ block, from: block }]
    : all.map((_, nth) => ({ block: withOnly(block, nth), from: block }));
}

/** A list or a quotation with one of its paragraphs. */
function withOnly(block: Block, nth: number): Block {
  if (block.kind === 'list') return { ...block, items: block.items.slice(nth, nth + 1) };
  return block.kind === 'quotation' ? { ...block, paragraphs: block.paragraphs.slice(nth, nth + 1) } : block;
}

/** Puts the pieces of a section together: parts of one block become one again, and a changed piece joins neighbours of its kind. */
export function withPieces(reading: Reading, { section }: Found, pieces: readonly Piece[]): Reading {
  const blocks: Piece[] = [];
  for (const { block, from } of pieces) {
    const last = blocks.at(-1);
    const isOne = last && (last.from === from || last.from === undefined || from === undefined);
    const merged = isOne && asOne(last.block, block);
    if (merged) blocks[blocks.length - 1] = { block: merged, from };
    else blocks.push({ block, from });
  }
  const together = blocks.map(({ block }) => block);
  const inSection = (one: Section, at: number) => (at === section ? withBlocks(one, together) : one);
  return withSections(reading, reading.article.sections.map(inSection));
}

function asOne(one: Block, other: Block): Block | undefined {
  if (one.kind === 'list' && other.kind === 'list') return { ...one, items: [...one.items, ...other.items] };
  if (one.kind !== 'quotation' || other.kind !== 'quotation') return undefined;
  return { ...one, paragraphs: [...one.paragraphs, ...other.paragraphs] };
}

/** A paragraph as a block of its own. A string at the start of an item is its marker. */
function blockOf(kind: BlockKind, paragraph: Paragraph): Block {
  if (kind === 'quotation') return { kind, paragraphs: [paragraph] };
  if (kind !== 'list') return { kind, paragraph };
  const [marker, ...rest] = paragraph;
  return { kind, items: [typeof marker === 'string' ? { marker, paragraph: rest } : { paragraph }] };
}

export function markerOf(block: Block): string {
  return (block.kind === 'list' && block.items[0]?.marker) || '';
}

/** Sets the kind of a sentence's paragraph. It joins a list or quotation beside it; a lead, which only the first section has, replaces the one before. */
export function setBlockKind(id: string, kind: BlockKind): Edit {
  return (reading) => {
    const found = paragraphWith(reading, id);
    if (!found || found.kind === kind || (kind === 'lead' && found.section > 0)) return reading;
    const { pieces, at, piece, paragraph } = found;
    const marker = markerOf(piece.block);
    const own = blockOf(kind, marker ? [marker, ...paragraph] : paragraph);
    const others = kind === 'lead' ? pieces.map(({ block, from }) => ({ block: plainBlock(block), from })) : pieces;
    return withPieces(reading, found, others.with(at, { block: own, from: undefined }));
  };
}

export function plainBlock(block: Block): Block {
  return block.kind === 'lead' ? { ...block, kind: 'paragraph' } : block;
}

/** Starts a new paragraph with a sentence that is not the first of its own. */
export function splitParagraph(id: string): Edit {
  return (reading) => {
    const found = paragraphWith(reading, id);
    const before = found?.paragraph.slice(0, found.place) ?? [];
    if (!found || !before.some(isSentence)) return reading;
    const { piece, pieces, at, paragraph, place } = found;
    const last = before.at(-1);
    // The line break replaces the blank between the two.
    const first = typeof last === 'string' && last.trim() === '' ? before.slice(0, -1) : before;
    const next = blockOf(found.kind === 'lead' ? 'paragraph' : found.kind, closed(paragraph.slice(place)));
    const halves = [withParagraphs(piece.block, () => closed(first)), next].map((block) => ({ ...piece, block }));
    return withPieces(reading, found, pieces.toSpliced(at, 1, ...halves));
  };
}

/** Removes second readings that point outside the paragraph. */
function closed(paragraph: Paragraph): Paragraph {
  const ids = new Set(paragraph.filter(isSentence).map(({ id }) => id));
  return mapSame(paragraph, (part) => {
    const isOutside = isSentence(part) && part.secondReading && !ids.has(part.secondReading.neighbour);
    return isOutside ? { ...part, secondReading: undefined } : part;
  });
}

/** Joins the paragraph that starts with a sentence to the one before. Items with a marker stay apart. */
export function joinParagraph(id: string): Edit {
  return (reading) => {
    const found = paragraphWith(reading, id);
    const before = found?.pieces[found.at - 1];
    if (!found || !before || found.paragraph.find(isSentence)?.id !== id) return reading;
    const own = found.piece;
    const areOne = before.from === own.from && markerOf(own.block) === '';
    if (!areOne && ![before, own].every(({ block: { kind } }) => kind === 'paragraph' || kind === 'lead'))
      return reading;
    const joint = reading.article.joint ?? ' ';
    const block = withParagraphs(before.block, (paragraph) => joinedParts(paragraph, found.paragraph, joint));
    return withPieces(reading, found, found.pieces.toSpliced(found.at - 1, 2, { ...before, block }));
  };
}

/** Two paragraphs as one, with a joint between. */
function joinedParts(one: Paragraph, other: Paragraph, joint: string): Paragraph {
  const [last, first] = [one.at(-1), other[0]];
  const [head, end] = typeof last === 'string' ? [one.slice(0, -1), last] : [one, ''];
  const [start, tail] = typeof first === 'string' ? [first, other.slice(1)] : ['', other];
  const gap = end + (/\s$/.test(end) || /^\s/.test(start) ? '' : joint) + start;
  return gap === joint ? [...head, ...tail] : [...head, gap, ...tail];
}
