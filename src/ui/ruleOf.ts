import type { Article } from '../model/article.ts';
import type { Form } from '../model/form.ts';
import type { Fragment } from '../model/fragment.ts';
import { formWordsOf } from '../wording/formWords.ts';
import { words } from '../words/words.ts';

/** By what a form is recognised in the article's language, in a phrase of ours; undefined where there are no rules for that language. */
export function ruleOf(form: Form, { lang }: Article): string | undefined {
  const said = formWordsOf(lang);
  const { rule } = words.wording.forms[form];
  if (!said) return undefined;
  switch (form) {
    case 'open':
    case 'possible':
      return rule(listed(said[form]));
    case 'hearsay':
      return rule(words.list([...said.reporting.map(words.wording.reporting), listed(said.hearsay)]));
    case 'quoted':
    case 'reported':
    case 'stated':
      return rule('');
    default:
      return form satisfies never;
  }
}

function listed(fragments: readonly Fragment[]): string {
  return words.list(
    fragments.map((fragment) => (/ /.test(fragment.join(' ')) ? words.quote(fragment) : fragment.join())),
  );
}
