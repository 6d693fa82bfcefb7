import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import styles from './Naming.module.css';

type Props = {
  readonly label: string;
  readonly parts: readonly string[];
  readonly lang: string;
  readonly onRemove?: (() => void) | undefined;
};

/** Words of the text that have been named: what as, which, and where that is possible, the way to take the name away. */
export function Naming({ label, parts, lang, onRemove }: Props) {
  const said = parts.join(' … ');
  return (
    <p className={styles.naming}>
      <span>{label}</span> <b lang={lang}>{labels.quote(parts)}</b>
      {onRemove && (
        <button type="button" aria-label={benchLabels.sentence.remove(said)} onClick={onRemove}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </p>
  );
}
