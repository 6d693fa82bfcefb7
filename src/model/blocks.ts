import type { Article, Block, Figure, Paragraph, Section, Sentence } from './article.ts';

/** The paragraphs of a block: one, several in a quotation, an item's each in a list, none in a figure or a note. */
export function paragraphsOf(block: Block): readonly Paragraph[] {
  switch (block.kind) {
    case 'lead':
    case 'paragraph':
      return [block.paragraph];
    case 'quotation':
      return block.paragraphs;
    case 'list':
      return block.items.map(({ paragraph }) => paragraph);
    case 'figure':
    case 'note':
      return [];
    default:
      return block satisfies never;
  }
}

/** The paragraphs of a section, in order. */
export function paragraphsIn({ blocks }: Section): readonly Paragraph[] {
  return blocks.flatMap(paragraphsOf);
}

/** The sentences of a section, in order. */
export function sentencesOfSection(section: Section): readonly Sentence[] {
  return paragraphsIn(section).flatMap(({ sentences }) => sentences);
}

/** The pictures of some sections, in order. */
export function figuresIn(sections: readonly Section[]): readonly Figure[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figure' ? [block] : [])));
}

/** The sentences of the lead; none where the article has no lead. */
export function leadOf({ sections }: Article): readonly Sentence[] {
  const lead = sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'lead');
  return lead ? paragraphsOf(lead).flatMap(({ sentences }) => sentences) : [];
}
