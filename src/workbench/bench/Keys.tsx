import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import styles from './Details.module.css';
import { More } from './More.tsx';

/** What each key does, where there are keys. */
export function Keys() {
  const { title, list } = benchLabels.keys;
  return (
    <More title={title} shortcut="?">
      <dl className={styles.keys} lang={labels.lang}>
        {list.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </More>
  );
}
