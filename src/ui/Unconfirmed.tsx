import { words } from '../words/words.ts';

/** Says at the end of what is read in a sentence that it is a draft. */
export function Unconfirmed() {
  return (
    <>
      {' · '}
      <b>{words.draft.name}</b>
    </>
  );
}
