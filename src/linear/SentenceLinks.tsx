import type { Sentence } from '../model/article.ts';
import { words } from '../words/words.ts';

/** The way back from an endnote to its sentences: their numbers, each a link. */
export function SentenceLinks({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return (
    <span className="numbers">
      {sentences.map(({ id, number }) => (
        <a key={id} href={`#${id}`} aria-label={words.sentence(number)}>
          {number}
        </a>
      ))}
    </span>
  );
}
