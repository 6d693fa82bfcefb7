import type { Article } from '../model/article.ts';
import { forms } from '../model/form.ts';
import { statementsIn } from '../model/lens.ts';
import { Link } from '../ui/Link.tsx';
import { words } from '../words/words.ts';
import styles from './FormList.module.css';

type Props = { readonly article: Article; readonly explained?: boolean };

/** The six forms, each with how many sentences are worded so; `explained` adds what each means. */
export function FormList({ article, explained = false }: Props) {
  return (
    <>
      {explained && <p className={styles.meaning}>{words.wording.intro}</p>}
      <ul className={explained ? styles.explained : styles.forms}>
        {forms.map((form) => {
          const lens = { kind: 'form', form } as const;
          const sentences = statementsIn(lens, article);
          return (
            <li key={form}>
              <Link lens={lens} place={sentences[0]?.id}>
                <span>{words.wording.forms[form].name}</span>
                <span className={styles.count}>{explained ? words.sentences(sentences.length) : sentences.length}</span>
              </Link>
              {explained && <p className={styles.meaning}>{words.wording.forms[form].meaning}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
