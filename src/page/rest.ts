import { targetOf } from '../ui/target.ts';
import { soon, whenIdle } from '../ui/timing.ts';
import { type Answer, linkOf, pathBelow } from './links.ts';

/** What a reader does first: with the pointer, a key, or the browser's own buttons. */
const firstActs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'click', 'popstate'];

/** The files that bring a page to life; the build writes their names here, below this script's own folder. */
declare const __LATER_FILES__: readonly string[];

type Options = {
  /** Whether the page's text is that of other addresses too, so that a link there need not load it again. */
  readonly sharesText: boolean;
  /** Shows in the text at once where a link leads: to a lens, by its path, and a place. */
  readonly answer: Answer;
  /** Loads and runs what brings the page to life; rejects where that fails. */
  readonly bringToLife: () => Promise<void>;
};

/**
 * Leaves a page as the build wrote it until its reader does something or it has long been idle; one that was opened at a place, come
 * back to, or set to be read without marks, is brought to life at once. What is clicked before then is done as soon as the page is
 * alive, and so is Escape. Until what it takes has been fetched, links load pages.
 */
export function rest({ sharesText, answer, bringToLife }: Options): void {
  const { dataset } = document.documentElement;
  const isFetched = fetchLater();
  let isAlive: Promise<void> | undefined;
  let asked: (() => void) | undefined;

  const onClick = (event: MouseEvent) => {
    const link = linkOf(event);
    const path = link && pathBelow(document.baseURI, link.href);
    if (link && path !== undefined && sharesText && isFetched()) {
      event.preventDefault();
      answer(...targetOf(path));
      asked = () => link.click();
    } else if (event.target instanceof Element) {
      // What a popover's own button does, the browser has done.
      const button = event.target.closest<HTMLElement>('button:not([popovertarget])');
      if (button) asked = () => button.click();
    }
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    // What it closes is listened to by a room, and rooms come to life after the page.
    if (key === 'Escape') asked = () => soon(() => document.dispatchEvent(new KeyboardEvent('keydown', { key })));
  };
  const begin = async () => {
    for (const act of firstActs) removeEventListener(act, onFirstAct, true);
    try {
      isAlive ??= bringToLife();
      await isAlive;
    } catch (error) {
      delete dataset.live;
      reportError(error);
    }
    document.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKeyDown);
    asked?.();
    asked = undefined;
  };
  const onFirstAct = () => soon(begin);

  document.addEventListener('click', onClick);
  document.addEventListener('keydown', onKeyDown);
  for (const act of firstActs) addEventListener(act, onFirstAct, true);
  dataset.live = '';
  // What was written may not be what holds.
  if (location.hash || 'whole' in dataset || dataset.marks === 'off') void begin();
  else whenIdle(begin);
}

/** Fetches, when the page has been loaded, what it will take; nothing of it runs. Returns whether all of it has come. */
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
