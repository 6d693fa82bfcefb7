import type { ReactNode } from 'react';
import { Button } from '../Button.tsx';
import styles from './Choice.module.css';

type Props<One extends string> = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly among: readonly One[];
  readonly value: One | undefined;
  readonly nameOf: (one: One) => ReactNode;
  readonly meaningOf?: (one: One) => string;
  /** The key that does the same. */
  readonly keyOf?: ((one: One) => string) | undefined;
  readonly onChoose: (one: One) => void;
};

export function Choice<One extends string>(props: Props<One>) {
  const { label, isLabelHidden, among, value, nameOf, meaningOf, keyOf, onChoose } = props;
  return (
    <fieldset className={`boxes ${styles.choice}`}>
      <legend className={isLabelHidden ? 'visuallyHidden' : undefined}>{label}</legend>
      {among.map((one) => (
        <Button
          key={one}
          aria-pressed={one === value}
          title={meaningOf?.(one)}
          aria-keyshortcuts={keyOf?.(one)}
          shortcut={keyOf?.(one)}
          onClick={() => onChoose(one)}
        >
          {nameOf(one)}
        </Button>
      ))}
    </fieldset>
  );
}
