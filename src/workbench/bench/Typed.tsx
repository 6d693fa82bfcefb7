import {
  type ComponentProps,
  createContext,
  type FocusEventHandler,
  type KeyboardEventHandler,
  use,
  useId,
} from 'react';

/** What a form lacks, and the name of the field where it belongs. */
export type Lack = { readonly says: string; readonly field: string };

/** What the form around lacks, once it has been submitted. */
export const Lacking = createContext<Lack | undefined>(undefined);

type Props = Pick<ComponentProps<'textarea'>, 'name' | 'lang' | 'rows' | 'defaultValue'> & {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** What can be typed. */
  readonly hint?: string;
  /** What is wrong with what was typed; of what a form lacks, the form says so. */
  readonly problem?: string | undefined;
  readonly onInput?: () => void;
  readonly onBlur?: FocusEventHandler<HTMLInputElement | HTMLTextAreaElement>;
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement | HTMLTextAreaElement>;
};

/** A field of one line, or of several, with its label; below it stands what is wrong with what was typed, or else what can be typed. */
export function Typed({ label, isLabelHidden, hint, problem, ...rest }: Props) {
  const { name, rows } = rest;
  const id = useId();
  const note = useId();
  const lack = use(Lacking);
  const wrong = name !== undefined && lack?.field === name ? lack.says : problem;
  const Input = rows === undefined ? 'input' : 'textarea';
  return (
    <div>
      <label htmlFor={id} className={isLabelHidden ? 'visuallyHidden' : undefined}>
        {label}
      </label>
      <Input
        {...rest}
        id={id}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={wrong === undefined && hint === undefined ? undefined : note}
      />
      {wrong !== undefined && <Problem id={note} says={wrong} />}
      {wrong === undefined && hint !== undefined && <p id={note}>{hint}</p>}
    </div>
  );
}

/** What is wrong, in view and said at once. */
export function Problem({ id, says }: { readonly id?: string; readonly says: string }) {
  return (
    <p id={id} role="alert" ref={bringIntoView}>
      {says}
    </p>
  );
}

function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
