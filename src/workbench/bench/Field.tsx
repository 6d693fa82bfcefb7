import { useId, useState } from 'react';
import { benchLabels } from '../../labels/workbench.ts';

type Props = {
  readonly label: string;
  readonly value: string | undefined;
  readonly lang?: string | undefined;
  /** A field of several lines. */
  readonly rows?: number;
  readonly isLabelHidden?: boolean;
  readonly isRequired?: boolean;
  /** Why what is typed is invalid, and what would be valid. */
  readonly problemOf?: (typed: string) => string | undefined;
  /** Called with the trimmed value once the field is left. */
  readonly onSet: (typed: string) => void;
};

/** A field whose value is applied when it is left. An invalid value stays, with an explanation. */
export function Field({ label, value = '', lang, rows, isLabelHidden, isRequired, problemOf, onSet }: Props) {
  const id = useId();
  const hint = useId();
  /** What was typed when it was left, over which value. */
  const [left, setLeft] = useState<{ readonly typed: string; readonly over: string }>();
  const problemIn = (typed: string) =>
    (typed === '' ? isRequired && benchLabels.work.needed : problemOf?.(typed)) || undefined;
  // What was wrong may be right meanwhile.
  const problem = left?.over === value ? problemIn(left.typed) : undefined;
  const leave = (field: HTMLInputElement | HTMLTextAreaElement) => {
    const typed = field.value.trim();
    setLeft({ typed, over: value });
    if (problemIn(typed) === undefined && typed !== value) onSet(typed);
  };
  const Input = rows === undefined ? 'input' : 'textarea';
  return (
    <div>
      <label htmlFor={id} className={isLabelHidden ? 'visuallyHidden' : undefined}>
        {label}
      </label>
      <Input
        key={value}
        id={id}
        rows={rows}
        defaultValue={value}
        lang={lang}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : hint}
        onBlur={({ target }) => leave(target)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter' && rows === undefined) leave(currentTarget);
        }}
      />
      {problem !== undefined && (
        <p id={hint} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
