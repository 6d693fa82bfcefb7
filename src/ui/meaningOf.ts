import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import type { Form } from '../model/form.ts';

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
