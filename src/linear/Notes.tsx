import type { ReactNode } from 'react';
import { headingIdOf } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import { titleOf } from '../labels/titleOf.ts';
import type { Sentence } from '../model/article.ts';
import { type Lens, memberIdOf } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { langAttributesOfName } from '../ui/langAttributes.ts';

/** The id of a lens's endnotes: `_sources`, `_source-nis`. */
export function idOf(lens: Lens): string {
  const id = memberIdOf(lens);
  return id === undefined ? `_${lens.kind}` : `_${lens.kind}-${id}`;
}

type NotesProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

/** Endnotes under their heading. */
export function Notes({ id, title, children }: NotesProps) {
  return (
    <section id={id} className="notes" aria-labelledby={headingIdOf(id)}>
      <h2 id={headingIdOf(id)}>{title}</h2>
      {children}
    </section>
  );
}

type NoteProps = { readonly lens: Lens; readonly sentences: readonly Sentence[]; readonly children?: ReactNode };

/** One endnote: the name of a lens, what it says, and its sentences. */
export function Note({ lens, sentences, children }: NoteProps) {
  return (
    <li id={idOf(lens)} className="note">
      <b {...langAttributesOfName(lens, useArticle())}>{titleOf(lens)}</b>
      <div>{children}</div>
      <SentenceLinks sentences={sentences} />
    </li>
  );
}

type LinkProps = { readonly lens: Lens; readonly className?: string; readonly children: ReactNode };

/** A link to the endnote on a lens, within the same file. */
export function NoteLink({ lens, className, children }: LinkProps) {
  return (
    <a className={className} href={`#${idOf(lens)}`}>
      {children}
    </a>
  );
}

/** The links from an endnote back to its sentences, by number. */
export function SentenceLinks({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return (
    <span className="numbers">
      {sentences.map(({ id, number }) => (
        <a key={id} href={`#${id}`} aria-label={labels.sentence(number)}>
          {number}
        </a>
      ))}
    </span>
  );
}
