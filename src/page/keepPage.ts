/** A page as it was opened: whether its text still stands, and the way out of a failure. */
type Kept = { readonly isWhole: () => boolean; readonly bringBack: () => void };

/**
 * Keeps a page as it is: its content and its title. Where it fails after a move, the address asked for is loaded; else the page comes
 * back, and what is older is loaded anew. A page that fails by itself is not loaded again, so nothing goes round in circles. The text
 * is not copied, since nothing writes it anew: however long it is, keeping the page takes no longer.
 */
export function keepPage(root: Element, text: Element): Kept {
  const { title } = document;
  const { href } = location;
  const written = copyWithout(root, text);
  return {
    isWhole: () => text.isConnected,
    bringBack: () => {
      if (location.href !== href) {
        location.reload();
        return;
      }
      root.replaceWith(written);
      document.querySelector(text.localName)?.replaceWith(text);
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
