import { type FormEvent, useState } from 'react';
import { messageOf } from '../../labels/findings.ts';
import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { Desk } from '../desk.ts';
import { setWaiver, statementsOf, type Target } from '../edit/statements.ts';
import fieldStyles from './Fields.module.css';
import styles from './Findings.module.css';
import { focusOnce } from './focusOnce.ts';
import { focusAtHand } from './keepFocus.ts';
import type { Found } from './useFindings.ts';

/** The findings at the sentence at hand. A form may depart from the rules if a reason is given. */
export function Findings({ desk, findings }: { readonly desk: Desk; readonly findings: readonly Found[] }) {
  if (findings.length === 0) return null;
  return (
    <section className={styles.findings} aria-label={benchLabels.sentence.findings}>
      <h3>{benchLabels.sentence.findings}</h3>
      <ul>
        {findings.map((found) => {
          const target = waivable(found, desk);
          return (
            <li key={JSON.stringify(found.finding)}>
              {found.of !== undefined && <b>{found.of}: </b>}
              {messageOf(found.finding, labels.language)}
              {target && <Waive desk={desk} target={target} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The statement whose form a finding is about. */
function waivable({ finding, of }: Found, { sentence }: Desk): Target | undefined {
  if (finding.code !== 'formDiffers' || of !== undefined) return undefined;
  const statement = statementsOf(sentence).findIndex(
    ({ form, waiver }) => form === finding.form && waiver === undefined,
  );
  return statement < 0 ? undefined : { sentence: sentence.id, statement };
}

function Waive({ desk, target }: { readonly desk: Desk; readonly target: Target }) {
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const label = benchLabels.sentence;
  if (!isAsked) {
    return (
      <button type="button" className={styles.waive} onClick={() => setAsked(true)}>
        {label.waive}
      </button>
    );
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    desk.apply(setWaiver(target, reason));
    focusAtHand();
  };
  return (
    <form className={fieldStyles.fields} onSubmit={onSubmit}>
      <label>
        {label.waive}
        <input value={reason} required ref={focusOnce} onChange={({ target: field }) => setReason(field.value)} />
      </label>
      <button type="submit">{label.keepForm}</button>
    </form>
  );
}
