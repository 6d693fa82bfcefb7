import { type ReactNode, useEffect, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { labels } from '../labels/labels.ts';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

type Props = {
  readonly title: string;
  readonly className: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function Dialog({ title, className, onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const told = useRef('');
  /** Whether a field or list holds something invalid, or nothing yet that it needs. That is said once: closing the dialog again discards it. */
  const holdsBack = () => {
    const last = document.activeElement;
    if (last instanceof HTMLElement) flushSync(() => last.blur());
    const field = dialog.current?.querySelector<HTMLInputElement>('[aria-invalid]');
    if (!field || [told.current, ''].includes(field.value)) return false;
    told.current = field.value;
    field.focus();
    // With what is said or asked about it, below.
    field.closest('li, div')?.scrollIntoView({ block: 'nearest' });
    return true;
  };
  return (
    <dialog
      ref={dialog}
      className={`controls ${styles.dialog}`}
      aria-labelledby={id}
      onCancel={(event) => {
        if (holdsBack()) event.preventDefault();
      }}
      onClose={onClose}
    >
      <header className="head">
        <h2 id={id}>{title}</h2>
        <Button
          onClick={() => {
            if (!holdsBack()) dialog.current?.close();
          }}
        >
          {labels.close}
        </Button>
      </header>
      <div className={`${styles.body} ${className}`}>{children}</div>
    </dialog>
  );
}
