import { labels } from '../labels/labels.ts';
import { headingsWorded } from '../model/blocks.ts';
import type { Form } from '../model/form.ts';
import { sentencesIn } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { meaningOf, ruleOf } from '../ui/formNotes.ts';
import { langAttributes } from '../ui/langAttributes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { Statements } from '../ui/Statements.tsx';
import styles from './SourceView.module.css';

type Props = { readonly form: Form; readonly place: string | undefined };

/** One form: what it means, the words by which it is recognised, and its sentences. */
export function FormView({ form, place }: Props) {
  const article = useArticle();
  const lens = { kind: 'form', form } as const;
  const rule = ruleOf(form, article);
  const count = sentencesIn(lens, article).length;
  const alike = headingsWorded(form, article);
  return (
    <div className={styles.source}>
      <p>{meaningOf(form, article)}</p>
      {rule && (
        <p className={styles.note}>
          {labels.wording.rule}: <Mixed {...rule} />
        </p>
      )}
      {count === 0 && <p className={styles.note}>{labels.wording.noSentence}</p>}
      <Statements lens={lens} place={place} />
      {alike.length > 0 && (
        <>
          <h3>{labels.wording.headings}</h3>
          <ul>
            {alike.map(({ text }) => (
              <li key={text} className={styles.heading} {...langAttributes(article)}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
