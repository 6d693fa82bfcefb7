import { ids } from '../ids.ts';

/** The id in a hash («#s05»); undefined for none and for one that cannot be decoded. */
export function placeIn(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the reader to a place: it gets the focus, and comes into view unless it is a sentence that can be seen already.
 * Where a move names no place, the panel's heading gets the focus and the text stays where it is. When a page is loaded the
 * browser itself has gone to the place, or back to where a reader left off: only the focus is missing.
 */
export function arriveAt(place: string | undefined, moved: boolean): void {
  const target = place === undefined ? null : document.getElementById(place);
  if (target) {
    const jumps = moved && (target.matches('section, h1') || !isInView(target));
    focus(target);
    if (jumps) target.scrollIntoView();
    showEntry();
  } else if (moved) {
    const heading = document.getElementById(ids.panelTitle);
    if (heading) focus(heading);
  }
}

/** Scrolls the panel, and nothing else, to its entry for the place. */
function showEntry(): void {
  const panel = document.getElementById(ids.panelContent);
  const entry = panel?.querySelector('[aria-current="location"]');
  if (!entry || !panel) return;
  const box = entry.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom) panel.scrollTop += box.top - frame.top - frame.height / 6;
}

/** Gives an element the focus without scrolling; one that cannot usually have it can until it loses it. */
export function focus(element: HTMLElement): void {
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** Gives an element the focus on the way back, and once more after the next frame, in which Chromium lets go of it. */
export function focusAgain(element: HTMLElement): void {
  focus(element);
  requestAnimationFrame(() => setTimeout(() => focus(element)));
}

/** Makes a change that moves the text, and keeps what the reader was reading in view: the place, or the first sentence seen. */
export function keepPlace(change: () => void): void {
  const sentences = [...document.querySelectorAll<HTMLElement>('article p > [id]')].filter(isInView);
  const read = sentences.find((sentence) => sentence.ariaCurrent === 'location') ?? sentences[0];
  const before = read?.getBoundingClientRect().top ?? 0;
  change();
  if (!read) return;
  scrollBy(0, read.getBoundingClientRect().top - before);
  if (!isInView(read)) read.scrollIntoView();
}

/** Whether all of an element can be seen: below the bar, above the window's edge, not under the panel's sheet. */
function isInView(element: HTMLElement): boolean {
  const line = lineOfReading();
  const box = element.getBoundingClientRect();
  const panels = [...document.querySelectorAll('aside')].map((panel) => panel.getBoundingClientRect());
  return box.top >= line - 1 && box.bottom <= innerHeight && !panels.some((panel) => overlap(panel, box));
}

/** Where reading begins below the bar, in px from the top of the window. */
function lineOfReading(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
