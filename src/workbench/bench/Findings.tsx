import { useState } from 'react';
import { benchLabels } from '../../labels/workbench.ts';
import { Button } from '../Button.tsx';
import { statementsOf } from '../edit/stated.ts';
import { setWaiver, type Target } from '../edit/statements.ts';
import type { Desk } from './desk.ts';
import styles from './Findings.module.css';
import { Form } from './Form.tsx';
import { Typed } from './Typed.tsx';
import type { FindingHere } from './useFindings.ts';

/** The findings at the sentence at hand. A form may depart from the rules if a reason is given. */
export function Findings({ desk }: { readonly desk: Desk }) {
  if (desk.findings.length === 0) return null;
  return (
    <section className={styles.findings} aria-label={benchLabels.sentence.findings}>
      <h3>{benchLabels.sentence.findings}</h3>
      <ul>
        {desk.findings.map((found) => {
          const target = waivable(found, desk);
          return (
            <li key={JSON.stringify(found.finding)}>
              {found.said}
              {target && <Waive desk={desk} target={target} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The statement whose form a finding is about. */
function waivable({ finding }: FindingHere, { sentence }: Desk): Target | undefined {
  if (finding.code !== 'formDiffers' || finding.id !== sentence.id) return undefined;
  const statement = statementsOf(sentence).findIndex(
    ({ form, waiver }) => form === finding.form && waiver === undefined,
  );
  return statement < 0 ? undefined : { sentence: sentence.id, statement };
}

function Waive({ desk, target }: { readonly desk: Desk; readonly target: Target }) {
  const [isAsked, setAsked] = useState(false);
  const label = benchLabels.sentence;
  if (!isAsked) return <Button onClick={() => setAsked(true)}>{label.waive}</Button>;
  return (
    <Form
      onStop={() => setAsked(false)}
      save={label.keepForm}
      onSave={(typed) => {
        const reason = typed('reason');
        if (reason === '') return { says: label.reasonMissing, field: 'reason' };
        desk.apply(setWaiver(target, reason));
        return undefined;
      }}
    >
      <Typed name="reason" label={label.waive} />
    </Form>
  );
}
