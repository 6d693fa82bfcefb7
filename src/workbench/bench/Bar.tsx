import type { ReactNode } from 'react';
import { benchLabels } from '../../labels/workbench.ts';
import { Settings } from '../../page/Settings.tsx';
import styles from './Bar.module.css';
import { type Guided, GuideLine } from './GuideLine.tsx';
import { keepFocus } from './keepFocus.ts';

type Props = {
  readonly title: string;
  readonly confirmed: number;
  readonly all: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onRead: () => void;
  readonly onAll: () => void;
  readonly onHandOn: () => void;
  readonly onWork: () => void;
  readonly guided: Guided | undefined;
  /** The link to the workbench in the other language. */
  readonly languages: ReactNode;
};

/** The progress of a text, and the actions on it. */
export function Bar({
  title,
  confirmed,
  all,
  canUndo,
  canRedo,
  onUndo,
  onRedo,
  onRead,
  onAll,
  onHandOn,
  onWork,
  guided,
  languages,
}: Props) {
  const { bar } = benchLabels;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: presses of buttons leave the focus in the text.
    <header className={styles.bar} onMouseDown={keepFocus}>
      <button type="button" className={styles.all} onClick={onAll}>
        <span aria-hidden="true">‹ </span>
        <span>{bar.all}</span>
      </button>
      <p className={styles.title}>{title}</p>
      <p className={styles.progress}>
        <span>{bar.progress(confirmed, all)}</span>
        <progress value={confirmed} max={all} aria-label={bar.progress(confirmed, all)} />
      </p>
      <button type="button" aria-label={bar.undo} title={bar.undo} aria-disabled={!canUndo} onClick={onUndo}>
        <span aria-hidden="true">↶</span>
      </button>
      <button type="button" aria-label={bar.redo} title={bar.redo} aria-disabled={!canRedo} onClick={onRedo}>
        <span aria-hidden="true">↷</span>
      </button>
      <button type="button" className={styles.work} onClick={onWork}>
        {bar.work}
      </button>
      <button type="button" onClick={onHandOn}>
        {bar.handOn}
      </button>
      <button type="button" className={styles.read} onClick={onRead}>
        {bar.read}
      </button>
      <div className={styles.guide}>
        <GuideLine guided={guided} at={['read']} />
      </div>
      <div className={styles.settings}>
        <Settings paper={undefined} languages={languages} hasMarks />
      </div>
    </header>
  );
}
