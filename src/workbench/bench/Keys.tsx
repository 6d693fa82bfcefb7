import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import { isMute, muteLetters } from '../letterKeys.ts';
import styles from './Details.module.css';
import { More } from './More.tsx';
import { wordActs } from './wordActs.ts';

/** What each key does, where there are keys; last, with words chosen in the text. */
export function Keys() {
  const { keys, chosen } = benchLabels;
  return (
    <More title={keys.title} shortcut="?">
      <label>
        <input type="checkbox" defaultChecked={!isMute('?')} onChange={({ target }) => muteLetters(!target.checked)} />
        <span>{keys.letters}</span>
      </label>
      <KeyList rows={keys.list} />
      <p>{chosen.title}</p>
      <KeyList rows={wordActs.map(({ key, name }) => [key.toUpperCase(), chosen[name]])} />
    </More>
  );
}

function KeyList({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    <dl className={styles.keys} lang={labels.lang}>
      {rows.map(([keys, does]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
