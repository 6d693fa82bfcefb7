import { labels } from '../labels/labels.ts';

/** Says at the end of what is read in a sentence that it is a draft. */
export function Unconfirmed() {
  return (
    <>
      {' · '}
      <b>{labels.draft.name}</b>
    </>
  );
}
