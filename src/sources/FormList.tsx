import { labels } from '../labels/labels.ts';
import { forms } from '../model/form.ts';
import { sentencesIn } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { meaningOf } from '../ui/formNotes.ts';
import { LensLink } from '../ui/Link.tsx';
import styles from './FormList.module.css';
import { FormStrip } from './FormStrip.tsx';

/** The most strokes that can be told apart on a narrow page. */
const mostStrokes = 90;

/**
 * The six forms, each with a strip and the number of its sentences; `explained` adds what each means. Without sentences there is no strip:
 * where sections begin in it would be taken for some.
 */
export function FormList({ explained = false }: { readonly explained?: boolean }) {
  const article = useArticle();
  const drawn = article.sentences.length <= mostStrokes;
  return (
    <>
      {explained && <p className={styles.note}>{labels.wording.intro}</p>}
      <ul className={styles.forms}>
        {forms.map((form) => {
          const lens = { kind: 'form', form } as const;
          const sentences = sentencesIn(lens, article);
          return (
            <li key={form}>
              <LensLink lens={lens}>
                <span className={styles.name}>{labels.wording.forms[form].name}</span>
                {drawn && sentences.length > 0 && <FormStrip form={form} />}
                <span className={styles.count}>
                  {explained ? labels.sentences(sentences.length) : sentences.length}
                </span>
              </LensLink>
              {explained && <p className={styles.note}>{meaningOf(form, article)}</p>}
            </li>
          );
        })}
      </ul>
      {drawn && <p className={styles.note}>{labels.wording.strips}</p>}
    </>
  );
}
