type Props<One extends string> = {
  readonly label: string;
  /** Where the label is seen from what stands beside it, it is only heard. */
  readonly isHeard?: boolean;
  readonly value: One;
  readonly among: readonly (readonly [one: One, said: string])[];
  /** The language of what is chosen from, where it is the text's. */
  readonly lang?: string;
  readonly onChoose: (one: One) => void;
};

/** One of several things, chosen from a list. */
export function Select<One extends string>({ label, isHeard = false, value, among, lang, onChoose }: Props<One>) {
  return (
    <label>
      <span className={isHeard ? 'visuallyHidden' : undefined}>{label}</span>
      <select
        value={value}
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
