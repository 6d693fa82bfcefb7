import type { Note, Paragraph, Section, Sentence } from './article.ts';
import type { HeadingInput, NoteInput, ParagraphInput, SectionInput, SentenceInput } from './articleInput.ts';
import { blocksWrittenIn, withParagraphs } from './blocks.ts';
import { asWords } from './words.ts';

type PartInput = SentenceInput | NoteInput | string;

/** How an article's sentences are settled, and what joins two of them. */
export type Running = {
  readonly joint: string;
  readonly settle: (sentence: SentenceInput) => Sentence;
};

/** Settles a section with all that stands in it. */
export function settleSection(input: SectionInput, running: Running): Section {
  const { id, heading } = input;
  return {
    id,
    heading: heading && { ...settleHeading(heading), level: heading.level ?? 2 },
    blocks: blocksWrittenIn(input).map((block) =>
      withParagraphs(block, (paragraph) => settleParagraph(paragraph, running)),
    ),
  };
}

/** Settles the title or a subhead. */
export function settleHeading({ text, form, marker }: HeadingInput) {
  return { text, form, marker: asWords(marker) };
}

/** Settles a note above the title or within a paragraph. */
export function settleNote(note: NoteInput): Note {
  return { kind: 'note', ...note };
}

function settleParagraph(paragraph: ParagraphInput, { joint, settle }: Running): Paragraph {
  const parts = withJoints(paragraph, joint).map((part) => {
    if (typeof part === 'string') return part;
    return 'note' in part ? settleNote(part) : settle(part);
  });
  return { parts, sentences: parts.filter(isSentence) };
}

/** Adds the article's joint wherever two parts of a paragraph meet without one of their own. */
export function withJoints(paragraph: ParagraphInput, joint: string): readonly PartInput[] {
  return paragraph.flatMap((part, index) => {
    const before = paragraph[index - 1];
    const meet = before !== undefined && typeof before !== 'string' && typeof part !== 'string';
    return meet ? [joint, part] : [part];
  });
}

function isSentence(part: Sentence | Note | string): part is Sentence {
  return typeof part !== 'string' && 'statements' in part;
}
