/**
 * The index of the section being read, given where each starts (px from the top of the window, in order): the last that starts
 * above the line; at the end of the page, the last one; none if the whole page fits the window.
 */
export function currentSection(starts: readonly number[], line: number, page: PageExtent): number | undefined {
  const end = page.scrolled + page.window;
  if (page.window >= page.whole) return undefined;
  if (end >= page.whole - 1) return starts.length - 1;
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= line),
  );
}

/** How far a page is scrolled, and the heights of its window and of the whole page, in px. */
export type PageExtent = { readonly scrolled: number; readonly window: number; readonly whole: number };
