import { storageKeys } from '../ids.ts';

const key = storageKeys.place;

/** Notes the first sentence in view, or the last of all, and how high it stands, for the page that is loaded next. */
export function notePlace(): void {
  const sentences = [...document.querySelectorAll('article p > [id]')];
  const read = sentences.find((sentence) => sentence.getBoundingClientRect().bottom > 0) ?? sentences.at(-1);
  try {
    if (read) sessionStorage.setItem(key, `${read.id} ${read.getBoundingClientRect().top}`);
  } catch {
    // Then the reader is where the browser thinks.
  }
}

/** Puts the sentence back where it stood: the browser itself counts pixels, over sections that it has not laid out yet. */
export function returnToPlace(): void {
  try {
    const [id = '', top] = sessionStorage.getItem(key)?.split(' ') ?? [];
    sessionStorage.removeItem(key);
    putBack(document.getElementById(id), Number(top), 9);
  } catch {
    // As above.
  }
}

/** In each of so many frames, since what comes into view is laid out only then and moves the rest. */
function putBack(sentence: Element | null, top: number, frames: number): void {
  if (!sentence || frames === 0) return;
  scrollBy(0, sentence.getBoundingClientRect().top - top);
  requestAnimationFrame(() => putBack(sentence, top, frames - 1));
}
