import type { Sentence } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import { isPlain } from '../model/form.ts';
import { words } from '../words/words.ts';
import { whoSays } from './namesIn.ts';
import { Tick } from './Tick.tsx';
import styles from './Voice.module.css';

type Props = { readonly sentence: Sentence; readonly full?: boolean };

/** Who says a sentence and how it is worded: «NIS», «ohne Quellenangabe · es heisst». `full` names the plain forms too. */
export function Voice({ sentence, full = false }: Props) {
  return (
    <span className={styles.voice}>
      <Tick named={namesSource(sentence)} />
      {whoSays(sentence)}
      {(full || !isPlain(sentence.form)) && (
        <>
          {' · '}
          <i>{words.wording.forms[sentence.form].name}</i>
        </>
      )}
    </span>
  );
}
