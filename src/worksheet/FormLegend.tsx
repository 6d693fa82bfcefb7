import { forms } from '../model/form.ts';
import { words } from '../words/words.ts';

/** The six forms to choose from, each with what it means. */
export function FormLegend() {
  return (
    <dl className="forms" lang={words.lang} dir="ltr">
      {forms.map((form) => (
        <div key={form}>
          <dt>{words.wording.forms[form].name}</dt>
          <dd>{words.wording.forms[form].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
