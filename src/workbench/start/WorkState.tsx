import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { separator } from '../../ui/separator.ts';
import type { Entry } from '../shelf/shelf.ts';

const date = new Intl.DateTimeFormat(labels.dates, { dateStyle: 'medium', timeStyle: 'short' });

type Props = { readonly id?: string; readonly entry: Entry };

/** How much of a work is confirmed, and when it was changed. */
export function WorkState({ id, entry: { confirmed, sentences, changed } }: Props) {
  return (
    <p id={id}>
      <span>{benchLabels.start.progress(confirmed, sentences)}</span>
      {separator}
      <time>{date.format(changed)}</time>
    </p>
  );
}
