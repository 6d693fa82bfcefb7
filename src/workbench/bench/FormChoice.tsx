import { labels } from '../../labels/labels.ts';
import { benchLabels, formKeys } from '../../labels/workbench.ts';
import { forms } from '../../model/form.ts';
import { Cross } from '../Cross.tsx';
import { chooseForm, type Desk } from '../desk.ts';
import { setWaiver } from '../edit/statements.ts';
import { Choice } from './Choice.tsx';
import styles from './FormChoice.module.css';
import { Naming } from './Naming.tsx';

/** The form of the statement at hand: one of six, each with its key. */
export function FormChoice({ desk }: { readonly desk: Desk }) {
  const { stated, pending, settled } = desk;
  const asked = pending?.kind === 'marker' ? pending.form : undefined;
  return (
    <section className={styles.forms}>
      <Choice
        label={benchLabels.sentence.form}
        among={forms}
        value={asked ?? (pending?.kind === 'source' ? 'reported' : stated.form)}
        nameOf={(form) => labels.wording.forms[form].name}
        keyOf={(form) => formKeys[form]}
        onChoose={(form) => chooseForm(desk, form)}
      />
      {stated.marker !== undefined && (
        <Naming label={benchLabels.sentence.marker} words={stated.marker} lang={desk.article.lang} />
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
        <p className={styles.note}>
          {benchLabels.sentence.continues(settled.statements[desk.target.statement]?.continues?.number ?? 0)}
        </p>
      )}
    </section>
  );
}
