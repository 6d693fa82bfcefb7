import { type ReactNode, useEffect, useRef } from 'react';
import { labels } from '../labels/labels.ts';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

type Props = {
  /** Of its title. */
  readonly id: string;
  readonly title: string;
  readonly className: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function Dialog({ id, title, className, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={`controls ${styles.dialog}`} aria-labelledby={id} onClose={onClose}>
      <header className="head">
        <h2 id={id}>{title}</h2>
        <Button onClick={() => dialog.current?.close()}>{labels.close}</Button>
      </header>
      <div className={`${styles.body} ${className}`}>{children}</div>
    </dialog>
  );
}
