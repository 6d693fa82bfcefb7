import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router-dom';
import { useAlive } from '../ui/useAlive.ts';
import { linkOf, pathBelow } from './links.ts';
import { arriveAt, focusAgain, placeIn } from './place.ts';
import { raise } from './raise.ts';

/** By which link each visit was left, by the visit's key. */
type Leaves = RefObject<Map<string, HTMLAnchorElement>>;

/**
 * The reader's moves: plain clicks on the app's links go to the router, and after each move the reader is taken to its place,
 * on the way back to the link by which it was left. Where `isMove` says no, the browser loads the page. Returns the place, once the page is alive (a static page knows no hash).
 */
export function useMoves(isMove: (pathname: string) => boolean): string | undefined {
  const leaves: Leaves = useRef(new Map());
  useClicks(leaves, isMove);
  return useArrival(leaves);
}

function useClicks(leaves: Leaves, isMove: (pathname: string) => boolean): void {
  const navigate = useNavigate();
  const { key, pathname } = useLocation();
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event);
      const path = link && pathBelow(document.baseURI, link.href);
      if (!link || path === undefined || !isMove(`/${path.replace(/#.*$/, '')}`)) return;
      event.preventDefault();
      leaves.current.set(key, link);
      const move = () => navigate(`/${path}`, { state: { from: pathname } });
      if (pathname === '/' && !path.startsWith('#')) raise(move);
      else move();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [leaves, isMove, navigate, key, pathname]);
}

function useArrival(leaves: Leaves): string | undefined {
  const { key, hash } = useLocation();
  const action = useNavigationType();
  const alive = useAlive();
  const place = alive ? placeIn(hash) : undefined;
  const arrived = useRef(key);

  useLayoutEffect(() => {
    const moved = arrived.current !== key;
    arrived.current = key;
    if (!moved || action !== 'POP') {
      arriveAt(place, moved);
      return;
    }
    // The browser restores the scroll position by itself.
    const link = leaves.current.get(key);
    const target = link?.isConnected ? link : place && document.getElementById(place);
    if (target) focusAgain(target);
  }, [leaves, key, action, place]);

  return place;
}
