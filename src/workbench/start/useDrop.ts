import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Takes in what is dropped anywhere on the page, for which the browser would leave it. Text dropped into a field stays there. Returns
 * whether something is being dragged over the page.
 */
export function useDrop(onDrop: (dropped: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  const onDropped = useEffectEvent(onDrop);
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const isFields = ({ target, dataTransfer }: DragEvent) =>
      target instanceof Element && target.closest('input, textarea') && !dataTransfer?.types.includes('Files');
    const over = (event: DragEvent) => {
      if (isFields(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (isFields(event)) return;
      event.preventDefault();
      if (event.dataTransfer) onDropped(event.dataTransfer);
    };
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    return () => end.abort();
  }, []);
  return isOver;
}
