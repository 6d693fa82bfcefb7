import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { headingsWorded } from '../model/blocks.ts';
import { forms } from '../model/form.ts';
import { sentencesIn } from '../model/lens.ts';
import { meaningOf, ruleOf } from '../ui/formNotes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { idOf, Note, Notes } from './Notes.tsx';

/** The six forms: what each means, the words by which it is recognised, and where it occurs, also in title and subheads. */
export function FormNotes({ article }: { readonly article: Article }) {
  return (
    <Notes id={idOf({ kind: 'forms' })} title={labels.wording.title}>
      <p className="aside">{labels.wording.intro}</p>
      <ul>
        {forms.map((form) => {
          const sentences = sentencesIn({ kind: 'form', form }, article);
          const rule = ruleOf(form, article);
          const alike = headingsWorded(form, article);
          return (
            <Note key={form} lens={{ kind: 'form', form }} sentences={sentences} article={article}>
              {meaningOf(form, article)}
              {rule && (
                <p className="aside">
                  {labels.wording.rule}: <Mixed {...rule} article={article} />
                </p>
              )}
              {sentences.length === 0 && <p className="aside">{labels.wording.noSentence}</p>}
              {alike.length > 0 && (
                <p className="aside">
                  {labels.wording.headings}:{' '}
                  <Mixed
                    say={(...said) => labels.list(said.map((one) => labels.quote([one])))}
                    said={alike.map(({ text }) => text)}
                    article={article}
                  />
                </p>
              )}
            </Note>
          );
        })}
      </ul>
    </Notes>
  );
}
