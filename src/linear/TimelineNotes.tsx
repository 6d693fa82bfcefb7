import { labels } from '../labels/labels.ts';
import type { Article, DatedEvent } from '../model/article.ts';
import { datesNameNoSource, statementOf } from '../model/attribution.ts';
import { datetimeOf } from '../model/edtf.ts';
import { undatedWordsIn } from '../model/undatedWords.ts';
import { dateNotes } from '../ui/dateNotes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { idOf, Note, Notes, SentenceLinks } from './Notes.tsx';
import { Verbatim } from './Verbatim.tsx';
import { Voice } from './Voice.tsx';

/** What the article dates, in order of time, and its time words that give no date. */
export function TimelineNotes({ article }: { readonly article: Article }) {
  const { events } = article;
  return (
    <Notes id={idOf({ kind: 'timeline' })} title={labels.timeline.title}>
      {events.length > 0 && (
        <>
          <ol>
            {events.map((event) => (
              <Note key={event.id} lens={{ kind: 'event', event }} sentences={[event.sentence]} article={article}>
                <When event={event} article={article} />
              </Note>
            ))}
          </ol>
          {datesNameNoSource(article) && <p className="aside">{labels.timeline.noSource(events.length)}</p>}
        </>
      )}
      <UndatedNotes article={article} />
    </Notes>
  );
}

function When({ event, article }: { readonly event: DatedEvent; readonly article: Article }) {
  const notes = dateNotes(event, true);
  return (
    <>
      <time dateTime={datetimeOf(event.date)}>
        <Verbatim words={event.words} article={article} />
      </time>{' '}
      <Voice sentence={event.sentence} statement={statementOf(event)} article={article} />
      {notes && (
        <p className="aside">
          <Mixed {...notes} article={article} />
        </p>
      )}
    </>
  );
}

function UndatedNotes({ article }: { readonly article: Article }) {
  const undated = undatedWordsIn(article);
  if (undated.size === 0) return null;
  return (
    <>
      <h3>{labels.timeline.undated}</h3>
      <ul className="undated">
        {[...undated].map(([word, sentences]) => (
          <li key={word} className="note">
            <Verbatim words={[word]} article={article} />
            <SentenceLinks sentences={sentences} />
          </li>
        ))}
      </ul>
    </>
  );
}
