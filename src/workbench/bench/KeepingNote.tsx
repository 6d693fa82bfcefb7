import { benchLabels, problemText } from '../../labels/workbench.ts';
import { Button } from '../Button.tsx';
import type { Keeping } from '../works.ts';
import styles from './KeepingNote.module.css';

type Props = { readonly keeping: Keeping; readonly onSettle: (which: 'theirs' | 'ours') => void };

/** A warning if a work is not stored, or was changed in another tab and the user has to choose. */
export function KeepingNote({ keeping, onSettle }: Props) {
  const { shelf } = benchLabels;
  if (keeping.kind === 'failed') {
    return (
      <p className={styles.note} role="alert">
        <strong>{shelf.notKept}.</strong> {problemText(keeping.problem)}
      </p>
    );
  }
  if (keeping.kind !== 'elsewhere') return null;
  return (
    <div className={`controls ${styles.note}`} role="alert">
      <p>{keeping.theirs ? shelf.elsewhere : shelf.removedElsewhere}</p>
      <p className="ways">
        <Button onClick={() => onSettle('theirs')}>
          {keeping.theirs ? shelf.takeTheirs : benchLabels.start.removeSurely}
        </Button>
        <Button onClick={() => onSettle('ours')}>{shelf.keepOurs}</Button>
      </p>
    </div>
  );
}
