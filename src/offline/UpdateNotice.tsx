import { useEffect, useState } from 'react';
import { labels } from '../labels/labels.ts';

type Props = { readonly whenReady: (announce: (load: () => void) => void) => void };

/** A quiet notice that a new edition is available, which the reader can load or dismiss. */
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
