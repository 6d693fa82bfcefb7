import { ids } from '../ids.ts';
import { placeIn } from '../ui/target.ts';
import { besideFrom } from '../widths.ts';

/**
 * Takes the reader to a place: focuses it and scrolls it into view, a sentence only as far as needed. If a move has no place, the
 * panel's heading gets the focus, and the text stays where it is unless nothing lit is in view. When a page loads, the
 * browser has already scrolled, and only the focus is missing, if it is not there yet.
 */
export function arriveAt(place: string | undefined, moved: boolean): void {
  const target = place === undefined ? null : document.getElementById(place);
  if (!target) {
    if (moved) arriveAtPanel();
    return;
  }
  if (moved || !target.contains(document.activeElement)) focus(target);
  // A panel starts at its beginning, wherever the browser had scrolled it.
  if ((moved || target.closest('aside')) && target.matches('section, h1')) target.scrollIntoView();
  else if (moved) reveal(target);
}

function arriveAtPanel(): void {
  const heading = document.getElementById(ids.panelTitle) ?? headingIfLost();
  if (heading) focus(heading);
  const lit = [...document.querySelectorAll('article [role="mark"]')];
  if (lit[0] && !lit.some(isInView)) reveal(lit[0]);
}

/** Scrolls only the panel, to its entry for the place, or to its beginning for the first entry. */
export function showEntry(): void {
  const panel = document.getElementById(ids.panelContent);
  const entry = panel?.querySelector('[aria-current="location"]');
  if (!entry || !panel) return;
  const box = entry.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  if (!entry.closest('li')?.previousElementSibling) panel.scrollTop = 0;
  else if (box.top < frame.top || box.bottom > frame.bottom) panel.scrollTop += box.top - frame.top - 8;
}

/** Marks the quoted sentences that are in view in the text, because a sheet does not repeat what is visible above it. */
export function markSeen(): void {
  if (!hasSheet()) return;
  const quotes = [...document.querySelectorAll('aside blockquote')];
  for (const quote of quotes) quote.removeAttribute('data-seen');
  const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const seen = quotes.filter((quote) => {
    const place = placeIn(quote.closest('a')?.hash ?? '');
    const sentence = place === undefined ? null : document.getElementById(place);
    if (!sentence || !isLaidOut(sentence)) return false;
    const box = sentence.getBoundingClientRect();
    return box.top >= Math.max(0, bar - 1) && box.bottom <= footOfReading(box);
  });
  for (const quote of seen) quote.setAttribute('data-seen', '');
}

/** Whether a panel covers the text, by the same query as in the stylesheet, in rem of the reader's text size. */
export function hasSheet(): boolean {
  const root = document.documentElement;
  return root.clientWidth < besideFrom * Number.parseFloat(getComputedStyle(root).fontSize);
}

/** Focuses an element without scrolling. One that is not focusable becomes so until it loses the focus. */
export function focus(element: HTMLElement): void {
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** The heading of the panel, or of the article without one, if what had the focus is gone. */
export function headingIfLost(): HTMLElement | null {
  if (document.activeElement !== document.body) return null;
  return document.getElementById(ids.panelTitle) ?? document.getElementById(ids.title);
}

/**
 * Makes a change that moves the text, and keeps what is being read in view: the place, or the first visible sentence. Without a place, the
 * top of a page stays the top: what is read there is the title.
 */
export function keepPlace(change: () => void): void {
  const sentences = [...document.querySelectorAll<HTMLElement>('article p > [id]')].filter(isInView);
  const read =
    sentences.find((sentence) => sentence.ariaCurrent === 'location') ?? (scrollY > 0 ? sentences[0] : undefined);
  const before = read?.getBoundingClientRect().top ?? 0;
  change();
  if (!read) return;
  scrollBy(0, read.getBoundingClientRect().top - before);
  reveal(read);
}

/** Scrolls the text as far as needed to show an element, or its beginning if it does not fit. */
function reveal(element: Element): void {
  if (element.closest('main')) scrollBy(0, distanceTo(element));
}

function isInView(element: Element): boolean {
  return isLaidOut(element) && distanceTo(element) === 0;
}

/** Whether an element's group or section is in the window: others are not laid out, and measuring anything in them would lay them out. */
function isLaidOut(element: Element): boolean {
  const box = (element.closest('section, [data-group]') ?? element).getBoundingClientRect();
  return box.top < innerHeight && box.bottom > 0;
}

/** The space, in px, between a sentence that was scrolled up and what lies below it. */
const air = 10;

/** How far the page must scroll (px, negative: up) to show an element below the bar and not under a sheet. */
function distanceTo(element: Element): number {
  const box = element.getBoundingClientRect();
  const above = box.top - lineOfReading(element);
  const below = box.bottom - footOfReading(box);
  if (above < -1) return above;
  return below > 0 ? Math.max(0, Math.min(Math.ceil(below) + air, above)) : 0;
}

/** Where the browser would scroll an element to, below the bar, in px from the top of the window. */
function lineOfReading(element: Element): number {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  return (
    (Number.parseFloat(scrollPaddingTop) || 0) + (Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0)
  );
}

/** The bottom of the readable area: the window's edge, or a sheet that covers the text there. */
function footOfReading(box: DOMRect): number {
  const over = [...document.querySelectorAll('aside, nav:not(aside *)')]
    .map((part) => part.getBoundingClientRect())
    .filter(({ left, right }) => left < box.right && box.left < right);
  return Math.min(innerHeight, ...over.map(({ top }) => top));
}
