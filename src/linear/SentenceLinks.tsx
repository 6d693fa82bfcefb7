import { labels } from '../labels/labels.ts';
import type { Sentence } from '../model/article.ts';

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
