import { labels } from '../labels/labels.ts';
import { useArticle } from './article.ts';
import { separator } from './separator.ts';

/** Says that a reading is a draft, and how much of it is unconfirmed; nothing if all is confirmed. */
export function DraftMark() {
  const { unconfirmed, sentences } = useArticle();
  if (unconfirmed.length === 0) return null;
  return (
    <p className="draft" lang={labels.lang} dir="ltr">
      <strong>{labels.draft.name}</strong>
      {separator}
      {labels.draft.unconfirmed(unconfirmed.length, sentences.length)}
    </p>
  );
}
