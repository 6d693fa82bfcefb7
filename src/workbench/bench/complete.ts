import { workbenchIds } from '../../ids.ts';
import { type Desk, rolePending } from '../desk.ts';
import { actOn } from '../wordActs.ts';
import { completeForms } from './Form.tsx';

/** Completes what was begun at the sentence at hand; false if it lacks something, to which it leads. Whatever leaves the sentence would lose it. */
export function complete(desk: Desk): boolean {
  const asked = rolePending(desk.pending);
  const isLacking = asked !== undefined && !actOn(desk, asked);
  if (isLacking ? asked === 'source' : sourceField()?.value.trim()) focusSource();
  else if (!isLacking) return completeForms();
  return false;
}

function sourceField(): HTMLInputElement | null {
  return document.querySelector(`input#${workbenchIds.source}`);
}

export function focusSource(): void {
  sourceField()?.focus();
}
