import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import type { Section } from '../model/article.ts';
import { sentencesOfSection } from '../model/blocks.ts';
import { partitionPoint } from '../model/partitionPoint.ts';
import { whileScrolling } from '../ui/timing.ts';

/**
 * The section being read. The one requested (the place in the address) stays current until the reader scrolls,
 * even if the page is too short to bring it to the top.
 */
export function useCurrentSection(sections: readonly Section[], place: string | undefined): Section | undefined {
  const { key: visit } = useLocation();
  const [current, setCurrent] = useState<Section>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: requesting the same place again is a new visit.
  useEffect(() => {
    const asked = sectionWith(place, sections);
    let reachedAt: number | undefined;
    const look = () => {
      const isWhereAsked = reachedAt === undefined || Math.abs(reachedAt - scrollY) < 2;
      setCurrent(asked && isWhereAsked ? asked : read(sections));
    };
    if (asked) setCurrent(asked);
    // By then the jump to the place is over, and reading positions forces no extra layout.
    const frame = requestAnimationFrame(() => {
      reachedAt = scrollY;
      look();
    });
    const end = new AbortController();
    whileScrolling(look, end.signal);
    addEventListener('resize', look, { signal: end.signal });
    return () => {
      cancelAnimationFrame(frame);
      end.abort();
    };
  }, [sections, place, visit]);

  return current;
}

function sectionWith(place: string | undefined, sections: readonly Section[]): Section | undefined {
  if (place === undefined) return undefined;
  return sections.find((section) => section.id === place || sentencesOfSection(section).some(({ id }) => id === place));
}

function read(sections: readonly Section[]): Section | undefined {
  const root = document.documentElement;
  const line = Number.parseFloat(getComputedStyle(root).scrollPaddingTop) + 1;
  const startOf = ({ id }: Section) => document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
  return currentSection(sections, startOf, line, { scrolled: scrollY, window: innerHeight, whole: root.scrollHeight });
}

/**
 * The section being read: the last that starts (px from the top of the window) above the line; at the end of the page, the last one;
 * none if the whole page fits the window.
 */
export function currentSection<Item>(
  sections: readonly Item[],
  startOf: (section: Item) => number,
  line: number,
  page: PageExtent,
): Item | undefined {
  if (page.window >= page.whole) return undefined;
  if (page.scrolled + page.window >= page.whole - 1) return sections.at(-1);
  return sections[Math.max(0, partitionPoint(sections, (section) => startOf(section) > line) - 1)];
}

/** How far a page is scrolled, and the heights of its window and of the whole page, in px. */
export type PageExtent = { readonly scrolled: number; readonly window: number; readonly whole: number };
