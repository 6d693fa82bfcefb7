import type { ComponentProps } from 'react';

type Props = ComponentProps<'button'> & {
  /** The key that does the same, shown where there are keys. */
  readonly shortcut?: string | undefined;
};

export function Button({ shortcut, ...rest }: Props) {
  return <button type="button" data-key={shortcut} {...rest} />;
}
