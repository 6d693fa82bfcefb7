import { ids } from '../ids.ts';
import type { Block, Figure, Section, Sentence } from '../model/article.ts';
import { paragraphsIn, paragraphsOf } from '../model/blocks.ts';
import { isBlank } from '../wording/isBlank.ts';
import type { Fault, Subject } from './finding.ts';
import { notesOf, ownTextsOf } from './ownTexts.ts';

/** The article has a sentence, no text in it or about it is empty, no sentence begins or ends with white space, and only the first section may lack a heading or have a lead. */
export function outline({ article }: Subject): readonly Fault[] {
  const { sections, sentences, title } = article;
  const id = ids.title;
  return [
    ...(sentences.length === 0 ? [{ id, code: 'sentencesMissing' } as const] : []),
    ...(isBlank(title.text) ? [{ id, code: 'titleEmpty' } as const] : []),
    ...sections.flatMap((section, index) => inSection(section, index, sections[index + 1])),
    ...sentences.flatMap(inSentence),
    ...ownTextsOf(article).flatMap(({ id, named, text }) =>
      isBlank(text) ? [{ id, code: 'labelMissing', named } as const] : [],
    ),
    ...notesOf(article).flatMap(({ id, field, text }) =>
      isBlank(text) ? [{ id, code: 'noteEmpty', field } as const] : [],
    ),
  ];
}

function inSection(section: Section, index: number, next: Section | undefined): readonly Fault[] {
  const { id, heading, blocks } = section;
  const leads = blocks.filter(({ kind }) => kind === 'lead').length;
  const faults: readonly (Fault | false | undefined)[] = [
    index > 0 && !heading && { id, code: 'headingMissing' },
    index > 0 && leads > 0 && { id, code: 'leadMisplaced' },
    leads > 1 && { id, code: 'leadsSeveral', count: leads },
    heading && isBlank(heading.text) && { id, code: 'headingEmpty' },
    blocks.length === 0 && !isAbove(section, next) && { id, code: 'sectionEmpty' },
    paragraphsIn(section).some(({ sentences }) => sentences.length === 0) && { id, code: 'paragraphEmpty' },
    ...blocks.map((block) => blockFault(block, id)),
  ];
  return faults.flatMap((fault) => (fault ? [fault] : []));
}

/** Whether a heading stands right above a subheading. */
function isAbove({ heading }: Section, next: Section | undefined): boolean {
  return heading?.level === 2 && next?.heading?.level === 3;
}

function blockFault(block: Block, id: string): Fault | undefined {
  switch (block.kind) {
    case 'figure':
      return figureFault(block);
    case 'note':
      return isBlank(block.text) ? { id, code: 'blockEmpty' } : undefined;
    case 'list':
    case 'quotation':
      return paragraphsOf(block).length === 0 ? { id, code: 'blockEmpty' } : undefined;
    case 'lead':
    case 'paragraph':
      return undefined;
    default:
      return block satisfies never;
  }
}

/** The name of an image in the article's folder, of a type that cannot carry scripts. */
const pictureFile = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*\.(?:png|jpe?g|webp)$/i;

function figureFault({ id, file, width, height, alt, caption, credit }: Figure): Fault | undefined {
  if (!pictureFile.test(file)) return { id, code: 'pictureUndrawn', picture: file };
  if (![width, height].every((size) => Number.isInteger(size) && size > 0)) {
    return { id, code: 'pictureUnsized', width, height };
  }
  if (isBlank(alt)) return { id, code: 'pictureUndescribed' };
  const isEmpty = [caption, credit].some((text) => text !== undefined && isBlank(text));
  return isEmpty ? { id, code: 'captionEmpty' } : undefined;
}

/** A line break that is not within a text of fixed width, where the sentence goes on in lower case. */
const ending = /\n(?![^\S\n]*\p{Ll})/u;

function inSentence({ id, text }: Sentence): readonly Fault[] {
  if (isBlank(text)) return [{ id, code: 'sentenceEmpty' }];
  return text !== text.trim() || ending.test(text) ? [{ id, code: 'sentenceLoose' }] : [];
}
