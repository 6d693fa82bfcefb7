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

export function Select<One extends string>(props: Props<One>) {
  const { label, isLabelHidden, isInvalid, value, among, lang, onChoose } = props;
  return (
    <label>
      <span className={isLabelHidden ? 'visuallyHidden' : undefined}>{label}</span>
      <select
        value={value}
        aria-invalid={isInvalid || undefined}
        onChange={({ target }) => {
          const chosen = among.find(([one]) => one === target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {among.map(([one, said]) => (
          <option key={one} value={one} lang={lang}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}
