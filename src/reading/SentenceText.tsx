import type { Sentence } from '../model/article.ts';
import type { Light } from '../model/lens.ts';
import { Segments } from '../ui/Segments.tsx';
import { Mark } from './Mark.tsx';
import styles from './SentenceText.module.css';

type Props = {
  readonly sentence: Sentence;
  /** How the lens lights it up, if it does; else it may be the context of one that is lit. */
  readonly light: Light | undefined;
  readonly isContext: boolean;
  readonly isPlace: boolean;
};

/** One sentence of the text and its mark. */
export function SentenceText({ sentence, light, isContext, isPlace }: Props) {
  const Text = light ? 'mark' : 'span';
  return (
    <span id={sentence.id} className={styles.sentence} aria-current={isPlace ? 'location' : undefined}>
      <Text className={light ? styles.lit : isContext ? styles.context : undefined}>
        <Segments sentence={sentence} light={light} />
      </Text>
      <Mark sentence={sentence} />
    </span>
  );
}
