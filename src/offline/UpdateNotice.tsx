import { useEffect, useState } from 'react';
import { labels } from '../labels/labels.ts';

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
            {labels.loadUpdate}
          </button>
          <button type="button" onClick={() => setLoad(undefined)}>
            {labels.close}
          </button>
        </p>
      )}
    </div>
  );
}
