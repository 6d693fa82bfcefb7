type Props<One extends string> = {
  readonly label: string;
  /** Whether the label is only for screen readers. */
  readonly isHeard?: boolean;
  /** Whether what is chosen lacks something yet. */
  readonly isLacking?: boolean;
  readonly value: One;
  readonly among: readonly (readonly [one: One, said: string])[];
  /** The language of the options, if it is the text's. */
  readonly lang?: string;
  readonly onChoose: (one: One) => void;
};

export function Select<One extends string>(props: Props<One>) {
  const { label, isHeard, isLacking, value, among, lang, onChoose } = props;
  return (
    <label>
      <span className={isHeard ? 'visuallyHidden' : undefined}>{label}</span>
      <select
        value={value}
        aria-invalid={isLacking || undefined}
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
