import { Button } from './Button.tsx';

type Props = { readonly label: string; readonly onClick: () => void };

/** A button that removes or dismisses what it stands beside. */
export function Cross({ label, onClick }: Props) {
  return (
    <Button className="cross" title={label} onClick={onClick}>
      <span aria-hidden="true">×</span>
    </Button>
  );
}
