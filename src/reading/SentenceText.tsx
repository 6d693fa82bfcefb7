import type { Sentence } from '../model/article.ts';
import type { Fragment } from '../model/fragment.ts';
import { Segments } from '../ui/Segments.tsx';
import { Mark } from './Mark.tsx';
import styles from './SentenceText.module.css';

type Props = {
  readonly sentence: Sentence;
  /** Lit by the lens, lit as the context of one that is, or plain. */
  readonly light: 'lit' | 'context' | 'plain';
  readonly hits: readonly Fragment[];
  readonly isPlace: boolean;
};

/** One sentence of the text and its mark. */
export function SentenceText({ sentence, light, hits, isPlace }: Props) {
  const Text = light === 'lit' ? 'mark' : 'span';
  return (
    <span id={sentence.id} className={styles.sentence} aria-current={isPlace ? 'location' : undefined}>
      <Text className={styles[light]}>
        <Segments sentence={sentence} hits={hits} />
      </Text>
      <Mark sentence={sentence} />
    </span>
  );
}
