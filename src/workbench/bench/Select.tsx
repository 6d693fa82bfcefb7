import { useState } from 'react';

type Props<One extends string> = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly isInvalid?: boolean;
  readonly value: One;
  readonly among: readonly (readonly [one: One, said: string])[];
  /** The language of the options, if it is the text's. */
  readonly lang?: string;
  readonly onChoose: (one: One) => void;
};

/** Longer lists are rendered once they are used: with 300 sources, each of 300 lists would have 300 options. */
const mostAtFirst = 50;

export function Select<One extends string>(props: Props<One>) {
  const { label, isLabelHidden, isInvalid, value, among, lang, onChoose } = props;
  const [isUsed, setUsed] = useState(false);
  const use = () => setUsed(true);
  const there = isUsed || among.length <= mostAtFirst ? among : among.filter(([one]) => one === value);
  return (
    <label>
      <span className={isLabelHidden ? 'visuallyHidden' : undefined}>{label}</span>
      <select
        value={value}
        aria-invalid={isInvalid || undefined}
        onFocus={use}
        onPointerDown={use}
        onChange={({ target }) => {
          const chosen = among.find(([one]) => one === target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {there.map(([one, said]) => (
          <option key={one} value={one} lang={lang}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}
