import { labels } from '../labels/labels.ts';
import styles from './WorksheetNote.module.css';

/** What the worksheet is for, and the print button. */
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
