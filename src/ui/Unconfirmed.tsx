import { labels } from '../labels/labels.ts';

/** Says that the reading of a sentence is a draft. */
export function Unconfirmed() {
  return (
    <>
      {' · '}
      <b>{labels.draft.name}</b>
    </>
  );
}
