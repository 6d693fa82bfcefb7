import { type ComponentProps, useState } from 'react';
import { benchLabels } from '../../labels/workbench.ts';
import { Typed } from './Typed.tsx';

type Props = Pick<ComponentProps<typeof Typed>, 'label' | 'isLabelHidden' | 'lang' | 'rows'> & {
  readonly value: string | undefined;
  readonly isRequired?: boolean;
  /** Why what is typed is invalid, and what would be valid. */
  readonly problemOf?: (typed: string) => string | undefined;
  /** Called with the trimmed value once the field is left. */
  readonly onSet: (typed: string) => void;
};

/** A field whose value is applied when it is left. An invalid value stays, with an explanation. */
export function Field({ value = '', isRequired, problemOf, onSet, ...rest }: Props) {
  /** What was typed when it was left, over which value. */
  const [left, setLeft] = useState<{ readonly typed: string; readonly over: string }>();
  const problemIn = (typed: string) =>
    (typed === '' ? isRequired && benchLabels.work.needed : problemOf?.(typed)) || undefined;
  const leave = (field: HTMLInputElement | HTMLTextAreaElement) => {
    const typed = field.value.trim();
    setLeft({ typed, over: value });
    if (problemIn(typed) === undefined && typed !== value) onSet(typed);
  };
  return (
    <Typed
      {...rest}
      key={value}
      defaultValue={value}
      // What was wrong may be right meanwhile.
      problem={left?.over === value ? problemIn(left.typed) : undefined}
      onBlur={({ target }) => leave(target)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter' && rest.rows === undefined) leave(currentTarget);
      }}
    />
  );
}
