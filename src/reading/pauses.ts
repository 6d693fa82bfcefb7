/** About as many characters of markup as a phone parses in a tenth of a second. */
const apart = 150_000;

/**
 * The markup of a text with places where parsing it pauses, so that the page can be used meanwhile. A Chromium that has fallen behind
 * the network parses for half a second at a stretch, but pauses after any script, even an empty one. Only texts of hundreds of sentences have any.
 */
export function withPauses(markup: string): string {
  let last = 0;
  return markup.replace(/<\/div><div data-group|<\/section>/g, (end, at: number) => {
    if (at - last < apart) return end;
    last = at;
    return `<script></script>${end}`;
  });
}
