import { useEffect, useState } from 'react';
import { words } from '../words/words.ts';

type Props = { readonly whenReady: (announce: (load: () => void) => void) => void };

/** Says that a new edition is there, without getting in the way: the reader loads it or puts the notice away. */
export function UpdateNotice({ whenReady }: Props) {
  const [load, setLoad] = useState<() => void>();
  useEffect(() => {
    whenReady((ready) => setLoad(() => ready));
  }, [whenReady]);
  return (
    <div role="status">
      {load && (
        <p className="updateNotice">
          <button type="button" onClick={load}>
            {words.loadUpdate}
          </button>
          <button type="button" onClick={() => setLoad(undefined)}>
            {words.close}
          </button>
        </p>
      )}
    </div>
  );
}
