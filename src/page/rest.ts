import { targetOf } from '../ui/target.ts';
import { soon, whenIdle } from '../ui/timing.ts';
import { type LightUp, linkOf, pathBelow } from './links.ts';

/** The events by which a reader first acts: pointer, keys, the browser's own buttons. */
const firstActs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'click', 'popstate'];

/** The files that hydrate a page; the build fills in their names, relative to this script's folder. */
declare const __LATER_FILES__: readonly string[];

type Options = {
  /** Whether other addresses have the same text, so that links to them need not load it again. */
  readonly sharesText: boolean;
  /** Shows at once in the text where a link leads: a lens, by its path, and a place. */
  readonly lightUp: LightUp;
  /** Loads the app and hydrates the page; rejects if that fails. */
  readonly hydrate: () => Promise<void>;
};

/**
 * Leaves a page as the build wrote it until the reader acts or it has long been idle. A page that was opened at a place, returned to,
 * or is read without marks is hydrated at once. Clicks and Escape before then are handled as soon as the page is
 * hydrated. Until the files for that have been fetched, links load pages.
 */
export function rest({ sharesText, lightUp, hydrate }: Options): void {
  const { dataset } = document.documentElement;
  const isFetched = fetchLater();
  let hydrated: Promise<void> | undefined;
  let asked: (() => void) | undefined;

  /** Keeps a click for later. What is being hydrated must not hear it, or it would be handled twice. */
  const ask = (event: Event, element: HTMLElement) => {
    event.stopPropagation();
    asked = () => element.click();
  };
  const onClick = (event: MouseEvent) => {
    const link = linkOf(event);
    const path = link && pathBelow(document.baseURI, link.href);
    if (link && path !== undefined && sharesText && isFetched()) {
      event.preventDefault();
      lightUp(...targetOf(path));
      ask(event, link);
    } else if (event.target instanceof Element) {
      const button = event.target.closest('button');
      if (button) ask(event, button);
    }
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    // Wait for the rooms, which hydrate after the page and listen for it.
    if (key === 'Escape') asked = () => soon(() => dispatchEvent(new KeyboardEvent('keydown', { key })));
  };
  const begin = async () => {
    for (const act of firstActs) removeEventListener(act, onFirstAct, true);
    try {
      hydrated ??= hydrate();
      await hydrated;
      removeEventListener('popstate', keepToAddress);
    } catch (error) {
      delete dataset.live;
      reportError(error);
    }
    document.removeEventListener('click', onClick, true);
    document.removeEventListener('keydown', onKeyDown);
    asked?.();
    asked = undefined;
  };
  const onFirstAct = () => soon(begin);

  document.addEventListener('click', onClick, true);
  document.addEventListener('keydown', onKeyDown);
  addEventListener('popstate', keepToAddress);
  for (const act of firstActs) addEventListener(act, onFirstAct, true);
  keepToAddress();
  // From here on, the place is no longer marked by the address alone.
  const path = pathBelow(document.baseURI, location.href);
  if (path !== undefined && location.hash) lightUp(...targetOf(path));
  dataset.live = '';
  // The written state may not be the current one.
  if (location.hash || 'whole' in dataset || dataset.marks === 'off') void begin();
  else whenIdle(begin);
}

/**
 * Loads the page of the address if it is not the one for which the document was loaded: after a reload, steps in the history lead to
 * visits of the document before, and nothing shows them until the page is hydrated.
 */
function keepToAddress(): void {
  const [loaded] = performance.getEntriesByType('navigation');
  if (loaded && new URL(loaded.name).pathname !== location.pathname) location.reload();
}

/** Once the page has loaded, fetches the files to hydrate it, without running them. Returns a function that says whether all have arrived. */
function fetchLater(): () => boolean {
  const files = __LATER_FILES__;
  let missing = files.length;
  const fetchAll = () => {
    for (const file of files) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = new URL(file, import.meta.url).href;
      link.onload = () => {
        missing -= 1;
      };
      document.head.append(link);
    }
  };
  if (document.readyState === 'complete') soon(fetchAll);
  else addEventListener('load', () => soon(fetchAll), { once: true });
  return () => missing === 0;
}
