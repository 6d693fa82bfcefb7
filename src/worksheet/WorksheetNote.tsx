import { words } from '../words/words.ts';
import styles from './WorksheetNote.module.css';

/** What the sheet is for, and the way to the printer. */
export function WorksheetNote() {
  return (
    <div className={styles.note}>
      <p>{words.worksheet.note}</p>
      <button type="button" className="scripted" onClick={() => print()}>
        {words.worksheet.print}
      </button>
    </div>
  );
}
