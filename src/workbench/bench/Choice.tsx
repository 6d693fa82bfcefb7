import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import styles from './Choice.module.css';

type Props<One extends string> = {
  readonly label: string;
  /** Whether the label is only for screen readers. */
  readonly isHeard?: boolean;
  readonly among: readonly One[];
  readonly value: One | undefined;
  readonly nameOf: (one: One) => ReactNode;
  readonly meaningOf?: (one: One) => string;
  /** The key that does the same. */
  readonly keyOf?: ((one: One) => string) | undefined;
  readonly onChoose: (one: One) => void;
};

export function Choice<One extends string>({ label, isHeard, among, value, onChoose, ...of }: Props<One>) {
  return (
    <fieldset className={`boxes ${styles.choice}`}>
      <legend className={isHeard ? 'visuallyHidden' : undefined}>{label}</legend>
      {among.map((one) => (
        <Button
          key={one}
          aria-pressed={one === value}
          title={of.meaningOf?.(one)}
          aria-keyshortcuts={of.keyOf?.(one)}
          shortcut={of.keyOf?.(one)}
          onClick={() => onChoose(one)}
        >
          {of.nameOf(one)}
        </Button>
      ))}
    </fieldset>
  );
}
