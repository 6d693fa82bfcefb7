import type { Article, Figure, Heading, Paragraph, Section, Sentence } from './article.ts';
import type { BlockInput, SectionInput } from './articleInput.ts';
import type { Form } from './form.ts';

/** The part of a block that concerns its paragraphs, settled or as authors write it. */
type Holding<P> =
  | { readonly kind: 'lead' | 'paragraph'; readonly paragraph: P }
  | { readonly kind: 'quotation'; readonly paragraphs: readonly P[] }
  | { readonly kind: 'list'; readonly items: readonly { readonly paragraph: P }[] }
  | { readonly kind: 'figure' | 'note' };

/** The paragraphs of a block: several in a quotation, one for each item of a list, none in a figure or a note. */
export function paragraphsOf<P>(block: Holding<P>): readonly P[] {
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

/** The blocks of a section, whether its author wrote blocks or the short form, a lead and paragraphs. */
export function blocksWrittenIn({ blocks, lead, paragraphs = [] }: SectionInput): readonly BlockInput[] {
  if (blocks) return blocks;
  const body = paragraphs.map((paragraph) => ({ kind: 'paragraph', paragraph }) as const);
  return lead ? [{ kind: 'lead', paragraph: lead }, ...body] : body;
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

/** The title and those headings whose wording has a given form. */
export function headingsWorded(form: Form, { title, sections }: Article): readonly Heading[] {
  return [title, ...sections.flatMap(({ heading }) => heading ?? [])].filter((heading) => heading.form === form);
}

/** The sentences of the lead; none where the article has no lead. */
export function leadOf({ sections }: Article): readonly Sentence[] {
  const lead = sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'lead');
  return lead ? paragraphsOf(lead).flatMap(({ sentences }) => sentences) : [];
}
