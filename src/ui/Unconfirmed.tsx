import { labels } from '../labels/labels.ts';
import { separator } from './separator.ts';

/** Says that the reading of a sentence is a draft. */
export function Unconfirmed() {
  return (
    <>
      {separator}
      {labels.draft.name}
    </>
  );
}
