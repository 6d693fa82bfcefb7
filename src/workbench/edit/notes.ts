import type { Reading } from '../../file/parseReading.ts';
import type { Figure, NoteKind } from '../../model/article.ts';
import type { ArticleInput, NoteInput } from '../../model/articleInput.ts';
import { blocksWrittenIn, mapSame, paragraphsOf, textOfParts, withParagraphs } from '../../model/blocks.ts';
import { memoized } from '../../model/memoized.ts';
import { withJoints } from '../../model/settleBlock.ts';
import { type Found, markerOf, type Piece, paragraphWith, withPieces } from './blocks.ts';
import { makeNoteTitle } from './headings.ts';
import {
  type Block,
  type Edit,
  freeId,
  isSentence,
  mapBlocks,
  type Paragraph,
  type Sentence,
  sentencesOf,
  withArticle,
  withDrafts,
} from './parts.ts';
import { dropDescriptions, redirectReferences } from './references.ts';

/** What stands beside the sentences, in reading order, each with the sentence where it is edited: the next one, or else the last. */
const asidesIn = memoized((sections: ArticleInput['sections']): readonly Aside[] => {
  const all = sections.flatMap(blocksWrittenIn).flatMap(contentOf);
  let at = all.findLast(isSentence)?.id ?? '';
  const found: Aside[] = [];
  for (const part of all.toReversed()) {
    if (isSentence(part)) at = part.id;
    else if (typeof part !== 'string') found.push({ part, at });
  }
  return found.reverse();
});

type Aside = { readonly part: NoteInput | Figure; readonly at: string };

type Part = Paragraph[number] | Figure;

function isFigure(part: NoteInput | Sentence | Figure): part is Figure {
  return 'file' in part;
}

function contentOf(block: Block): readonly Part[] {
  return block.kind === 'note' || block.kind === 'figure' ? [block] : paragraphsOf<Paragraph>(block).flat();
}

/** The notes of an article, each with its number in reading order and the sentence where it is edited. */
export function notesIn(article: ArticleInput): readonly (NoteInput & { readonly nth: number; readonly at: string })[] {
  const { above = [], sections } = article;
  const first = sentencesOf(article)[0]?.id ?? '';
  const below = asidesIn(sections).flatMap(({ part, at }) => (isFigure(part) ? [] : [{ ...part, at }]));
  return [...above.map((note) => ({ ...note, at: first })), ...below].map((note, nth) => ({ ...note, nth }));
}

/** The pictures that are edited at a sentence. */
export function figuresBeside({ article }: Reading, id: string): readonly Figure[] {
  return asidesIn(article.sections).flatMap(({ part, at }) => (at === id && isFigure(part) ? [part] : []));
}

/** Describes a picture for those who do not see it. */
export function describeFigure(id: string, alt: string): Edit {
  return (reading) =>
    mapBlocks(reading, (block) => (block.kind === 'figure' && block.id === id ? { ...block, alt } : block));
}

/** Changes a note above the title, in a paragraph or between two. */
function changeNote(nth: number, change: (note: NoteInput) => Paragraph): Edit {
  return (reading) => {
    let count = 0;
    const inParts = (parts: Paragraph) => {
      const meant = parts.find((part): part is NoteInput => isNote(part) && count++ === nth);
      return meant ? parts.flatMap((part) => (part === meant ? change(meant) : [part])) : parts;
    };
    const { above = [] } = reading.article;
    const changed = inParts(above);
    const led = changed === above ? reading : withArticle(reading, { above: changed.filter(isNote) });
    return mapBlocks(led, (block) => {
      if (block.kind !== 'note') return withParagraphs(block, inParts);
      const parts = inParts([block]);
      const [only] = parts;
      if (only === block) return block;
      return only && isNote(only) ? { kind: 'note', ...only } : { kind: 'paragraph', paragraph: parts };
    });
  };
}

function isNote(part: Paragraph[number]): part is NoteInput {
  return typeof part !== 'string' && !isSentence(part);
}

export function setNoteKind(nth: number, note: NoteKind): Edit {
  return changeNote(nth, ({ text }) => [{ note, text }]);
}

/** Turns a note into a sentence, which is unconfirmed; one above the title into the title. */
export function readNote(nth: number): Edit {
  return (reading) => {
    if (nth < (reading.article.above?.length ?? 0)) return makeNoteTitle(nth)(reading);
    let id: string | undefined;
    const changed = changeNote(nth, (note) => {
      const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(note.text) ?? [];
      if (text === '') return [note];
      id = freeId(reading, text, 'sentence');
      return [before, { id, text, form: 'stated' } as const, after].filter((part) => part !== '');
    })(reading);
    return id === undefined ? reading : withDrafts(changed, id);
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
    const gone = isWithin ? inside.slice(0, 1) : inside;
    const led = gone.reduce((before, one) => redirectReferences(before, one.id), reading);
    const found = paragraphWith(led, id);
    if (!found || !leavesSentences(found, gone.length, reading)) return reading;
    const asNote = (part: Paragraph[number]) => (isSentence(part) && part.id === id ? { note, text: part.text } : part);
    const { piece, pieces, at } = found;
    const text = markerOf(piece.block) + textOfParts(withJoints(found.paragraph, reading.article.joint ?? ' '));
    const next: Piece = isWithin
      ? { ...piece, block: withParagraphs(piece.block, (paragraph) => mapSame(paragraph, asNote)) }
      : { block: { kind: 'note', note, text }, from: undefined };
    const noted = withPieces(led, found, pieces.with(at, next));
    return gone.reduce((before, one) => dropDescriptions(one.text)(before), noted);
  };
}

/** Whether the article, and a section with a heading, still have sentences. */
function leavesSentences({ section, pieces }: Found, gone: number, { article }: Reading): boolean {
  const inSection = pieces.flatMap(({ block }) => paragraphsOf<Paragraph>(block)).flat();
  const all = article.sections[section]?.heading ? inSection.filter(isSentence) : sentencesOf(article);
  return all.length > gone;
}
