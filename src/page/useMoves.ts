import { type RefObject, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { placeIn, targetOf } from '../ui/target.ts';
import { afterPaint } from '../ui/timing.ts';
import { useListener } from '../ui/useListener.ts';
import { onCopy } from './copies.ts';
import { type Departure, departureBy, returnTo } from './departure.ts';
import { type LightUp, linkOf, pathBelow } from './links.ts';
import { arriveAt, hasSheet, markSeen, showEntry } from './place.ts';
import { beginVisit, notePosition, watchVisits } from './visits.ts';

/** How each visit was left, by the visit's key. */
type Departures = RefObject<Map<string, Departure>>;

/**
 * The reader's moves: plain clicks on the app's links go to the router, and each move takes the reader to its place, or
 * on the way back to where the page was left. `lightUp` shows at once where a link leads. If `isMove` is false, the browser loads the page.
 * Returns the place once the page is hydrated (a static page has no hash).
 */
export function useMoves(isMove: (pathname: string) => boolean, lightUp: LightUp): string | undefined {
  const departures: Departures = useRef(new Map());
  useClicks(departures, isMove, lightUp);
  // Ends with the page, not a frame later: what takes its place may scroll at once.
  useLayoutEffect(watchVisits, []);
  useListener('copy', onCopy);
  return useArrival(departures);
}

function useClicks(departures: Departures, isMove: (pathname: string) => boolean, lightUp: LightUp): void {
  const navigate = useNavigate();
  const location = useLocation();
  const clicked = useRef<HTMLAnchorElement>(undefined);
  const asked = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move ends with a new location.
  useLayoutEffect(() => {
    asked.current = undefined;
  }, [location]);
  useListener('click', (event) => {
    const link = linkOf(event);
    const path = link && pathBelow(document.baseURI, link.href);
    if (!link || path === undefined || !isMove(`/${path.replace(/#.*$/, '')}`)) return;
    event.preventDefault();
    // The second half of a double click may hit a link that the first has brought there.
    if (event.detail > 1 && link !== clicked.current) return;
    clicked.current = link;
    // The move has already begun.
    if (path === asked.current) return;
    asked.current = path;
    departures.current.set(location.key, departureBy(link));
    notePosition();
    const move = () => {
      if (path !== asked.current) return;
      const { pathname, hash, state } = location;
      const isHere = `/${path}` === pathname + hash;
      navigate(`/${path}`, isHere ? { replace: true, state } : { state: { from: pathname } });
    };
    lightUp(...targetOf(path));
    // The text is painted before the panel is rendered.
    if (location.pathname === '/' && !path.startsWith('#')) raise(move);
    else afterPaint(move);
  });
  // A step in the history, like a later click, overtakes a move that has not begun or is not rendered yet. Before the router hears of it.
  const onStep = () => {
    if (asked.current === undefined) return;
    asked.current = undefined;
    lightUp(...targetOf(location.pathname.slice(1) + location.hash));
  };
  useListener('popstate', onStep, true);
}

/** Makes a change that opens a sheet, with a transition that lets it rise over the text unless the reader prefers reduced motion. Beside the text, the change is immediate. */
function raise(change: () => void): void {
  if (!document.startViewTransition || !hasSheet() || matchMedia('(prefers-reduced-motion)').matches) change();
  // A transition that is superseded is not a failure.
  else document.startViewTransition(() => flushSync(change)).ready.catch(() => undefined);
}

function useArrival(departures: Departures): string | undefined {
  const { key, hash } = useLocation();
  const action = useNavigationType();
  const [firstVisit] = useState(key);
  // In slices: the rooms have to be hydrated before they can be told the place. A move renders them anew, and has to arrive at once.
  const isHydrated = useDeferredValue(true, false);
  const place = isHydrated || key !== firstVisit ? placeIn(hash) : undefined;
  const arrived = useRef<{ readonly key: string; readonly hash: string }>(undefined);

  useLayoutEffect(() => {
    const before = arrived.current;
    arrived.current = { key, hash };
    const isAnother = before?.key !== key;
    // A place that a reader writes into the address is no visit of its own.
    const isWritten = !isAnother && before?.hash !== hash && place !== undefined;
    const moved = before !== undefined && (isAnother || isWritten);
    const returned = moved && action === 'POP' && !isWritten;
    if (!returned) arriveAt(place, moved);
    // Being told the place is not a new visit.
    if (isAnother) beginVisit(key, action === 'POP');
    // What a page has shown, hydration must not move.
    if (moved) markSeen();
    if (returned) returnTo(departures.current.get(key), place);
    if (moved || place !== undefined) showEntry();
  }, [departures, key, hash, action, place]);

  return place;
}
