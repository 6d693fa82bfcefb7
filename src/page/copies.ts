/** What the text is made of, each a line of its own. */
const blocks = 'h1, h2, h3, p, li:not(:has(p)), figcaption';

/**
 * Puts the article's own words on the clipboard where the selection lies within the text, plain and rich: without marks, and without
 * the lens's light, which Chromium would copy too. What is ours in the text says its language.
 */
export function onCopy(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection?.rangeCount || !event.clipboardData) return;
  const range = selection.getRangeAt(0).cloneRange();
  // Firefox parts a selection where something cannot be selected.
  const last = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(last.endContainer, last.endOffset);
  const { commonAncestorContainer: around } = range;
  const within = around instanceof Element ? around : around.parentElement;
  if (!within?.closest('article')) return;
  const part = range.cloneContents();
  for (const ours of part.querySelectorAll('[lang]')) ours.remove();
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
