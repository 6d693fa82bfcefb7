import { useId, useState } from 'react';

type Props = {
  readonly label: string;
  readonly value: string | undefined;
  readonly lang?: string;
  /** A field of several lines. */
  readonly rows?: number;
  /** Whether a typed value is valid; an empty field always is. */
  readonly isRight?: (typed: string) => boolean;
  readonly wrong?: string;
  /** Called with the trimmed value once the field is left. */
  readonly onSet: (typed: string) => void;
};

/** A field whose value is applied when it is left. An invalid value stays, with an explanation. */
export function Field({ label, value = '', lang, rows, isRight, wrong, onSet }: Props) {
  const id = useId();
  const hint = useId();
  const [isWrong, setWrong] = useState(false);
  const leave = (field: HTMLInputElement | HTMLTextAreaElement) => {
    const typed = field.value.trim();
    const fits = typed === '' || isRight?.(typed) !== false;
    setWrong(!fits);
    if (fits && typed !== value) onSet(typed);
  };
  const given = {
    id,
    defaultValue: value,
    lang,
    spellCheck: false,
    autoComplete: 'off',
    'aria-invalid': isWrong || undefined,
    'aria-describedby': isWrong ? hint : undefined,
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          key={value}
          {...given}
          onBlur={({ target }) => leave(target)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') leave(currentTarget);
          }}
        />
      ) : (
        <textarea key={value} rows={rows} {...given} onBlur={({ target }) => leave(target)} />
      )}
      {isWrong && (
        <p id={hint} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
