import { Fragment } from 'react';
import type { Statement } from '../model/article.ts';
import { Tick } from './Tick.tsx';
import styles from './Voice.module.css';
import { howWorded, isWorded, voicesOf, whoSays } from './voicesOf.ts';

type Props = { readonly statements: readonly Statement[]; readonly full?: boolean };

/** Who says something and how it is worded: «NIS», «ohne Quellenangabe · es heisst». `full` names the plain forms too. */
export function Voice({ statements, full = false }: Props) {
  return (
    <span className={styles.voice}>
      {voicesOf(statements).map((voice, index) => (
        <Fragment key={whoSays(voice)}>
          {index > 0 && '; '}
          <Tick named={voice.isNamed} />
          {whoSays(voice)}
          {(full || isWorded(voice)) && (
            <>
              {' · '}
              <i>{howWorded(voice)}</i>
            </>
          )}
        </Fragment>
      ))}
    </span>
  );
}
