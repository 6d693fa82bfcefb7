import { useEffectEvent, useLayoutEffect } from 'react';
import { workbenchIds } from '../../ids.ts';
import { formKeys } from '../../labels/workbench.ts';
import { forms } from '../../model/form.ts';
import type { Span } from '../../model/words.ts';
import {
  asked,
  chooseForm,
  cutAtWords,
  type Desk,
  name,
  nextStatement,
  pointAs,
  roles,
  roleWanted,
  splitOff,
} from '../desk.ts';
import { mentionKinds, wordsIn } from '../edit/guess.ts';
import { joinNext } from '../edit/shape.ts';
import { removeAttribution } from '../edit/statements.ts';
import { cutAt } from './Cut.tsx';
import { focusAtHand } from './keepFocus.ts';
import type { Asked } from './SentenceEditor.tsx';

/** Moves between sentences and through the history. */
export type Moves = {
  readonly confirm: () => void;
  readonly unconfirm: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly goNext: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Shows what readers get for the sentence at hand, beside the editor if there is room. */
  readonly read: () => void;
  readonly beside: () => void;
  /** Opens a part of the editor. */
  readonly ask: (part: Asked['part']) => void;
};

/** Handles the keyboard. In fields, only Escape, which leads back to the text, and Enter in a list are handled. */
export function useKeys(desk: Desk | undefined, moves: Moves): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open], [popover]:popover-open'))
      return;
    const inField = event.target instanceof Element && event.target.closest(fields) !== null;
    const done = inField ? inFieldKey(event, desk, moves) : onPageKey(event, desk, moves);
    if (done) event.preventDefault();
  });
  // In a layout effect, because a key may be pressed as soon as the text is visible.
  useLayoutEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** A box is ticked with the space bar; every other key means there what it means in the text. */
const fields = 'input:not([type="checkbox"]), textarea, select';

/** A list that is not open; where an engine cannot tell, none is. */
const closed = ':is(:not(:open))';

function inFieldKey({ key, target }: KeyboardEvent, desk: Desk | undefined, moves: Moves): boolean {
  if (!desk) return false;
  if (key === 'Escape') focusAtHand();
  else if (key === 'Enter' && target instanceof HTMLSelectElement && target.matches(closed))
    enterIn(target, desk, moves);
  else return false;
  return true;
}

/** In a list that is closed, Enter does what it does around it: it completes the form, or confirms the sentence. */
function enterIn({ form }: HTMLSelectElement, desk: Desk, moves: Moves): void {
  if (form) form.requestSubmit();
  else enter(desk, moves);
}

function enter(desk: Desk, moves: Moves): void {
  const asked = roleWanted(desk.wanted);
  // Without the words that it waits for, a change would be lost.
  if (asked) name(desk, asked);
  else moves.confirm();
}

function onPageKey(event: KeyboardEvent, desk: Desk | undefined, moves: Moves): boolean {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'z') (shiftKey ? moves.redo : moves.undo)();
    else if (key.toLowerCase() === 'y') moves.redo();
    else return false;
    return true;
  }
  if (!desk) return false;
  const form = forms.find((one) => formKeys[one] === key);
  if (form) {
    chooseForm(desk, form);
    return true;
  }
  if (key === 'Enter') {
    // On a button, it presses that button, unless it is the sentence's own.
    const isElsewhere = event.target instanceof Element && event.target.closest('button:not([data-mark]), a, summary');
    if (isElsewhere) return false;
    enter(desk, moves);
    return true;
  }
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const forward = desk.article.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const [by, isMore] = [key === forward ? 1 : -1, shiftKey && desk.range !== undefined] as const;
    // Words that stay chosen are the starting point for the next.
    desk.choose(stepped(desk.sentence.text, desk.range ?? desk.chosen.at(-1), by, isMore));
    return true;
  }
  return onLetter(key, desk, moves);
}

function onLetter(key: string, desk: Desk, moves: Moves): boolean {
  switch (key.toLowerCase()) {
    case 'arrowdown':
    case 'j':
      moves.step(1);
      return true;
    case 'arrowup':
    case 'k':
      moves.step(-1);
      return true;
    case 'n':
      moves.goNext();
      return true;
    case 'u':
      moves.unconfirm();
      return true;
    case 'l':
      moves.read();
      return true;
    case 'v':
      moves.beside();
      return true;
    case 's':
      document.getElementById(workbenchIds.source)?.focus();
      return true;
    case 'z':
      moves.ask('cut');
      return true;
    case 'y':
      moves.ask('context');
      return true;
    case '.':
      nextStatement(desk);
      return true;
    case 'delete':
    case 'backspace': {
      const last = desk.stated.attributions.at(-1);
      if (last) desk.apply(removeAttribution(desk.target, last.source));
      return true;
    }
    case 'c': {
      const cut = cutAt(desk);
      if (cut) desk.apply(cut.edit);
      return true;
    }
    case 'escape':
      desk.choose(undefined);
      desk.want(undefined);
      focusAtHand();
      return true;
    default: {
      const kind = mentionKinds.find((one) => mentionKeys[one] === key.toLowerCase());
      if (kind) pointAs(desk, kind);
      return kind !== undefined || (desk.chosen.length > 0 ? onRole(key.toLowerCase(), desk) : joinBy(key, desk));
    }
  }
}

/** The key that splits a sentence at its chosen words joins it with the next one if there are none. */
function joinBy(key: string, { apply, sentence }: Desk): boolean {
  if (key.toLowerCase() !== roleKeys.split) return false;
  apply(joinNext(sentence.id));
  return true;
}

export const mentionKeys = { inflection: 'i', office: 'o', pronoun: 'f' } as const;

export const roleKeys = {
  source: 'q',
  cue: 'w',
  mention: 'e',
  description: 'b',
  marker: 'r',
  time: 't',
  about: 'g',
  mentioned: 'm',
  event: 'd',
  answer: 'a',
  link: 'h',
  part: 'p',
  split: 'x',
  more: '+',
} as const;

function onRole(key: string, desk: Desk): boolean {
  const role = roles.find((one) => roleKeys[one] === key);
  const form = asked.find((one) => roleKeys[one] === key);
  if (role) name(desk, role);
  else if (key === roleKeys.part) splitOff(desk);
  else if (key === roleKeys.split) cutAtWords(desk);
  else if (form) desk.want({ kind: form });
  else if (key === roleKeys.more) desk.chooseMore();
  else return false;
  return true;
}

/** The next word, or with `more` the words up to it. */
function stepped(text: string, range: Span | undefined, by: 1 | -1, more: boolean): Span | undefined {
  const found = wordsIn(text);
  if (!range) return by === 1 ? found[0] : found.at(-1);
  if (by === 1) {
    const next = found.find(([begin]) => begin >= range[1]);
    if (!next) return range;
    return more ? [range[0], next[1]] : next;
  }
  if (more) {
    const last = found.findLast(([begin, end]) => end < range[1] && begin >= range[0]);
    return last ? [range[0], last[1]] : range;
  }
  return found.findLast(([, end]) => end <= range[0]) ?? range;
}
