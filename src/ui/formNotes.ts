import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import type { Form } from '../model/form.ts';
import { joinWords } from '../model/words.ts';
import { formExamplesOf } from '../wording/formExamples.ts';
import type { Phrase } from './phrase.ts';

/** What a form means, including the exceptions that occur in the article. */
export function meaningOf(form: Form, article: Article): string {
  const { meaning } = labels.wording.forms[form];
  if (form !== 'quoted' && form !== 'hearsay') return meaning;
  const statements = article.sentences.flatMap((sentence) => sentence.statements);
  const isOtherwise = statements.some(
    (one) => one.form === form && one.attributions.length > 0 === (form === 'hearsay'),
  );
  return isOtherwise ? `${meaning} ${labels.wording.otherwise[form]}` : meaning;
}

/** How a form is recognised in the article's language, as a phrase with examples; undefined if there are no rules for that language. */
export function ruleOf(form: Form, { lang }: Article): Phrase | undefined {
  const known = formExamplesOf(lang);
  const { rule } = labels.wording.forms[form];
  if (!known) return undefined;
  const reporting = form === 'hearsay' ? known.reporting : [];
  const others = form === 'open' || form === 'possible' || form === 'hearsay' ? known[form] : [];
  const said = [...reporting, ...others.map(joinWords)];
  const listed = (word: string, index: number) => {
    if (index < reporting.length) return labels.wording.reporting(word);
    return said[index]?.includes(' ') ? labels.quote([word]) : word;
  };
  return { say: (...given) => rule(labels.list(given.map(listed))), said };
}
