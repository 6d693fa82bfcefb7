/** The link that a plain click asks to follow; none where the browser should do something else with it. */
export function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // Other languages have a script of their own.
  return link && !link.target && !link.hreflang && !link.hasAttribute('download') ? link : undefined;
}

/** The part of an address below a base, with its hash, if it is one of the app's own: its pages end with a slash, files do not. */
export function pathBelow(base: string, href: string): string | undefined {
  const url = new URL(href);
  const root = new URL('.', base);
  const isPage = url.pathname.endsWith('/') && url.search === '';
  if (!isPage || url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  const path = url.pathname.slice(root.pathname.length);
  // Handed to the router, a second slash would name another host.
  return path.startsWith('/') ? undefined : path + url.hash;
}

/**
 * The one way to write a pathname: nothing percent-encoded that can stand for itself (RFC 3986, section 6.2.2). Hosts answer the
 * others too, with a page that would take itself for another. One that cannot be decoded is left as it is.
 */
export function plainPath(pathname: string): string {
  try {
    return encodeURI(decodeURI(pathname));
  } catch {
    return pathname;
  }
}

/** Shows in the text what a lens, by its path without the slash, lights up, and a place in it. */
export type Answer = (token: string, place: string | undefined) => void;
