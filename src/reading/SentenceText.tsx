import type { Sentence } from '../model/article.ts';
import { contextLensesOf, lightsOn } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { Segments, tokensOf } from '../ui/Segments.tsx';
import { Mark } from './Mark.tsx';
import styles from './SentenceText.module.css';

/** One sentence of the text and its mark. Its attributes name the lenses that light it up, as a whole or in parts, and those for which it is context. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const article = useArticle();
  const lights = lightsOn(sentence, article);
  const whole = lights.filter(({ parts }) => !parts).map(({ lens }) => lens);
  return (
    <span id={sentence.id} className={styles.sentence}>
      <span data-lenses={tokensOf(whole)} data-context={tokensOf(contextLensesOf(sentence, article))}>
        <Segments sentence={sentence} lights={lights} linked />
      </span>
      <Mark sentence={sentence} />
    </span>
  );
}
