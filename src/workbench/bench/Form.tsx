import { type ReactNode, useState } from 'react';
import { focusAtHand } from './keepFocus.ts';

type Props = {
  /** What its button says. */
  readonly save: string;
  /** Takes what is typed, by the names of the fields; or says what is missing. */
  readonly onSave: (typed: (name: string) => string) => string | undefined;
  readonly children: ReactNode;
};

/** A form beside the sentence at hand: Enter completes it, and gives the keys back to the sentence. */
export function Form({ save, onSave, children }: Props) {
  const [missing, setMissing] = useState<string>();
  return (
    <form
      className="boxes fields"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const found = onSave((name) => String(given.get(name) ?? '').trim());
        setMissing(found);
        if (found === undefined) focusAtHand();
      }}
    >
      {children}
      {missing !== undefined && (
        <p role="alert" ref={bringIntoView}>
          {missing}
        </p>
      )}
      <button type="submit">{save}</button>
    </form>
  );
}

function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

type TypedProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  /** Whether it takes the focus when it appears. */
  readonly isFirst?: boolean;
};

export function Typed({ name, label, value, hint, isFirst }: TypedProps) {
  return (
    <>
      <label>
        {label}
        <input
          name={name}
          defaultValue={value}
          autoComplete="off"
          spellCheck={false}
          aria-description={hint}
          ref={isFirst ? focusOnce : undefined}
        />
      </label>
      {hint !== undefined && <p>{hint}</p>}
    </>
  );
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
