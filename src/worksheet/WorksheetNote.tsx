import { useAlive } from '../ui/useAlive.ts';
import { words } from '../words/words.ts';
import styles from './WorksheetNote.module.css';

/** What the sheet is for, and the way to the printer. Its button is hidden until it works. */
export function WorksheetNote() {
  const alive = useAlive();
  return (
    <div className={styles.note}>
      <p>{words.worksheet.note}</p>
      <button type="button" className={alive ? undefined : styles.waiting} onClick={() => print()}>
        {words.worksheet.print}
      </button>
    </div>
  );
}
