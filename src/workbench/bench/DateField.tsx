import { benchLabels } from '../../labels/workbench.ts';
import type { EdtfDate } from '../../model/edtf.ts';
import { inWords } from '../../ui/inWords.ts';
import { dateFrom, datesFrom } from '../edit/timeline.ts';
import { Field } from './Field.tsx';

/** A detail of a text or a reading, and how it is changed. */
export type Given<Value> = {
  readonly label: string;
  readonly value: Value | undefined;
  readonly lang?: string;
  readonly onSet: (value: Value | undefined) => void;
};

/** Why what is typed is not taken for a date: it may be several, or it is none. */
export function dateProblem(typed: string): string {
  const dates = datesFrom(typed).map(inWords);
  return dates.length > 1 ? benchLabels.timeline.dateOpen(dates) : benchLabels.timeline.dateWrong;
}

/** A field for a date, as EDTF or as it is written in a language. */
export function DateField({ onSet, ...rest }: Given<EdtfDate>) {
  const problemOf = (typed: string) => (dateFrom(typed) ? undefined : dateProblem(typed));
  return <Field {...rest} problemOf={problemOf} onSet={(typed) => onSet(dateFrom(typed))} />;
}
