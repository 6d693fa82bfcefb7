import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { benchLabels } from '../../labels/workbench.ts';
import { Button } from '../Button.tsx';
import { focusAtHand } from './keepFocus.ts';
import { type Lack, Lacking } from './Typed.tsx';

type Props = {
  /** Asked for by this; whenever it changes, the first field takes the focus. */
  readonly asked?: unknown;
  /** What its button says. */
  readonly save: string;
  /** Takes what is typed, by the names of the fields; or says what is missing. */
  readonly onSave: (typed: (name: string) => string) => Lack | undefined;
  /** Gives it up, where nothing around it does. */
  readonly onStop?: (() => void) | undefined;
  readonly children: ReactNode;
};

/** A form beside the sentence at hand: Enter completes it, and gives the keys back to the sentence. */
export function Form({ asked, save, onSave, onStop, children }: Props) {
  const [lack, setLack] = useState<Lack>();
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, it takes the focus again.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [asked]);
  return (
    <form
      ref={form}
      className="boxes fields"
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        const given = new FormData(form);
        const found = onSave((name) => String(given.get(name) ?? '').trim());
        setLack(found);
        if (!found) focusAtHand();
        else
          form
            .querySelector<HTMLElement>(`input[name="${found.field}"], [name="${found.field}"] [tabindex="0"]`)
            ?.focus();
      }}
    >
      <Lacking value={lack}>{children}</Lacking>
      <button type="submit">{save}</button>
      {onStop && <Button onClick={onStop}>{benchLabels.sentence.stop}</Button>}
    </form>
  );
}

/** Whether something was typed there that no form or field has taken yet. */
export function hasTyped(there: ParentNode): boolean {
  const fields = there.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type]), textarea');
  return [...fields].some(({ value, defaultValue }) => value !== defaultValue);
}

/** Submits every form in which something was typed. If one lacks something, the focus stays in it, or keys would act on the sentence; returns false. */
export function completeForms(): boolean {
  const begun = [...document.querySelectorAll<HTMLFormElement>('aside form')].filter(hasTyped);
  flushSync(() => {
    for (const form of begun) form.requestSubmit();
  });
  const lacking = begun.find((form) => form.isConnected);
  if (!lacking?.contains(document.activeElement)) lacking?.querySelector('input')?.focus();
  return !lacking;
}
