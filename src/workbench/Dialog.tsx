import { type ReactNode, useEffect, useId, useRef } from 'react';
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
