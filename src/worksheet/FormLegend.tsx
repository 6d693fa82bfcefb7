import { labels } from '../labels/labels.ts';
import { forms } from '../model/form.ts';

/** The six forms to choose from, each with what it means. */
export function FormLegend() {
  return (
    <dl className="forms" lang={labels.lang} dir="ltr">
      {forms.map((form) => (
        <div key={form}>
          <dt>{labels.wording.forms[form].name}</dt>
          <dd>{labels.wording.forms[form].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
