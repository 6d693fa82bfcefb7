import type { ReactNode } from 'react';
import { headingIdOf } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import type { Article, Block, Figure, ListItem, Note, Paragraph, Section, Sentence } from '../model/article.ts';
import { leadOf, sentencesOfSection } from '../model/blocks.ts';
import { isLong } from '../model/excerpt.ts';
import { inOrder } from './inOrder.ts';

type Props = {
  readonly article: Article;
  /** What goes below the lead, or below the title if there is no lead. */
  readonly afterLead?: ReactNode;
  /** One sentence. */
  readonly children: (sentence: Sentence) => ReactNode;
  /** What goes below a block. */
  readonly after?: (block: Block) => ReactNode;
  /** One picture; by default it is described in words. */
  readonly picture?: (figure: Figure) => ReactNode;
  readonly around?: Around | undefined;
};

/** A wrapper around the blocks of a section; none by default. */
export type Around = (blocks: readonly ReactNode[], section: Section) => ReactNode;

/** The article's text in its sections and blocks, byte for byte, including notes and whatever joins two sentences. */
export function Sections({ article, afterLead, after, children, picture = described, around = inOrder }: Props) {
  const hasLead = leadOf(article).length > 0;
  const written = (block: Block) => <BlockOf block={block} sentence={children} picture={picture} />;
  return (
    <>
      {!hasLead && afterLead}
      {article.sections.map((section, index) => (
        <section
          key={section.id}
          id={section.id}
          aria-labelledby={section.heading && headingIdOf(section.id)}
          aria-label={section.heading ? undefined : labels.opening}
          data-length={isLong(article) ? lengthOf(section) : undefined}
          data-end={isLong(article) && index >= article.sections.length - 3 ? '' : undefined}
        >
          <Heading section={section} />
          {around(
            section.blocks.map((block) =>
              inOrder([written(block), block.kind === 'lead' && afterLead, after?.(block)]),
            ),
            section,
          )}
        </section>
      ))}
    </>
  );
}

/** The characters that would take as much room as the mark of a sentence. */
const room = 40;

function lengthOf(section: Section): number {
  return sentencesOfSection(section).reduce((sum, { text }) => sum + text.length + room, 0);
}

function Heading({ section: { id, heading } }: { readonly section: Section }) {
  if (!heading) return null;
  const Level = `h${heading.level}` as const;
  return <Level id={headingIdOf(id)}>{heading.text}</Level>;
}

type BlockProps = {
  readonly block: Block;
  readonly sentence: (sentence: Sentence) => ReactNode;
  readonly picture: (figure: Figure) => ReactNode;
};

function BlockOf({ block, sentence, picture }: BlockProps) {
  const running = (paragraph: Paragraph) => <Running paragraph={paragraph} sentence={sentence} />;
  const paragraphOf = (paragraph: Paragraph) => <p>{running(paragraph)}</p>;
  const itemOf = ({ marker, paragraph }: ListItem) => (
    <li>
      <span data-marker="">{marker}</span>
      {running(paragraph)}
    </li>
  );
  switch (block.kind) {
    case 'lead':
      return <p data-block="lead">{running(block.paragraph)}</p>;
    case 'paragraph':
      return paragraphOf(block.paragraph);
    case 'quotation':
      return <blockquote>{inOrder(block.paragraphs.map(paragraphOf))}</blockquote>;
    case 'list':
      return <ul>{inOrder(block.items.map(itemOf))}</ul>;
    case 'figure':
      return (
        <figure id={block.id}>
          {picture(block)}
          {(block.caption || block.credit) && (
            <figcaption>
              {block.caption && <span>{block.caption}</span>}
              {/* So that what is copied, or read without styles, does not run on. */}
              {'\n'}
              {block.credit && <small>{block.credit}</small>}
            </figcaption>
          )}
        </figure>
      );
    case 'note':
      return noteLine(block);
  }
}

/** The notes above the title. */
export function NotesAbove({ article }: Pick<Props, 'article'>) {
  return inOrder(article.above.map(noteLine));
}

function noteLine({ note, text }: Note) {
  return <p data-note={note}>{text}</p>;
}

type RunningProps = { readonly paragraph: Paragraph; readonly sentence: BlockProps['sentence'] };

function Running({ paragraph, sentence }: RunningProps) {
  const noteOf = ({ note, text }: Note) => <span data-note={note}>{text}</span>;
  return inOrder(
    paragraph.parts.map((part) => {
      if (typeof part === 'string') return part;
      return 'note' in part ? noteOf(part) : sentence(part);
    }),
  );
}

/** A picture in words. */
export function described({ alt }: Figure): ReactNode {
  return <p lang={labels.lang}>{labels.figure(alt)}</p>;
}
