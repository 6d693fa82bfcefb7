import { ids } from '../../draft/slug.ts';
import type { Reading } from '../../file/parseReading.ts';
import type { HeadingInput, NoteInput, WordsInput } from '../../model/articleInput.ts';
import { blocksWrittenIn, mapSame } from '../../model/blocks.ts';
import type { Form } from '../../model/form.ts';
import { idWordsOf } from '../../wording/idWords.ts';
import { plainBlock } from './blocks.ts';
import {
  type Block,
  type Edit,
  freeId,
  isSentence,
  type Section,
  type Sentence,
  sectionWith,
  sentenceIn,
  sentencesOf,
  takenIn,
  unlessEmpty,
  withArticle,
  withBlocks,
  withDrafts,
  withSections,
} from './parts.ts';
import { withoutSentence } from './references.ts';
import { stands } from './words.ts';

/** The forms of a heading, which is attributed to nobody. */
export const headingForms = ['quoted', 'open', 'possible', 'hearsay', 'stated'] as const satisfies readonly Form[];

type HeadingForm = (typeof headingForms)[number];

/** A heading with a form; undefined if the form needs words that the heading does not contain. */
function worded(text: string, form: HeadingForm, marker: WordsInput | undefined): HeadingInput | undefined {
  if (form === 'stated') return { text, form };
  return marker !== undefined && stands(marker, text) ? { text, form, marker } : undefined;
}

/** Changes the title; a form whose words it no longer contains is removed. */
export function setTitle(text: string): Edit {
  return (reading) => {
    const { title } = reading.article;
    if (text.trim() === '' || text === title.text) return reading;
    const next = worded(text, title.form, title.marker) ?? ({ text, form: 'stated' } as const);
    return withArticle(reading, { title: next });
  };
}

export function setTitleForm(form: HeadingForm, marker: WordsInput | undefined): Edit {
  return (reading) => {
    const title = worded(reading.article.title.text, form, marker);
    return title ? withArticle(reading, { title }) : reading;
  };
}

export function setHeadingForm(section: string, form: HeadingForm, marker: WordsInput | undefined): Edit {
  return changeHeading(section, ({ text, level }) => {
    const next = worded(text, form, marker);
    return next && { ...next, level };
  });
}

/** Sets the level of a section: on its own, or part of the section before it. */
export function setHeadingLevel(section: string, level: 2 | 3): Edit {
  return changeHeading(section, (heading) => ({ ...heading, level }));
}

type Heading = NonNullable<Section['heading']>;

function changeHeading(id: string, change: (heading: Heading) => Heading | undefined): Edit {
  const inSection = (section: Section) => {
    const heading = section.id === id && section.heading && change(section.heading);
    return heading ? { ...section, heading } : section;
  };
  return (reading) => withSections(reading, mapSame(reading.article.sections, inSection));
}

/** Turns a sentence that is a whole paragraph into the heading of a new section. */
export function makeHeading(id: string): Edit {
  return (reading) => {
    const { sections } = reading.article;
    const at = sectionWith(reading.article, id);
    const section = sections[at];
    const all = section ? blocksWrittenIn(section) : [];
    const place = all.findIndex((block) => isAlone(block, id));
    const [before, blocks] = [all.slice(0, place), all.slice(place + 1).map(plainBlock)];
    const isFirst = before.length === 0;
    // An empty section is dropped.
    if (!section || place < 0 || blocks.length === 0 || (isFirst && section.heading)) return reading;
    const text = sentenceIn(reading, id)?.text ?? '';
    const heading = { text, form: 'stated' } as const;
    const next: readonly Section[] = isFirst
      ? [{ id: section.id, heading, blocks }]
      : [withBlocks(section, before), { id: freeId(reading, text, 'part'), heading, blocks }];
    return withoutSentence(withSections(reading, sections.toSpliced(at, 1, ...next)), id, text);
  };
}

/** Turns the title into the first paragraph. Its first words remain as the title until there is another. */
export const unmakeTitle: Edit = (reading) => {
  const { title, sections } = reading.article;
  if (!hasOwnTitle(reading.article)) return reading;
  const text = title.text.trim();
  const id = freeId(reading, text, 'sentence');
  const startId = ids([...takenIn(reading), id])(idWordsOf(reading.article.lang).start);
  const opening: Block = { kind: 'paragraph', paragraph: [{ ...title, id, text }] };
  const [first, ...others] = sections;
  const next =
    first && !first.heading
      ? [withBlocks(first, [opening, ...blocksWrittenIn(first).map(plainBlock)]), ...others]
      : [{ id: startId, blocks: [opening] }, ...sections];
  return withDrafts(withArticle(reading, { title: { text: beginningOf(text), form: 'stated' }, sections: next }), id);
};

/** Whether the title is more than how the text begins, as one is that was turned into it. */
export function hasOwnTitle(article: Reading['article']): boolean {
  const [first] = sentencesOf(article);
  return !first || !isBeginning(article.title.text, first.text);
}

function isBeginning(title: string, text: string): boolean {
  return text.startsWith(title.replace(/ …$/, ''));
}

/** The first words of a text, for want of a title. */
export function beginningOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : text;
}

/**
 * Makes the first sentence, if it is a whole paragraph, the title. What was the title before becomes a note above it, unless it is how this
 * one begins, as do the notes between the two.
 */
export function makeTitle(id: string): Edit {
  return (reading) => {
    const { above = [], title, sections } = reading.article;
    const [first, ...rest] = sections;
    const blocks = first && !first.heading ? blocksWrittenIn(first) : [];
    const at = blocks.findIndex((block) => isAlone(block, id));
    const all = sentencesOf(reading.article);
    const text = all[0]?.id === id ? all[0].text : undefined;
    if (!first || at < 0 || text === undefined || all.length === 1) return reading;
    const before: readonly NoteInput[] = isBeginning(title.text, text) ? [] : [{ note: 'other', text: title.text }];
    const between = blocks.slice(0, at).flatMap((block) => (block.kind === 'note' ? [block] : []));
    const next = blocks.filter((block, index) => index > at || (index < at && block.kind !== 'note'));
    const titled = withArticle(reading, {
      above: unlessEmpty([...above, ...before, ...between.map(({ note, text: said }) => ({ note, text: said }))]),
      title: { text, form: 'stated' },
      sections: next.length > 0 ? [withBlocks(first, next), ...rest] : rest,
    });
    return withoutSentence(titled, id, text);
  };
}

/** Makes a note above the title the title. What was the title before becomes the first paragraph, and the notes between the two stay there. */
export function makeNoteTitle(nth: number): Edit {
  return (reading) => {
    const { above = [] } = reading.article;
    const text = above[nth]?.text;
    if (text === undefined) return reading;
    const between = above.slice(nth + 1).map((note) => ({ kind: 'note', ...note }) as const);
    const read = unmakeTitle(reading);
    const [first, ...rest] = read.article.sections;
    return withArticle(read, {
      above: unlessEmpty(above.slice(0, nth)),
      title: { text, form: 'stated' },
      sections: first ? [withBlocks(first, [...between, ...blocksWrittenIn(first)]), ...rest] : [],
    });
  };
}

/** Whether a block is a paragraph of nothing but a sentence. */
export function isAlone(block: Block, id: string): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'lead') return false;
  const [only, ...others] = block.paragraph;
  return only !== undefined && others.length === 0 && isSentence(only) && only.id === id;
}

/** Turns a section's heading back into a paragraph and appends the section to the one before. */
export function unmakeHeading(id: string): Edit {
  return (reading) => {
    const { sections } = reading.article;
    const at = sections.findIndex((section) => section.id === id);
    const section = sections[at];
    if (!section?.heading) return reading;
    const before = sections[at - 1];
    // The id of a section that is part of the one before is free again.
    const own = ids(takenIn(reading).filter((taken) => !before || taken !== id))(id);
    const { level: _, ...heading } = section.heading;
    const sentence: Sentence = { ...heading, id: own };
    const blocks: readonly Block[] = [{ kind: 'paragraph', paragraph: [sentence] }, ...blocksWrittenIn(section)];
    const next = before
      ? sections.toSpliced(at - 1, 2, withBlocks(before, [...blocksWrittenIn(before), ...blocks]))
      : sections.toSpliced(at, 1, { id: section.id, blocks });
    return withDrafts(withSections(reading, next), own);
  };
}
