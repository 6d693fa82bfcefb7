import { labels } from '../labels/labels.ts';
import type { SecondReading, Sentence } from '../model/article.ts';
import { type Lens, lightOf } from '../model/lens.ts';
import { useArticle } from './article.ts';
import { Link } from './Link.tsx';
import { langAttributes } from './langAttributes.ts';
import { Mixed } from './Mixed.tsx';
import { Segments } from './Segments.tsx';
import { SentenceActions } from './SentenceActions.tsx';
import styles from './Statement.module.css';
import { secondReadingText } from './secondReadingText.ts';
import { Voice } from './Voice.tsx';

type Props = { readonly sentence: Sentence; readonly lens: Lens; readonly isPlace: boolean };

/** One sentence quoted in the panel: its number, the sentence it leans on, its words, source and form. */
export function Statement({ sentence, lens, isPlace }: Props) {
  const article = useArticle();
  const { context, secondReading } = sentence;
  const light = lightOf(lens, sentence, article);
  return (
    <li className={styles.statement}>
      <Link lens={lens} place={sentence.id} aria-current={isPlace ? 'location' : undefined}>
        <span className={styles.number}>{labels.sentence(sentence.number)}</span>
        <blockquote className={styles.quote} {...langAttributes(article)}>
          {context && (
            <>
              <span className={styles.context}>{context.text}</span>
              {article.joint}
            </>
          )}
          <Segments sentence={sentence} lights={light ? [light] : []} on />
        </blockquote>
      </Link>
      <p className={styles.voice}>
        <Voice sentence={sentence} full />
      </p>
      {secondReading && <SecondReadingNote reading={secondReading} lens={lens} />}
      <SentenceActions sentence={sentence} lens={lens} />
    </li>
  );
}

type SecondReadingProps = { readonly reading: SecondReading; readonly lens: Lens };

/** How else to read a sentence without a source, with a link to the neighbour concerned. */
function SecondReadingNote({ reading, lens }: SecondReadingProps) {
  return (
    <p className={styles.second}>
      <b>{`${labels.secondReading.title}:`}</b>{' '}
      <Link lens={lens} place={reading.neighbour.id}>
        <Mixed {...secondReadingText(reading)} />
      </Link>
    </p>
  );
}
