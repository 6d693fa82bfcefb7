import { storageKeys } from '../ids.ts';
import { partitionPoint } from '../model/partitionPoint.ts';
import { whileScrolling } from '../ui/timing.ts';

/** Where a visit was left: the id of what was read, and its distance from the top of the window, in px. */
type Position = readonly [id: string, top: number];

/** The positions by the visits' keys in the history. */
const positions = new Map<string, Position>();
let visit = '';
let framesLeft = 0;
/** The events with which a reader scrolls. */
const inputs = ['wheel', 'touchmove', 'keydown', 'mousedown'];

/** Records the position of each visit, across reloads too. Returns a function that stops it. */
export function watchVisits(): () => void {
  const end = new AbortController();
  const { signal } = end;
  whileScrolling(notePosition, signal);
  // Before the router hears of it: the page is still where the reader left it.
  addEventListener('popstate', notePosition, { capture: true, signal });
  addEventListener('pagehide', store, { signal });
  for (const input of inputs) addEventListener(input, stopRestoring, { passive: true, signal });
  return () => end.abort();
}

/**
 * Begins a visit, and restores the position of one that the reader returns to. The browser's own jump counts pixels, over sections that
 * may not be laid out, and Chromium makes it only if the move itself had scrolled.
 */
export function beginVisit(key: string, isReturn: boolean): void {
  if (!visit) recall();
  visit = key;
  const position = isReturn && positions.get(key);
  framesLeft = position ? 9 : 0;
  if (position) restore(...position);
  else notePosition();
}

/** Scrolls for several frames, since what comes into view is laid out only then and moves the rest. Stops when the reader scrolls. */
function restore(id: string, top: number): void {
  if (framesLeft === 0) return;
  const read = document.getElementById(id);
  if (read) scrollBy(0, topOf(read) - top);
  framesLeft -= 1;
  requestAnimationFrame(() => restore(id, top));
}

/** Where a sentence is, in px from the top of the window; if its section or group is not laid out, where that ends. */
function topOf(read: Element): number {
  const around = [read.closest('section'), read.closest('[data-group]')].filter((part) => part !== null);
  return Math.min(read.getBoundingClientRect().top, ...around.map((part) => part.getBoundingClientRect().bottom));
}

function stopRestoring(): void {
  framesLeft = 0;
}

/** Records the first sentence in view. Searches only the section in view, or the group there, since others may not be laid out. */
export function notePosition(): void {
  if (framesLeft > 0) return;
  // A live list, which the browser keeps: to select among all the elements of a long article takes longer.
  const section = firstInView(document.querySelector('main')?.getElementsByTagName('section') ?? []);
  const part = section && (firstInView(section.querySelectorAll('[data-group]')) ?? section);
  const read = part && firstInView(part.querySelectorAll('[id]'));
  if (read) positions.set(visit, [read.id, read.getBoundingClientRect().top]);
}

function firstInView(elements: ArrayLike<Element>): Element | undefined {
  const all = Array.from(elements);
  return all[partitionPoint(all, (element) => element.getBoundingClientRect().bottom > 0)] ?? all.at(-1);
}

function recall(): void {
  try {
    const stored: Record<string, Position> = JSON.parse(sessionStorage.getItem(storageKeys.visits) ?? '{}');
    for (const [key, position] of Object.entries(stored)) positions.set(key, position);
  } catch {
    // Without storage, the browser's own jump has to do.
  }
}

function store(): void {
  notePosition();
  try {
    sessionStorage.setItem(storageKeys.visits, JSON.stringify(Object.fromEntries(positions)));
  } catch {
    // As above.
  }
}
