import { ids } from '../ids.ts';
import type { Block, Figure, Section, Sentence } from '../model/article.ts';
import { paragraphsIn, paragraphsOf } from '../model/blocks.ts';
import { isBlank } from '../wording/isBlank.ts';
import type { Fault, Subject } from './finding.ts';
import { notesOf, ownTextsOf } from './ownTexts.ts';

/** The article has a sentence, no text in it or about it is empty, no sentence begins or ends with white space, and only the first section may lack a heading or have a lead. */
export function* outline({ article }: Subject): Generator<Fault> {
  const { above, sections, sentences, title } = article;
  if (sentences.length === 0) yield { id: ids.title, code: 'sentencesMissing' };
  for (const { text } of above) if (isBlank(text)) yield { id: ids.title, code: 'noteEmpty', field: 'above' };
  if (isBlank(title.text)) yield { id: ids.title, code: 'titleEmpty' };
  for (const [index, section] of sections.entries()) yield* sectionFaults(section, index, sections[index + 1]);
  for (const sentence of sentences) yield* sentenceFaults(sentence);
  for (const { id, named, text } of ownTextsOf(article)) if (isBlank(text)) yield { id, code: 'labelMissing', named };
  for (const { id, field, text } of notesOf(article)) if (isBlank(text)) yield { id, code: 'noteEmpty', field };
}

function* sectionFaults(section: Section, index: number, next: Section | undefined): Generator<Fault> {
  const { id, heading, blocks } = section;
  const leads = blocks.filter(({ kind }) => kind === 'lead').length;
  if (index > 0 && !heading) yield { id, code: 'headingMissing' };
  if (index > 0 && leads > 0) yield { id, code: 'leadMisplaced' };
  if (leads > 1) yield { id, code: 'severalLeads', count: leads };
  if (heading && isBlank(heading.text)) yield { id, code: 'headingEmpty' };
  if (blocks.length === 0 && !isAbove(section, next)) yield { id, code: 'sectionEmpty' };
  if (paragraphsIn(section).some(({ sentences }) => sentences.length === 0)) yield { id, code: 'paragraphEmpty' };
  for (const block of blocks) yield* blockFaults(block, id);
}

/** Whether a heading stands right above a subheading. */
function isAbove({ heading }: Section, next: Section | undefined): boolean {
  return heading?.level === 2 && next?.heading?.level === 3;
}

function* blockFaults(block: Block, id: string): Generator<Fault> {
  if (block.kind === 'figure') yield* figureFaults(block);
  else if (block.kind === 'note' ? isBlank(block.text) : paragraphsOf(block).length === 0) {
    yield { id, code: 'blockEmpty' };
  }
}

/** The name of an image in the article's folder, of a type that cannot carry scripts. */
const pictureFile = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*\.(?:png|jpe?g|webp)$/i;

function* figureFaults({ id, file, width, height, alt, caption, credit }: Figure): Generator<Fault> {
  if (!pictureFile.test(file)) yield { id, code: 'pictureUndrawn', picture: file };
  if (![width, height].every((size) => Number.isInteger(size) && size > 0)) {
    yield { id, code: 'pictureUnsized', width, height };
  }
  if (isBlank(alt)) yield { id, code: 'pictureUndescribed' };
  if ([caption, credit].some((text) => text !== undefined && isBlank(text))) yield { id, code: 'captionEmpty' };
}

/** A line break that is not within a text of fixed width, where the sentence goes on in lower case. */
const ending = /\n(?![^\S\n]*\p{Ll})/u;

function* sentenceFaults({ id, text }: Sentence): Generator<Fault> {
  if (isBlank(text)) yield { id, code: 'sentenceEmpty' };
  else if (text !== text.trim() || ending.test(text)) yield { id, code: 'sentencePadded' };
}
