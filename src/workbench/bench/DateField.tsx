import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { EdtfDate } from '../../model/edtf.ts';
import { useArticle } from '../../ui/article.ts';
import { dateFrom } from '../edit/timeline.ts';
import { Field } from './Field.tsx';

/** A detail of a text or a reading, and how it is changed. */
export type Given<Value> = {
  readonly label: string;
  readonly value: Value | undefined;
  readonly lang?: string;
  readonly onSet: (value: Value | undefined) => void;
};

/** A field for a date, as EDTF or in words of the interface's language or the text's. */
export function DateField({ onSet, ...rest }: Given<EdtfDate>) {
  const { lang } = useArticle();
  const dateIn = (typed: string) => dateFrom(typed, [labels.lang, lang]);
  return (
    <Field
      {...rest}
      problemOf={(typed) => (dateIn(typed) === undefined ? benchLabels.timeline.dateWrong : undefined)}
      onSet={(typed) => onSet(dateIn(typed))}
    />
  );
}
