import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './Details.module.css';

type Props = {
  readonly title: string;
  /** The key that opens it. */
  readonly shortcut: string;
  /** A new object opens it and gives it the focus. */
  readonly asked: object | undefined;
  /** Whether there is something in it already. */
  readonly isSet?: boolean;
  readonly children: ReactNode;
};

/** A part of the editor that is open only when it is asked for or has something to show. */
export function More({ title, shortcut, asked, isSet = false, children }: Props) {
  const [isOpen, setOpen] = useState(isSet);
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const shown = details.current;
    if (!asked || !shown) return;
    shown.open = true;
    shown.querySelector('summary')?.focus({ preventScroll: true });
    // What scrolls is the editor, never the page.
    if (shown.parentElement) shown.parentElement.scrollTop = shown.offsetTop - shown.parentElement.offsetTop;
  }, [asked]);
  return (
    <details
      ref={details}
      className={styles.more}
      open={isSet || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary data-key={shortcut}>{title}</summary>
      {(isOpen || isSet || asked) && children}
    </details>
  );
}
