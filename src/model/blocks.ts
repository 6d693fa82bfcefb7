import type { Article, Block, Figure, Heading, Paragraph, Section, Sentence } from './article.ts';
import type { BlockInput, SectionInput } from './articleInput.ts';
import type { Form } from './form.ts';

/** The paragraphs of a block: several in a quotation, one for each item of a list, none in a figure or a note. */
export function paragraphsOf<P>(block: Block<P>): readonly P[] {
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
  }
}

/** A block with its paragraphs changed. What is unchanged stays the same object. */
export function withParagraphs<P, Q>(block: Block<P>, change: (paragraph: P) => Q): Block<Q>;
export function withParagraphs(block: Block<unknown>, change: (paragraph: unknown) => unknown): Block<unknown> {
  switch (block.kind) {
    case 'lead':
    case 'paragraph': {
      const paragraph = change(block.paragraph);
      return paragraph === block.paragraph ? block : { ...block, paragraph };
    }
    case 'quotation': {
      const paragraphs = mapSame(block.paragraphs, change);
      return paragraphs === block.paragraphs ? block : { ...block, paragraphs };
    }
    case 'list': {
      const items = mapSame(block.items, (item) => {
        const paragraph = change(item.paragraph);
        return paragraph === item.paragraph ? item : { ...item, paragraph };
      });
      return items === block.items ? block : { ...block, items };
    }
    case 'figure':
    case 'note':
      return block;
  }
}

/** Maps a list; returns the same list if nothing changes. */
export function mapSame<Thing>(things: readonly Thing[], change: (thing: Thing) => Thing): readonly Thing[] {
  const changed = things.map(change);
  return changed.every((thing, index) => thing === things[index]) ? things : changed;
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

/** The text of a paragraph's parts. */
export function textOfParts(parts: readonly (string | { readonly text: string })[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
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
