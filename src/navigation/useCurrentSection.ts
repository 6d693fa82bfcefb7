import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';
import type { Section } from '../model/article.ts';
import { sentencesOfSection } from '../model/blocks.ts';
import { currentSection } from './currentSection.ts';

/**
 * The section being read. The one that was asked for (the place in the address) stays current until the reader scrolls,
 * even where the page is too short to bring it to the top.
 */
export function useCurrentSection(sections: readonly Section[], place: string | undefined): Section | undefined {
  const { key: visit } = useLocation();
  const asked = sections.find(
    (section) => section.id === place || sentencesOfSection(section).some(({ id }) => id === place),
  );
  const pin = useRef<Pin | undefined>(undefined);

  useEffect(() => {
    pin.current = asked && { section: asked, visit, scrolled: undefined };
    // The jump to the place ends before the next frame is drawn.
    const frame = requestAnimationFrame(() => {
      pin.current = asked && { section: asked, visit, scrolled: scrollY };
    });
    return () => cancelAnimationFrame(frame);
  }, [asked, visit]);

  const index = useSyncExternalStore(
    subscribe,
    () => {
      const { current } = pin;
      const holds = current && (current.scrolled === undefined || Math.abs(current.scrolled - scrollY) < 2);
      return holds ? sections.indexOf(current.section) : read(sections);
    },
    () => undefined,
  );
  return index === undefined ? undefined : sections[index];
}

/** The section asked for on a visit, and how far down the page it was reached (px; unknown while still jumping). */
type Pin = { readonly section: Section; readonly visit: string; readonly scrolled: number | undefined };

function subscribe(onChange: () => void): () => void {
  addEventListener('scroll', onChange, { passive: true });
  addEventListener('resize', onChange);
  return () => {
    removeEventListener('scroll', onChange);
    removeEventListener('resize', onChange);
  };
}

function read(sections: readonly Section[]): number | undefined {
  const root = document.documentElement;
  const line = Number.parseFloat(getComputedStyle(root).scrollPaddingTop) + 1;
  const starts = sections.map(({ id }) => document.getElementById(id)?.getBoundingClientRect().top ?? Infinity);
  return currentSection(starts, line, { scrolled: scrollY, window: innerHeight, whole: root.scrollHeight });
}
