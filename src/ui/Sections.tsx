import { Fragment, type ReactNode } from 'react';
import { headingIdOf } from '../ids.ts';
import type { Article, Paragraph, Sentence } from '../model/article.ts';
import { words } from '../words/words.ts';

type Props = {
  readonly article: Article;
  /** The class of the lead. */
  readonly lead?: string | undefined;
  readonly afterLead?: ReactNode;
  /** One sentence. */
  readonly children: (sentence: Sentence) => ReactNode;
};

/** The article's text in its sections and paragraphs, one space between two sentences. */
export function Sections({ article, lead: leadClass, afterLead, children }: Props) {
  const sentencesOf = (paragraph: Paragraph) =>
    paragraph.map((sentence, index) => (
      <Fragment key={sentence.id}>
        {index > 0 && ' '}
        {children(sentence)}
      </Fragment>
    ));
  return article.sections.map(({ id, heading, lead, paragraphs }, index) => (
    <section
      key={id}
      id={id}
      aria-labelledby={heading && headingIdOf(id)}
      aria-label={heading ? undefined : words.opening}
    >
      {heading && <h2 id={headingIdOf(id)}>{heading.text}</h2>}
      {lead.length > 0 && <p className={leadClass}>{sentencesOf(lead)}</p>}
      {index === 0 && afterLead}
      {paragraphs.map((paragraph) => (
        <p key={paragraph[0]?.id}>{sentencesOf(paragraph)}</p>
      ))}
    </section>
  ));
}
