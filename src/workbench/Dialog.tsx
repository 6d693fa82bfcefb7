import { type ReactNode, useEffect, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { labels } from '../labels/labels.ts';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

type Props = {
  readonly title: string;
  readonly className?: string | undefined;
  readonly onClose: () => void;
  /** What it shows, also by the function that closes it and returns whether it has. */
  readonly children: ReactNode | ((close: () => boolean) => ReactNode);
};

export function Dialog({ title, className, onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  /** The value of each field for which the dialog has stayed open. */
  const refused = useRef(new Map<Element, string>());
  /** Whether an invalid value, or one that lacks something, keeps the dialog open: only once, so that closing it again discards the value. */
  const staysOpen = () => {
    const last = document.activeElement;
    if (last instanceof HTMLElement) flushSync(() => last.blur());
    const fields = [...(dialog.current?.querySelectorAll<HTMLInputElement>('[aria-invalid]') ?? [])];
    const field = fields.find((one) => ![refused.current.get(one), ''].includes(one.value));
    if (!field) return false;
    refused.current.set(field, field.value);
    field.focus();
    // With the message or question about it, below.
    field.closest('li, div')?.scrollIntoView({ block: 'nearest' });
    return true;
  };
  const close = () => {
    if (staysOpen()) return false;
    dialog.current?.close();
    return true;
  };
  return (
    <dialog
      ref={dialog}
      className={`controls ${styles.dialog}`}
      aria-labelledby={id}
      onCancel={(event) => {
        if (staysOpen()) event.preventDefault();
      }}
      onClose={onClose}
    >
      <header className="head">
        <h2 id={id}>{title}</h2>
        <Button onClick={close}>{labels.close}</Button>
      </header>
      <div className={`${styles.body} ${className ?? ''}`}>
        {typeof children === 'function' ? children(close) : children}
      </div>
    </dialog>
  );
}
