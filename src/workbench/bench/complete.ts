import { workbenchIds } from '../../ids.ts';
import { bringAtHandToView } from '../bringToView.ts';
import { type Desk, rolePending } from './desk.ts';
import { completeForms } from './Form.tsx';
import { scrollEditorTo } from './scrollEditor.ts';
import { actOn } from './wordActs.ts';

/** Completes what was begun at the sentence at hand, which leaving it would lose. If something is lacking, the focus goes there; returns false. */
export function complete(desk: Desk): boolean {
  const asked = rolePending(desk.pending);
  const isLacking = asked !== undefined && !actOn(desk, asked);
  const isSourceLacking = isLacking ? asked === 'source' : Boolean(sourceField()?.value.trim());
  if (isSourceLacking) focusSource();
  else if (isLacking) focusAsked();
  return !isLacking && !isSourceLacking && completeForms();
}

function sourceField(): HTMLInputElement | null {
  return document.querySelector(`input#${workbenchIds.source}`);
}

export function focusSource(): void {
  sourceField()?.focus();
}

/** Leads to what asks for words, and shows the sentence in which they are to be chosen. */
function focusAsked(): void {
  const asked = document.getElementById(workbenchIds.asked);
  if (!asked) return;
  asked.focus({ preventScroll: true });
  scrollEditorTo(asked);
  bringAtHandToView();
}
