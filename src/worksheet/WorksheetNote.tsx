import { labels } from '../labels/labels.ts';
import styles from './WorksheetNote.module.css';

/** What the sheet is for, and the way to the printer. */
export function WorksheetNote() {
  return (
    <div className={styles.note}>
      <p>{labels.worksheet.note}</p>
      <button type="button" className="scripted" onClick={() => print()}>
        {labels.worksheet.print}
      </button>
    </div>
  );
}
