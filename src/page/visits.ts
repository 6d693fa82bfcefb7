import { storageKeys } from '../ids.ts';

/** Where a visit was left: what was read, by its id, and how high it stood (px from the top of the window). */
type Position = readonly [id: string, top: number];

/** By the visits' keys in the history. */
const positions = new Map<string, Position>();
let visit = '';
let framesLeft = 0;
/** What a reader scrolls with. */
const inputs = ['wheel', 'touchmove', 'keydown', 'mousedown'];

/** Keeps the position of each visit, through reloads too. Returns the way to stop that. */
export function watchVisits(): () => void {
  addEventListener('scroll', notePosition, { passive: true });
  addEventListener('pagehide', store);
  for (const input of inputs) addEventListener(input, letGo, { passive: true });
  return () => {
    removeEventListener('scroll', notePosition);
    removeEventListener('pagehide', store);
    for (const input of inputs) removeEventListener(input, letGo);
  };
}

/**
 * Begins a visit. One that is come back to is put where it was left: the browser's own jump counts pixels, over sections that it
 * may not have laid out, and Chromium's comes only where the move itself had scrolled.
 */
export function beginVisit(key: string, isReturn: boolean): void {
  if (!visit) recall();
  visit = key;
  const position = isReturn && positions.get(key);
  framesLeft = position ? 9 : 0;
  if (position) putBack(...position);
  else notePosition();
}

/** In each of some frames, since what comes into view is laid out only then and moves the rest; the reader's own scrolling ends it. */
function putBack(id: string, top: number): void {
  if (framesLeft === 0) {
    delete document.documentElement.dataset.whole;
    return;
  }
  const read = document.getElementById(id);
  if (read) scrollBy(0, read.getBoundingClientRect().top - top);
  framesLeft -= 1;
  requestAnimationFrame(() => putBack(id, top));
}

function letGo(): void {
  framesLeft = 0;
}

/** Notes what is first in view. Only the section in view is searched, since the others may not be laid out. */
export function notePosition(): void {
  if (framesLeft > 0) return;
  const section = firstInView(document.querySelectorAll('main section'));
  const read = section && firstInView(section.querySelectorAll('[id]'));
  if (read) positions.set(visit, [read.id, read.getBoundingClientRect().top]);
}

function firstInView(elements: NodeListOf<Element>): Element | undefined {
  const all = [...elements];
  return all.find((element) => element.getBoundingClientRect().bottom > 0) ?? all.at(-1);
}

function recall(): void {
  try {
    const stored: Record<string, Position> = JSON.parse(sessionStorage.getItem(storageKeys.visits) ?? '{}');
    for (const [key, position] of Object.entries(stored)) positions.set(key, position);
  } catch {
    // Then the reader comes back to where the browser thinks.
  }
}

function store(): void {
  try {
    sessionStorage.setItem(storageKeys.visits, JSON.stringify(Object.fromEntries(positions)));
  } catch {
    // As above.
  }
}
