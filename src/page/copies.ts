/** The elements that are copied as separate lines. */
const blocks = 'h1, h2, h3, p, li:not(:has(p)), figcaption';

/**
 * Copies only the article's own words if the selection is within the text, as plain and rich text: without marks, and without
 * the lens's light, which Chromium would copy too. What is ours within the text are the marks and what has a `lang`.
 */
export function onCopy(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection?.rangeCount || !event.clipboardData) return;
  const range = selection.getRangeAt(0).cloneRange();
  // Firefox splits a selection at unselectable elements.
  const last = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(last.endContainer, last.endOffset);
  const { commonAncestorContainer: around } = range;
  const within = around instanceof Element ? around : around.parentElement;
  if (!within?.closest('article')) return;
  const part = range.cloneContents();
  for (const ours of part.querySelectorAll('[lang], [data-number]')) ours.remove();
  const found = [...part.querySelectorAll(blocks)].map(({ localName, textContent }) => element(localName, textContent));
  const all = found.length > 0 ? found : [element(within.closest(blocks)?.localName ?? 'p', part.textContent)];
  const copied = all.filter(({ textContent }) => textContent);
  event.preventDefault();
  event.clipboardData.setData('text/plain', copied.map(({ textContent }) => textContent).join('\n\n'));
  event.clipboardData.setData('text/html', copied.map(({ outerHTML }) => outerHTML).join(''));
}

function element(name: string, text: string): HTMLElement {
  const block = document.createElement(name);
  block.textContent = text.trim();
  return block;
}
