/** The link that a plain click follows; undefined if the browser should handle the click. */
export function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // Pages in other languages have their own script.
  return link && !link.target && !link.hreflang && !link.hasAttribute('download') ? link : undefined;
}

/** The part of an address below a base, with its hash, if it is a page of the app: pages end with a slash, files do not. */
export function pathBelow(base: string, href: string): string | undefined {
  const url = new URL(href);
  const root = new URL('.', base);
  const isPage = url.pathname.endsWith('/') && url.search === '';
  if (!isPage || url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  const path = url.pathname.slice(root.pathname.length);
  // To the router, a second slash would mean another host.
  return path.startsWith('/') ? undefined : path + url.hash;
}

/**
 * A normalised pathname: nothing is percent-encoded that need not be (RFC 3986, section 6.2.2). Hosts also answer other spellings,
 * with a page that would take itself for another.
 */
export function plainPath(pathname: string): string {
  return pathname.replace(/%[\da-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number(`0x${code.slice(1)}`));
    return /[\w.~-]/.test(character) ? character : code.toUpperCase();
  });
}

/** Lights up a lens in the text, given its path without the slash, and marks a place. */
export type LightUp = (token: string, place: string | undefined) => void;
