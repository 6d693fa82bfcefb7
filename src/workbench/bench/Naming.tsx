import { labels } from '../../labels/labels.ts';
import { benchLabels } from '../../labels/workbench.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { asWords } from '../../model/words.ts';
import { useArticle } from '../../ui/article.ts';
import { Cross } from '../Cross.tsx';
import styles from './Naming.module.css';

type Props = {
  readonly label: string;
  readonly words: WordsInput;
  readonly onRemove?: (() => void) | undefined;
};

/** Words of the text with their role, and a button to remove it if possible. */
export function Naming({ label, words, onRemove }: Props) {
  const { lang } = useArticle();
  const said = labels.quote(asWords(words));
  return (
    <p className={styles.naming}>
      <span>
        <span>{label}</span> <b lang={lang}>{said}</b>
      </span>
      {onRemove && (
        <Cross label={benchLabels.sentence.remove(label === '' ? said : `${said} (${label})`)} onClick={onRemove} />
      )}
    </p>
  );
}
