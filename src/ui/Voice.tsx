import type { Sentence, Statement } from '../model/article.ts';
import { joined } from './inOrder.ts';
import { Names } from './Names.tsx';
import { separator } from './separator.ts';
import { Tick } from './Tick.tsx';
import { Unconfirmed } from './Unconfirmed.tsx';
import styles from './Voice.module.css';
import { howWorded, isWorded, voicesOf } from './voicesOf.ts';

type Props = {
  readonly sentence: Sentence;
  /** Only one of its statements. */
  readonly statement?: Statement;
  readonly full?: boolean;
};

/** Who says something and how it is worded: «NIS», «ohne Quellenangabe · es heisst». `full` names the plain forms too. */
export function Voice({ sentence, statement, full = false }: Props) {
  return (
    <span className={styles.voice}>
      {joined(voicesOf(statement ? [statement] : sentence.statements), '; ', (voice) => (
        <>
          <Tick named={voice.isNamed} />
          <Names voice={voice} />
          {(full || isWorded(voice)) && (
            <>
              {separator}
              <i>{howWorded(voice)}</i>
            </>
          )}
        </>
      ))}
      {sentence.isDraft && <Unconfirmed />}
    </span>
  );
}
