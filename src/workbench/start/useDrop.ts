import { useState } from 'react';
import { useListener } from '../../ui/useListener.ts';
import { isIn } from '../isIn.ts';

/**
 * Takes in what is dropped anywhere on the page, for which the browser would leave it. Text dropped into a field stays there. Returns
 * whether something is being dragged over the page.
 */
export function useDrop(onDrop: (dropped: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  useListener('dragover', (event) => {
    if (isFields(event)) return;
    event.preventDefault();
    setOver(true);
  });
  useListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) setOver(false);
  });
  useListener('drop', (event) => {
    setOver(false);
    if (isFields(event)) return;
    event.preventDefault();
    if (event.dataTransfer) onDrop(event.dataTransfer);
  });
  return isOver;
}

function isFields({ target, dataTransfer }: DragEvent): boolean {
  return isIn(target, 'input, textarea') && !dataTransfer?.types.includes('Files');
}
