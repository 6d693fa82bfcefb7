import { labels } from '../labels/labels.ts';
import type { DatedEvent } from '../model/article.ts';
import { datesNameNoSource, statementOf } from '../model/attribution.ts';
import { datetimeOf } from '../model/edtf.ts';
import { undatedWordsIn } from '../model/undatedWords.ts';
import { useArticle } from '../ui/article.ts';
import { dateNotes } from '../ui/dateNotes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { Verbatim } from '../ui/Verbatim.tsx';
import { idOf, Note, Notes, SentenceLinks } from './Notes.tsx';
import { Voice } from './Voice.tsx';

/** What the article dates, in order of time, and its time words that give no date. */
export function TimelineNotes() {
  const article = useArticle();
  const { events } = article;
  return (
    <Notes id={idOf({ kind: 'timeline' })} title={labels.timeline.title}>
      {events.length > 0 && (
        <>
          <ol>
            {events.map((event) => (
              <Note key={event.id} lens={{ kind: 'event', event }} sentences={[event.sentence]}>
                <When event={event} />
              </Note>
            ))}
          </ol>
          {datesNameNoSource(article) && <p className="aside">{labels.timeline.noSource(events.length)}</p>}
        </>
      )}
      <UndatedNotes />
    </Notes>
  );
}

function When({ event }: { readonly event: DatedEvent }) {
  const notes = dateNotes(event, true);
  return (
    <>
      <time dateTime={datetimeOf(event.date)}>
        <Verbatim words={event.words} />
      </time>{' '}
      <Voice sentence={event.sentence} statement={statementOf(event)} />
      {notes && (
        <p className="aside">
          <Mixed {...notes} />
        </p>
      )}
    </>
  );
}

function UndatedNotes() {
  const undated = undatedWordsIn(useArticle());
  if (undated.size === 0) return null;
  return (
    <>
      <h3>{labels.timeline.undated}</h3>
      <ul className="undated">
        {[...undated].map(([word, sentences]) => (
          <li key={word} className="note">
            <Verbatim words={[word]} />
            <SentenceLinks sentences={sentences} />
          </li>
        ))}
      </ul>
    </>
  );
}
