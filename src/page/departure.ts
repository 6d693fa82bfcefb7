import { ids } from '../ids.ts';
import { afterPaint } from '../ui/timing.ts';
import { focus, headingIfLost } from './place.ts';

/** The link by which a page was left, and how far below the top of its panel it was, in px. */
export type Departure = { readonly link: HTMLAnchorElement; readonly top: number };

/** A departure by a link, as it is now. */
export function departureBy(link: HTMLAnchorElement): Departure {
  return { link, top: topInPanel(link) };
}

/**
 * Takes the reader back to the link by which the page was left, in a panel to the one that is rendered anew for it, where it was;
 * otherwise to the place, or if the focus is lost, to the heading. Does it again after the next frame, in which Firefox lays out the
 * panel and Chromium drops the focus.
 */
export function returnTo(departure: Departure | undefined, place: string | undefined): void {
  const link = departure && linkFor(departure.link);
  const target = link ?? (place === undefined ? headingIfLost() : document.getElementById(place));
  if (!target) return;
  const goThere = () => {
    const panel = link && panelOf(link);
    if (panel) panel.scrollTop += topInPanel(link) - departure.top;
    focus(target);
  };
  goThere();
  afterPaint(goThere);
}

/** What scrolls around a link beside the text. */
function panelOf(link: Element): Element | null {
  return link.closest(`#${ids.panelContent}, aside`);
}

function topInPanel(link: Element): number {
  return link.getBoundingClientRect().top - (panelOf(link)?.getBoundingClientRect().top ?? 0);
}

function linkFor(left: HTMLAnchorElement): HTMLAnchorElement | undefined {
  if (left.isConnected) return left;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a:not(main a)')];
  return links.find(({ href, textContent }) => href === left.href && textContent === left.textContent);
}
