import { useEffect, useState } from 'react';
import { lensesByPath } from '../addresses.ts';
import { shelfPrefixOf } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import { useArticle } from '../ui/article.ts';

/** How many pages in this language are on the device for reading offline; nothing if there are none. */
export function OnDevice() {
  const [kept, setKept] = useState(0);
  const paths = lensesByPath(useArticle());
  useEffect(() => {
    keptAddresses().then(
      (all) => setKept([...paths.keys()].filter((path) => all.has(new URL(path, document.baseURI).href)).length),
      () => {
        // The browser stores nothing.
      },
    );
  }, [paths]);
  return kept > 0 && <p>{labels.aboutPage.onDevice(kept, paths.size)}</p>;
}

/** The addresses on this device in the edition in use, once there is one. */
async function keptAddresses(): Promise<ReadonlySet<string>> {
  const { scope } = await navigator.serviceWorker.ready;
  const [name] = (await caches.keys()).filter((each) => each.startsWith(shelfPrefixOf(scope)));
  const requests = name ? await (await caches.open(name)).keys() : [];
  return new Set(requests.map(({ url }) => url));
}
