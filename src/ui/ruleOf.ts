import type { Article } from '../model/article.ts';
import type { Form } from '../model/form.ts';
import { asOneText } from '../model/fragment.ts';
import { formWordsOf } from '../wording/formWords.ts';
import { words } from '../words/words.ts';
import type { Phrase } from './phrase.ts';

/** By what a form is recognised in the article's language, in a phrase of ours where several words stand in quotation marks; undefined where there are no rules for that language. */
export function ruleOf(form: Form, { lang }: Article): Phrase | undefined {
  const known = formWordsOf(lang);
  const { rule } = words.wording.forms[form];
  if (!known) return undefined;
  const reporting = form === 'hearsay' ? known.reporting : [];
  const others = form === 'open' || form === 'possible' || form === 'hearsay' ? known[form] : [];
  const said = [...reporting, ...others.map(asOneText)];
  const listed = (word: string, index: number) => {
    if (index < reporting.length) return words.wording.reporting(word);
    return said[index]?.includes(' ') ? words.quote([word]) : word;
  };
  return { say: (...given) => rule(words.list(given.map(listed))), said };
}
