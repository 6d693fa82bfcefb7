import { labels } from '../labels/labels.ts';
import { headingsWorded } from '../model/blocks.ts';
import { forms } from '../model/form.ts';
import { sentencesIn } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { meaningOf, ruleOf } from '../ui/formNotes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { idOf, Note, Notes } from './Notes.tsx';

/** The six forms: what each means, the words by which it is recognised, and where it occurs, also in title and subheads. */
export function FormNotes() {
  const article = useArticle();
  return (
    <Notes id={idOf({ kind: 'forms' })} title={labels.wording.title}>
      <p className="aside">{labels.wording.intro}</p>
      <ul>
        {forms.map((form) => {
          const sentences = sentencesIn({ kind: 'form', form }, article);
          const rule = ruleOf(form, article);
          const alike = headingsWorded(form, article);
          return (
            <Note key={form} lens={{ kind: 'form', form }} sentences={sentences}>
              {meaningOf(form, article)}
              {rule && (
                <p className="aside">
                  {labels.wording.rule}: <Mixed {...rule} />
                </p>
              )}
              {sentences.length === 0 && <p className="aside">{labels.wording.noSentence}</p>}
              {alike.length > 0 && (
                <p className="aside">
                  {labels.wording.headings}:{' '}
                  <Mixed
                    say={(...said) => labels.list(said.map((one) => labels.quote([one])))}
                    said={alike.map(({ text }) => text)}
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
