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

/** What is wrong with a date as it is typed; undefined if it is one. */
export function dateProblem(typed: string): string | undefined {
  const dates = datesFrom(typed).map(inWords);
  if (dates.length === 1) return undefined;
  return dates.length > 1 ? benchLabels.timeline.dateOpen(dates) : benchLabels.timeline.dateWrong;
}

/** A field for a date, as EDTF or as it is written in a language. */
export function DateField({ onSet, ...rest }: Given<EdtfDate>) {
  return <Field {...rest} problemOf={dateProblem} onSet={(typed) => onSet(dateFrom(typed))} />;
}
