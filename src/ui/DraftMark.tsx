import type { Article } from '../model/article.ts';
import { words } from '../words/words.ts';

/** Says that a reading is a draft, and how much of it nobody has confirmed; nothing where all is confirmed. */
export function DraftMark({ article: { unconfirmed, sentences } }: { readonly article: Article }) {
  if (unconfirmed.length === 0) return null;
  return (
    <p className="draft" lang={words.lang} dir="ltr">
      <strong>{words.draft.name}</strong> · {words.draft.unconfirmed(unconfirmed.length, sentences.length)}
    </p>
  );
}
