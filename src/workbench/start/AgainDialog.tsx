import { benchLabels } from '../../labels/workbench.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { editHash, goTo } from '../place.ts';
import type { Again, Intake } from '../useIntake.ts';
import styles from './Start.module.css';
import { WorkState } from './WorkState.tsx';

type Props = { readonly again: Again; readonly intake: Intake };

/** Asks whether to go on with the work of a text that is given again, or to begin another one. */
export function AgainDialog({ again: { entry, reading }, intake }: Props) {
  const { start } = benchLabels;
  return (
    <Dialog title={start.again} onClose={intake.clear}>
      <p>{start.againNote}</p>
      <WorkState entry={entry} />
      <p className={`ways ${styles.ways}`}>
        <Button className="primary" onClick={() => goTo(editHash(entry.id))}>
          {start.goOn}
        </Button>
        <Button onClick={() => goTo(editHash(intake.beginAnew(reading)))}>{start.anew}</Button>
      </p>
    </Dialog>
  );
}
