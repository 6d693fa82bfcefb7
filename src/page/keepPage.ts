/** A page as it was opened: whether its text is still there, and how to recover from a failure. */
type Kept = { readonly isWhole: () => boolean; readonly bringBack: () => void };

/**
 * Keeps a copy of a page's content and title. If the page fails after a move, the address requested is loaded; otherwise the copy
 * is restored, and older visits are reloaded. A page that fails by itself is never reloaded, so there is no loop. The text
 * is not copied, since nothing renders it anew, so the cost does not depend on its length.
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

function copyWithout(element: Element, text: Element): Node {
  const copy = element.cloneNode(!element.contains(text));
  if (element === text || !element.contains(text)) return copy;
  for (const child of element.children) copy.appendChild(copyWithout(child, text));
  return copy;
}
