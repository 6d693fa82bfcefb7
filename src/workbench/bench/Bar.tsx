import type { ReactNode } from 'react';
import { benchLabels } from '../../labels/workbench.ts';
import { Settings } from '../../page/Settings.tsx';
import { Button } from '../Button.tsx';
import styles from './Bar.module.css';
import { keepFocus } from './keepFocus.ts';
import type { BenchState } from './useDesk.ts';
import type { Moves } from './useKeys.ts';

type Props = {
  readonly bench: BenchState;
  readonly moves: Moves;
  /** The link to the workbench in the other language. */
  readonly languages: ReactNode;
};

/** The progress of a text, and the actions on it. */
export function Bar({ bench: { history, ids }, moves, languages }: Props) {
  const { bar } = benchLabels;
  const { past, now, future } = history;
  const { article, unconfirmed } = now.reading;
  const all = ids.length;
  const confirmed = all - unconfirmed.length;
  const steps = [
    ['undo', '↶', past],
    ['redo', '↷', future],
  ] as const;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: presses of buttons leave the focus in the text.
    <header className={`bar ${styles.bar}`} onMouseDown={keepFocus}>
      <Button className={styles.all} onClick={moves.leave}>
        <span aria-hidden="true">‹ </span>
        <span>{bar.all}</span>
      </Button>
      <p className={styles.title}>{article.title.text}</p>
      <p className={styles.progress}>
        <span>{bar.progress(confirmed, all)}</span>
        <progress value={confirmed} max={all} aria-label={bar.progress(confirmed, all)} />
      </p>
      {steps.map(([step, sign, left]) => (
        <Button key={step} title={bar[step]} aria-disabled={left.length === 0} onClick={moves[step]}>
          <span aria-hidden="true">{sign}</span>
        </Button>
      ))}
      <Button className={styles.work} onClick={() => moves.open('work')}>
        {bar.work}
      </Button>
      <Button onClick={() => moves.open('share')}>{benchLabels.share.title}</Button>
      <Button className={styles.read} onClick={moves.read}>
        {bar.read}
      </Button>
      <div className={styles.settings}>
        <Settings paper={undefined} languages={languages} keepsMarks />
      </div>
    </header>
  );
}
