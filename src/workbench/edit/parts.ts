import { ids, slugOf } from '../../draft/slug.ts';
import type { Reading } from '../../file/parseReading.ts';
import { reservedIds } from '../../labels/slugs.ts';
import type { Figure } from '../../model/article.ts';
import type {
  ArticleInput,
  AttributionInput,
  BlockInput,
  ParagraphInput,
  SectionInput,
  SentenceInput,
} from '../../model/articleInput.ts';
import { blocksWrittenIn, mapSame, paragraphsOf, withParagraphs } from '../../model/blocks.ts';
import { memoized } from '../../model/memoized.ts';
import { type IdWords, idWordsOf } from '../../wording/idWords.ts';
import { isEqual } from '../isEqual.ts';

/** A change to a reading. Returns the same reading if it does not apply. */
export type Edit = (reading: Reading) => Reading;

export type Sentence = SentenceInput;
export type Paragraph = ParagraphInput;
export type Section = SectionInput;
export type Block = BlockInput;
export type Attribution = AttributionInput;

export function isSentence(part: Paragraph[number] | Figure): part is Sentence {
  return typeof part !== 'string' && 'id' in part && !('file' in part);
}

export function withArticle({ article, unconfirmed }: Reading, parts: Partial<ArticleInput>): Reading {
  return { article: { ...article, ...parts }, unconfirmed };
}

/** Sets a part of the article, or leaves it out if it is empty. */
export function withPart<Key extends 'events' | 'questions' | 'mentioned' | 'imprint' | 'reading'>(
  reading: Reading,
  key: Key,
  value: ArticleInput[Key],
): Reading {
  const next = Object.values(value ?? {}).some((one) => one !== undefined) ? value : undefined;
  return isEqual(next, reading.article[key]) ? reading : withArticle(reading, { [key]: next });
}

export function withBlocks({ id, heading }: Section, blocks: readonly Block[]): Section {
  return { id, heading, blocks };
}

export const sentencesInSection = memoized((section: Section) =>
  blocksWrittenIn(section).flatMap<Paragraph>(paragraphsOf).flat().filter(isSentence),
);

const sentencesKnown = memoized((sections: ArticleInput['sections']) => {
  const all = sections.flatMap(sentencesInSection);
  return { all, byId: new Map(all.map((sentence) => [sentence.id, sentence])) };
});

export function sentencesOf({ sections }: Pick<ArticleInput, 'sections'>): readonly Sentence[] {
  return sentencesKnown(sections).all;
}

/** Whether a text has more sentences than can be rendered at once without a noticeable delay. */
export function isBook(article: ArticleInput): boolean {
  return sentencesOf(article).length > 1_000;
}

export function sentenceIn({ article }: Pick<Reading, 'article'>, id: string): Sentence | undefined {
  return sentencesKnown(article.sections).byId.get(id);
}

/** The number of the section that has a sentence; -1 if none has. */
export function sectionWith({ sections }: ArticleInput, id: string): number {
  return sections.findIndex((section) => sentencesInSection(section).some((sentence) => sentence.id === id));
}

export function sectionOf({ article }: Reading, id: string): Section | undefined {
  return article.sections[sectionWith(article, id)];
}

/** Whether one sentence comes before another. References that only point back cannot form a circle. */
export function standsBefore({ article }: Reading, one: string, other: string): boolean {
  const all = sentencesOf(article).map(({ id }) => id);
  return all.includes(one) && all.indexOf(one) < all.indexOf(other);
}

/** The index of a sentence in a paragraph; -1 if it stands in another. */
export function indexIn(paragraph: Paragraph, id: string): number {
  return paragraph.findIndex((part) => isSentence(part) && part.id === id);
}

export function withSections(reading: Reading, sections: ArticleInput['sections']): Reading {
  return sections === reading.article.sections ? reading : withArticle(reading, { sections });
}

/** Changes blocks, perhaps of one section only. What is unchanged stays the same object, so that it is not rendered again. */
export function mapBlocks(reading: Reading, change: (block: Block) => Block, within?: Section): Reading {
  const inSection = (section: Section) => {
    if (within && section !== within) return section;
    const before = blocksWrittenIn(section);
    const blocks = mapSame(before, change);
    return blocks === before ? section : withBlocks(section, blocks);
  };
  return withSections(reading, mapSame(reading.article.sections, inSection));
}

/** Changes the paragraph of a sentence, given its place there. */
export function changeParagraph(
  reading: Reading,
  id: string,
  change: (paragraph: Paragraph, at: number) => Paragraph,
): Reading {
  const inParagraph = (paragraph: Paragraph) => {
    const at = indexIn(paragraph, id);
    return at < 0 ? paragraph : change(paragraph, at);
  };
  return mapBlocks(reading, (block) => withParagraphs(block, inParagraph), sectionOf(reading, id));
}

/** A list as a file has it: not at all if it is empty. */
export function unlessEmpty<Thing>(things: readonly Thing[] | undefined): readonly Thing[] | undefined {
  return things && things.length > 0 ? things : undefined;
}

/** Changes the values of a record and removes those for which nothing is left. */
export function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Value | undefined,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const changed = change(value, key);
      return changed === undefined ? [] : [[key, changed]];
    }),
  );
}

/** Changes every sentence for which `change` returns another one, perhaps of one section only. */
export function mapSentences(reading: Reading, change: (sentence: Sentence) => Sentence, within?: Section): Reading {
  const changed = (part: Paragraph[number]) => (isSentence(part) ? change(part) : part);
  return mapBlocks(reading, (block) => withParagraphs(block, (paragraph) => mapSame(paragraph, changed)), within);
}

export function changeSentence(id: string, change: (sentence: Sentence) => Sentence): Edit {
  return (reading) =>
    mapSentences(reading, (sentence) => (sentence.id === id ? change(sentence) : sentence), sectionOf(reading, id));
}

/** A reading of which these sentences are drafts too. */
export function withDrafts({ article, unconfirmed }: Reading, ...ids: readonly string[]): Reading {
  const all = new Set([...unconfirmed, ...ids]);
  return { article, unconfirmed: sentencesOf(article).flatMap(({ id }) => (all.has(id) ? [id] : [])) };
}

/** An id that nothing has, made from words, or else from what it is the id of. */
export function freeId(reading: Reading, words: string, otherwise: keyof IdWords): string {
  const wanted = slugOf(words, 4) || idWordsOf(reading.article.lang)[otherwise];
  return ids([...takenIn(reading), ...reservedIds()])(wanted);
}

/** Every id that stands in the page. */
export function takenIn({ article }: Reading): readonly string[] {
  return [
    ...sentencesOf(article).map(({ id }) => id),
    ...article.sections.map(({ id }) => id),
    ...article.sections.flatMap(blocksWrittenIn).flatMap((block) => (block.kind === 'figure' ? [block.id] : [])),
    ...Object.keys(article.sources),
    ...Object.keys(article.events ?? {}),
    ...Object.keys(article.questions ?? {}),
  ];
}
