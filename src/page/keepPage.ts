/** A page as it was opened: whether its text still stands, and the way back to it. */
type Kept = { readonly isWhole: () => boolean; readonly bringBack: () => void };

/**
 * Keeps a page as it is: its content, its address, its title; on the way back what is older is loaded anew. The text itself is not
 * copied, since nothing writes it anew: however long it is, keeping the page takes no longer.
 */
export function keepPage(root: Element, text: Element): Kept {
  const { title } = document;
  const { href } = location;
  const written = copyWithout(root, text);
  return {
    isWhole: () => text.isConnected,
    bringBack: () => {
      root.replaceWith(written);
      document.querySelector(text.localName)?.replaceWith(text);
      history.replaceState(null, '', href);
      document.title = title;
      addEventListener('popstate', () => location.reload());
    },
  };
}

/** A copy of an element in which the text stands empty. */
function copyWithout(element: Element, text: Element): Node {
  const copy = element.cloneNode(!element.contains(text));
  if (element === text || !element.contains(text)) return copy;
  for (const child of element.children) copy.appendChild(copyWithout(child, text));
  return copy;
}
