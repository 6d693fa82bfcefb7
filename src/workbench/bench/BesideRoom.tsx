import {
  type RefObject,
  startTransition,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Reading } from '../../file/parseReading.ts';
import { workbenchIds, workbenchName } from '../../ids.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { storedSettings, storeSettings } from '../../ui/storedSettings.ts';
import { Button } from '../Button.tsx';
import { Beside } from '../read/Beside.tsx';
import styles from './Bench.module.css';

type Props = {
  readonly beside: ReturnType<typeof useBeside>;
  readonly reading: Reading;
  /** The id of the sentence at hand. */
  readonly place: string;
  readonly onSentence: (id: string) => void;
};

/** Where there is room beside the editor, what readers get for the sentence at hand, or a button that shows it. */
export function BesideRoom({ beside: { room, isWide, isShown, show }, reading, place, onSentence }: Props) {
  // It may lag behind the editor.
  const shown = useDeferredValue(reading);
  const at = useDeferredValue(place);
  return (
    <section
      ref={room}
      className={isShown ? styles.beside : `controls ${styles.room}`}
      aria-labelledby={workbenchIds.beside}
    >
      {isWide &&
        (isShown ? (
          <Beside reading={shown} place={at} onSentence={onSentence} onShow={show} />
        ) : (
          <Button id={workbenchIds.beside} shortcut="V" onClick={() => show(true)}>
            {benchLabels.sentence.beside}
          </Button>
        ))}
    </section>
  );
}

/** Whether what readers get is shown beside the editor, as the device remembers it, and whether there is room. */
export function useBeside() {
  const room = useRef<HTMLElement>(null);
  const isWide = useHasRoom(room);
  const [isShown, setShown] = useState(() => storedSettings(workbenchName).beside !== 'hidden');
  const show = useCallback((isWanted: boolean) => {
    startTransition(() => setShown(isWanted));
    storeSettings(workbenchName, { beside: isWanted ? undefined : 'hidden' });
  }, []);
  return { room, isWide, isShown, show };
}

/** Whether an element is shown that the layout hides if there is no room. */
function useHasRoom(element: RefObject<HTMLElement | null>): boolean {
  const [hasRoom, setHasRoom] = useState(false);
  useLayoutEffect(() => {
    const room = element.current;
    if (!room) return undefined;
    // It also fires at once. What stands beside a book is rendered in slices.
    const observer = new ResizeObserver(() => startTransition(() => setHasRoom(room.offsetWidth > 0)));
    observer.observe(room);
    return () => observer.disconnect();
  }, [element]);
  return hasRoom;
}
