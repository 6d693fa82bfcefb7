import type { Article, SecondReading } from '../model/article.ts';
import { whoSays } from '../ui/namesIn.ts';
import { words } from '../words/words.ts';
import { SentenceLinks } from './SentenceLinks.tsx';

/** How some sentences without a source could also be read. */
export function SecondReadingNotes({ article }: { readonly article: Article }) {
  const readings = article.sentences.flatMap((sentence) =>
    sentence.secondReading ? [{ sentence, reading: sentence.secondReading }] : [],
  );
  if (readings.length === 0) return null;
  return (
    <section className="notes" aria-labelledby="auch-anders-lesbar">
      <h2 id="auch-anders-lesbar">{words.secondReading.title}</h2>
      <ul>
        {readings.map(({ sentence: { id, number }, reading }) => (
          <li key={id} className="note">
            <b>
              <a href={`#${id}`}>{words.sentence(number)}</a>
            </b>
            <div>{textOf(reading)}</div>
            <SentenceLinks sentences={[reading.neighbour]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function textOf({ kind, neighbour }: SecondReading): string {
  const holder = kind === 'source' ? whoSays(neighbour) : (neighbour.marker ?? []).join(' … ');
  return words.secondReading.kinds[kind](holder, neighbour.number);
}
