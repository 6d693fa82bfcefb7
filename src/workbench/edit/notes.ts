import { ids, slugOf } from '../../draft/slug.ts';
import type { Reading } from '../../file/parseReading.ts';
import type { NoteKind } from '../../model/article.ts';
import type { NoteInput } from '../../model/articleInput.ts';
import { blocksWrittenIn, mapSame, paragraphsOf, withParagraphs } from '../../model/blocks.ts';
import { withJoints } from '../../model/settleBlock.ts';
import { type Found, markerOf, type Piece, paragraphWith, withPieces } from './blocks.ts';
import {
  type Block,
  type Edit,
  inTextOrder,
  isSentence,
  mapBlocks,
  type Paragraph,
  sentencesOf,
  takenIn,
} from './parts.ts';
import { leadReferences } from './references.ts';

/** The kinds of notes. */
export const noteKinds = ['byline', 'dateline', 'update', 'correction', 'other'] as const satisfies readonly NoteKind[];

/** A note, its number in reading order, and the sentence where it can be edited: the next one, or else the last. */
type Noted = NoteInput & { readonly nth: number; readonly beside: string };

/** The notes that can be edited at a sentence. */
export function notesBeside({ article }: Reading, id: string): readonly Noted[] {
  const notes: (NoteInput & { nth: number; beside: string | undefined })[] = [];
  let last = '';
  for (const part of article.sections.flatMap(blocksWrittenIn).flatMap(partsOf)) {
    if (typeof part === 'string') continue;
    if (!isSentence(part)) {
      notes.push({ ...part, nth: notes.length, beside: undefined });
      continue;
    }
    last = part.id;
    for (const note of notes) note.beside ??= part.id;
  }
  return notes.map((note) => ({ ...note, beside: note.beside ?? last })).filter(({ beside }) => beside === id);
}

function partsOf(block: Block): Paragraph {
  return block.kind === 'note' ? [block] : paragraphsOf<Paragraph>(block).flat();
}

/** Changes a note, in a paragraph or between two. */
function changeNote(nth: number, change: (note: NoteInput) => Paragraph): Edit {
  return (reading) => {
    let count = 0;
    const isMeant = (part: Paragraph[number]): part is NoteInput => isNote(part) && count++ === nth;
    const article = mapBlocks(reading.article, (block) => {
      if (block.kind !== 'note') {
        return withParagraphs(block, (paragraph) =>
          paragraph.some(isNote) ? paragraph.flatMap((part) => (isMeant(part) ? change(part) : [part])) : paragraph,
        );
      }
      if (!isMeant(block)) return block;
      const parts = change({ note: block.note, text: block.text });
      const [only] = parts;
      return only && isNote(only) ? { kind: 'note', ...only } : { kind: 'paragraph', paragraph: parts };
    });
    return { ...reading, article };
  };
}

function isNote(part: Paragraph[number]): part is NoteInput {
  return typeof part !== 'string' && !isSentence(part);
}

/** Sets the kind of a note. */
export function setNoteKind(nth: number, note: NoteKind): Edit {
  return changeNote(nth, ({ text }) => [{ note, text }]);
}

/** Turns a note into a sentence, which is unconfirmed. */
export function readNote(nth: number): Edit {
  return (reading) => {
    let id: string | undefined;
    const { article } = changeNote(nth, (note) => {
      const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(note.text) ?? [];
      if (text === '') return [note];
      id = ids(takenIn(reading))(slugOf(text, 3) || 'satz');
      return [before, { id, text, form: 'stated' } as const, after].filter((part) => part !== '');
    })(reading);
    return id === undefined ? reading : { article, unconfirmed: inTextOrder(article, [...reading.unconfirmed, id]) };
  };
}

/**
 * Turns the paragraph of a sentence into a note. Only a dateline can be a part of a paragraph: there, the first sentence alone becomes the
 * note.
 */
export function makeNote(id: string, note: NoteKind): Edit {
  return (reading) => {
    const inside = paragraphWith(reading, id)?.paragraph.filter(isSentence) ?? [];
    const isWithin = note === 'dateline' && inside[0]?.id === id && inside.length > 1;
    const gone = isWithin ? [id] : inside.map((one) => one.id);
    const led = gone.reduce((before, one) => leadReferences(before, one, () => undefined), reading);
    const found = paragraphWith(led, id);
    const piece = found?.pieces[found.at];
    if (!found || !piece || !leavesSentences(found, gone.length, reading)) return reading;
    const asNote = (part: Paragraph[number]) => (isSentence(part) && part.id === id ? { note, text: part.text } : part);
    const text = markerOf(piece.block) + textOf(found.paragraph, reading.article.joint ?? ' ');
    const next: Piece = isWithin
      ? { ...piece, block: withParagraphs(piece.block, (paragraph) => mapSame(paragraph, asNote)) }
      : { block: { kind: 'note', note, text }, from: undefined };
    return withPieces(led, found.section, found.pieces.with(found.at, next));
  };
}

/** Whether the article, and a section with a heading, still have sentences. */
function leavesSentences({ section, pieces }: Found, gone: number, { article }: Reading): boolean {
  const inSection = pieces.flatMap(({ block }) => paragraphsOf<Paragraph>(block)).flat();
  const all = article.sections[section]?.heading ? inSection.filter(isSentence) : sentencesOf(article);
  return all.length > gone;
}

function textOf(paragraph: Paragraph, joint: string): string {
  return withJoints(paragraph, joint)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
}
