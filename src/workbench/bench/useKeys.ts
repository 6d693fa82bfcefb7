import { type Form, forms } from '../../model/form.ts';
import { joinWords, type Span } from '../../model/words.ts';
import { useListener } from '../../ui/useListener.ts';
import { mentionKinds } from '../edit/guess.ts';
import { joinNext } from '../edit/join.ts';
import type { Edit } from '../edit/parts.ts';
import { statementsOf } from '../edit/stated.ts';
import { removeAttribution } from '../edit/statements.ts';
import { wordsIn } from '../edit/words.ts';
import { isIn } from '../isIn.ts';
import { isMute } from '../letterKeys.ts';
import { cutAt } from './Cut.tsx';
import { focusSource } from './complete.ts';
import { chooseForm, type Desk, rolePending } from './desk.ts';
import { completeForms, hasTyped } from './Form.tsx';
import { focusAtHand } from './keepFocus.ts';
import { openMore, showMore } from './More.tsx';
import type { useDesk } from './useDesk.ts';
import { pointAs, wordActs } from './wordActs.ts';

/** What is edited or done for the whole work. */
export type DialogName = 'sources' | 'work' | 'share';

/** Moves between sentences and through the history, and what leads elsewhere. */
export type Moves = ReturnType<typeof useDesk>['moves'] & {
  /** Shows what readers get for the sentence at hand, beside the editor if there is room. */
  readonly read: () => void;
  /** Leads to all texts. */
  readonly leave: () => void;
  readonly beside: () => void;
  readonly open: (dialog: DialogName) => void;
};

/** Handles the keyboard, and copying chosen words, of which the browser knows nothing. In fields and forms, only Escape, which leads back to the text, and Enter in a list are handled. */
export function useKeys(desk: Desk | undefined, moves: Moves): void {
  useListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || document.querySelector('dialog[open], [popover]:popover-open'))
      return;
    const act = isIn(event.target, fields) ? inFieldKey : onPageKey;
    if (act(event, desk, moves)) event.preventDefault();
  });
  useListener('copy', (event) => {
    if (!desk || desk.chosen.length === 0 || isIn(event.target, fields) || getSelection()?.isCollapsed === false)
      return;
    event.clipboardData?.setData('text/plain', joinWords(desk.chosen.map((span) => desk.sentence.text.slice(...span))));
    event.preventDefault();
  });
}

/** In a checkbox, every key but the space bar does what it does in the text. */
const fields = 'form, input:not([type="checkbox"]), textarea, select';

/** A list that is known to be closed; not every engine can tell. */
const closed = ':is(:not(:open))';

function inFieldKey({ key, target }: KeyboardEvent, desk: Desk | undefined, moves: Moves): boolean {
  if (!desk) return false;
  // In a closed list, Enter does what it does around it: it submits the form, or confirms the sentence.
  const list = key === 'Enter' && target instanceof HTMLSelectElement && target.matches(closed) ? target : undefined;
  if (key === 'Escape') focusAtHand();
  else if (list?.form) list.form.requestSubmit();
  else if (list) enter(desk, moves);
  return key === 'Escape' || list !== undefined;
}

/** Takes words or a source that something waits for, or else confirms the sentence, once nothing begun lacks anything. */
export function enter(desk: Desk, moves: Moves): void {
  const isAsked = rolePending(desk.pending) !== undefined;
  if (desk.isComplete() && !isAsked) moves.confirm();
}

function onPageKey(event: KeyboardEvent, desk: Desk | undefined, moves: Moves): boolean {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return withControl(key, event.shiftKey, desk, moves);
  if (!desk || isMute(key)) return false;
  // Held, it would confirm what nobody has read.
  if (key === 'enter' && event.repeat) return true;
  // On a button, Enter presses that button, unless it is the sentence's own.
  if (key === 'enter' && isIn(event.target, 'button:not([data-mark]), a, summary')) return false;
  const forward = desk.article.dir === 'rtl' ? 'arrowleft' : 'arrowright';
  if (key === 'arrowleft' || key === 'arrowright') {
    chooseBeside(key === forward ? 1 : -1, event.shiftKey, desk);
    return true;
  }
  const act = acts[key] ?? (desk.chosen.length > 0 ? onWords : withoutWords)[key];
  act?.(desk, moves);
  return act !== undefined;
}

/** Undoes and redoes. What is asked for is taken back first, but not with what was typed for it. */
function withControl(key: string, isShifted: boolean, desk: Desk | undefined, moves: Moves): boolean {
  if (key !== 'z' && key !== 'y') return false;
  if (key === 'y' || isShifted) moves.redo();
  else if (desk?.pending && !hasTyped(document)) desk.setPending(undefined);
  else moves.undo();
  return true;
}

/** Chooses the word beside those chosen, or the words up to it. Words that stay chosen are the starting point for the next. */
function chooseBeside(by: 1 | -1, isMore: boolean, { range, chosen, sentence, choose }: Desk): void {
  choose(stepped(sentence.text, range ?? chosen.at(-1), by, isMore && range !== undefined));
}

/** The key for a form: its number in the order of the rules. */
export function keyOfForm(form: Form): string {
  return String(forms.indexOf(form) + 1);
}

export const mentionKeys = { inflection: 'i', office: 'o', pronoun: 'f' } as const;

/** What keys do in the text, by the letter or the name of the key in lower case. */
type Acts = Readonly<Record<string, (desk: Desk, moves: Moves) => void>>;

const acts: Acts = {
  enter,
  arrowdown: (_, { step }) => step(1),
  j: (_, { step }) => step(1),
  arrowup: (_, { step }) => step(-1),
  k: (_, { step }) => step(-1),
  n: (_, { goNext }) => goNext(),
  u: (_, { unconfirm }) => unconfirm(),
  l: (_, { read }) => read(),
  v: (_, { beside }) => beside(),
  s: focusSource,
  z: () => openMore('Z'),
  y: () => openMore('Y'),
  '?': () => showMore('?'),
  c: cut,
  '.': ({ sentence, target, go }) => go(sentence.id, (target.statement + 1) % statementsOf(sentence).length),
  delete: removeLast,
  backspace: removeLast,
  escape: leave,
  ...keyed(forms, keyOfForm, (desk, form) => {
    chooseForm(desk, form);
    if (form === 'reported' && desk.chosen.length === 0) toSourceIfNone(desk);
  }),
  ...keyed(mentionKinds, (kind) => mentionKeys[kind], pointAs),
};

const onWords: Acts = Object.fromEntries(
  wordActs.map(({ name, key, can, act }) => [
    key,
    (desk) => {
      if (!can(desk) || (desk.pending?.kind !== name && !completeForms())) return;
      act(desk);
      if (name === 'cue') toSourceIfNone(desk);
    },
  ]),
);

/** The key that splits a sentence at its chosen words joins it with the next one if there are none. */
const withoutWords: Acts = { x: (desk) => restructure(desk, joinNext(desk.sentence.id)) };

/** The same act for each of several things, by the key of each. */
function keyed<Thing extends string>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  act: (desk: Desk, thing: Thing) => void,
): Acts {
  return Object.fromEntries(things.map((thing) => [keyOf(thing), (desk: Desk) => act(desk, thing)]));
}

/** If what was just done lacks a source, its name can be typed at once. */
function toSourceIfNone({ stated }: Desk): void {
  if (stated.attributions.length === 0) focusSource();
}

function cut(desk: Desk): void {
  restructure(desk, cutAt(desk)?.edit);
}

/** Applies an edit, or shows how the text is structured if there is none that would change it. */
function restructure({ reading, apply }: Desk, edit: Edit | undefined): void {
  if (edit && edit(reading) !== reading) apply(edit);
  else showMore('Z');
}

function removeLast({ stated, target, apply }: Desk): void {
  const last = stated.attributions.at(-1);
  if (last) apply(removeAttribution(target, last.source));
}

function leave({ clear }: Desk): void {
  clear();
  focusAtHand();
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
