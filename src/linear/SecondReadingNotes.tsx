import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import { useArticle } from '../ui/article.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { secondReadingText } from '../ui/secondReadingText.ts';
import { Notes, SentenceLinks } from './Notes.tsx';

/** How some sentences without a source could also be read. */
export function SecondReadingNotes() {
  const readings = useArticle().sentences.flatMap((sentence) =>
    sentence.secondReading ? [{ sentence, reading: sentence.secondReading }] : [],
  );
  if (readings.length === 0) return null;
  return (
    <Notes id={ids.secondReadings} title={labels.secondReading.title}>
      <ul>
        {readings.map(({ sentence: { id, number }, reading }) => (
          <li key={id} className="note">
            <b>
              <a href={`#${id}`}>{labels.sentence(number)}</a>
            </b>
            <div>
              <Mixed {...secondReadingText(reading)} />
            </div>
            <SentenceLinks sentences={[reading.neighbour]} />
          </li>
        ))}
      </ul>
    </Notes>
  );
}
