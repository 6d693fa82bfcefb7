/** Scrolls the page to the sentence at hand. */
export function bringAtHandToView(): void {
  const sentence = document.querySelector<HTMLElement>('[data-sentence][aria-current]');
  if (sentence) bringToView(sentence);
}

/** Scrolls the page until an element is in view, while that is wanted. */
export function bringToView(element: HTMLElement, isWanted: () => boolean = () => true, times = 3): void {
  if (!isWanted()) return;
  element.scrollIntoView({ block: 'nearest' });
  // What comes into view is laid out only in the next frame, and moves the rest.
  if (times > 1) requestAnimationFrame(() => bringToView(element, isWanted, times - 1));
}
