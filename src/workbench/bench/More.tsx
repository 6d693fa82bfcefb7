import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './Details.module.css';
import { scrollEditorTo } from './scrollEditor.ts';

type Shortcut = 'Y' | 'Z' | '?';

type Props = {
  readonly title: string;
  /** The key that opens it. */
  readonly shortcut: Shortcut;
  /** Whether there is something in it already. */
  readonly isSet?: boolean;
  readonly children: ReactNode;
};

/** A part of the editor that is open only when it is asked for or has something to show. What is opened comes into view. */
export function More({ title, shortcut, isSet = false, children }: Props) {
  const [isOpen, setOpen] = useState(isSet);
  const details = useRef<HTMLDetailsElement>(null);
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    if (isOpen && isPressed.current && details.current) scrollEditorTo(details.current);
    isPressed.current = false;
  }, [isOpen]);
  return (
    <details
      ref={details}
      className={styles.more}
      open={isSet || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control. */}
      <summary
        data-key={shortcut}
        onClick={() => {
          isPressed.current = true;
        }}
      >
        {title}
      </summary>
      {(isOpen || isSet) && children}
    </details>
  );
}

/** Opens the part that a key opens, if there is one, and gives it the focus. */
export function openMore(key: Shortcut): void {
  summaryOf(key)?.focus({ preventScroll: true });
  showMore(key);
}

function summaryOf(key: Shortcut): HTMLElement | null {
  return document.querySelector(`summary[data-key="${key}"]`);
}

/** Opens the part that a key opens, if there is one. */
export function showMore(key: Shortcut): void {
  const summary = summaryOf(key);
  const details = summary?.parentElement;
  if (!(details instanceof HTMLDetailsElement)) return;
  if (details.open) scrollEditorTo(details);
  else summary?.click();
}
