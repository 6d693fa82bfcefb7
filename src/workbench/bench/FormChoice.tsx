import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { forms } from '../../model/form.ts';
import { Cross } from '../Cross.tsx';
import { setWaiver } from '../edit/statements.ts';
import { numberOf } from '../sentenceOf.ts';
import { Choice } from './Choice.tsx';
import { chooseForm, type Desk } from './desk.ts';
import styles from './FormChoice.module.css';
import { Naming } from './Naming.tsx';
import { keyOfForm } from './useKeys.ts';

/** The form of the statement at hand: one of six, each with its key and, when pointed at, its meaning, which the guide says too. */
export function FormChoice({ desk, isExplained }: { readonly desk: Desk; readonly isExplained: boolean }) {
  const { stated, pending, article } = desk;
  const asked = pending?.kind === 'marker' ? pending.form : undefined;
  const form = asked ?? (pending?.kind === 'source' ? 'reported' : stated.form);
  return (
    <section className={styles.forms}>
      <Choice
        label={benchLabels.sentence.form}
        among={forms}
        value={form}
        nameOf={(one) => labels.wording.forms[one].name}
        meaningOf={(one) => labels.wording.forms[one].meaning}
        keyOf={keyOfForm}
        onChoose={(one) => chooseForm(desk, one)}
      />
      {isExplained && <p className={styles.note}>{labels.wording.forms[form].meaning}</p>}
      {form === stated.form && stated.marker !== undefined && (
        <Naming label={benchLabels.sentence.marker} words={stated.marker} />
      )}
      {stated.waiver !== undefined && (
        <p className={styles.note}>
          {`${benchLabels.sentence.waiver}: ${stated.waiver} `}
          <Cross
            label={benchLabels.sentence.remove(stated.waiver)}
            onClick={() => desk.apply(setWaiver(desk.target, ''))}
          />
        </p>
      )}
      {stated.continues !== undefined && (
        <p className={styles.note}>{benchLabels.sentence.continues(numberOf(article, stated.continues))}</p>
      )}
    </section>
  );
}
