import { ids } from '../ids.ts';
import { placeIn } from '../ui/target.ts';
import { besideFrom } from '../widths.ts';

/**
 * Takes the reader to a place: it gets the focus and comes into view, a sentence only as far as needed. Where a move names no place, the
 * panel's heading gets the focus, and the text stays where it is unless nothing of what is lit can be seen. When a page is loaded the
 * browser itself has gone to the place, or back to where a reader left off: only the focus is missing.
 */
export function arriveAt(place: string | undefined, moved: boolean): void {
  const target = place === undefined ? null : document.getElementById(place);
  if (target) {
    focus(target);
    // A panel stands at its beginning when it comes to life, wherever the browser had gone in it.
    if ((moved || target.closest('aside')) && target.matches('section, h1')) target.scrollIntoView();
    else if (moved) reveal(target);
  } else if (moved) {
    const heading = document.getElementById(ids.panelTitle);
    if (heading) focus(heading);
    const lit = [...document.querySelectorAll('article [role="mark"]')];
    if (lit[0] && !lit.some((part) => distanceTo(part) === 0)) reveal(lit[0]);
  }
}

/** Scrolls the panel, and nothing else, to its entry for the place; to its beginning for the first. */
export function showEntry(): void {
  const panel = document.getElementById(ids.panelContent);
  const entry = panel?.querySelector('[aria-current="location"]');
  if (!entry || !panel) return;
  const box = entry.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  if (!entry.closest('li')?.previousElementSibling) panel.scrollTop = 0;
  else if (box.top < frame.top || box.bottom > frame.bottom) panel.scrollTop += box.top - frame.top - 8;
}

/** Notes beside the text which of the sentences quoted there are in sight in it: a sheet does not say again what stands above it. */
export function noteSeen(): void {
  if (!hasSheet()) return;
  const quotes = [...document.querySelectorAll('aside blockquote')];
  for (const quote of quotes) quote.removeAttribute('data-seen');
  const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const seen = quotes.filter((quote) => {
    const place = placeIn(quote.closest('a')?.hash ?? '');
    const box = place === undefined ? undefined : document.getElementById(place)?.getBoundingClientRect();
    return box && box.top >= Math.max(0, bar - 1) && box.bottom <= footOfReading(box);
  });
  for (const quote of seen) quote.setAttribute('data-seen', '');
}

/** Whether what a lens shows comes over the text, as the stylesheet asks it: in the letters that the reader has set. */
export function hasSheet(): boolean {
  const root = document.documentElement;
  return root.clientWidth < besideFrom * Number.parseFloat(getComputedStyle(root).fontSize);
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
  reveal(read);
}

/** Moves the text as far as needed to show all of an element, or its beginning where there is no room for all. */
function reveal(element: Element): void {
  if (element.closest('main')) scrollBy(0, distanceTo(element));
}

function isInView(element: Element): boolean {
  return distanceTo(element) === 0;
}

/** What stays free, in px, between a sentence that had to be moved up and what lies below it. */
const air = 10;

/** How far the page has to be scrolled (px, negative: up) for an element to be seen, below the bar and not under a sheet. */
function distanceTo(element: Element): number {
  const box = element.getBoundingClientRect();
  const above = box.top - lineOfReading();
  const below = box.bottom - footOfReading(box);
  if (above < -1) return above;
  return below > 0 ? Math.max(0, Math.min(Math.ceil(below) + air, above)) : 0;
}

/** Where reading begins below the bar, in px from the top of the window. */
function lineOfReading(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

/** Where it ends: at the window's edge, or at what lies over the text there; what a panel holds is scrolled within it. */
function footOfReading(box: DOMRect): number {
  const over = [...document.querySelectorAll('aside, nav:not(aside *)')]
    .map((part) => part.getBoundingClientRect())
    .filter(({ left, right }) => left < box.right && box.left < right);
  return Math.min(innerHeight, ...over.map(({ top }) => top));
}
