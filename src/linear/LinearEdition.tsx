import { ids } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import { titleOf } from '../labels/titleOf.ts';
import type { Article } from '../model/article.ts';
import { listsOf } from '../model/lists.ts';
import { missingIn } from '../model/missing.ts';
import { ArticleShown } from '../ui/article.ts';
import { DraftMark } from '../ui/DraftMark.tsx';
import { ImprintLinks } from '../ui/ImprintLinks.tsx';
import { ReadingNote } from '../ui/ReadingNote.tsx';
import { separator } from '../ui/separator.ts';
import { FormNotes } from './FormNotes.tsx';
import { LinearText } from './LinearText.tsx';
import { NoteLink, Notes } from './Notes.tsx';
import { QuestionNotes } from './QuestionNotes.tsx';
import { SecondReadingNotes } from './SecondReadingNotes.tsx';
import { SourceNotes } from './SourceNotes.tsx';
import { TimelineNotes } from './TimelineNotes.tsx';

const notes = { sources: SourceNotes, forms: FormNotes, timeline: TimelineNotes, questions: QuestionNotes };

type Props = { readonly article: Article; readonly sha256: string };

/** The linear edition: the text with its entries, then everything that the app shows beside it as endnotes, linked by hashes. */
export function LinearEdition({ article, sha256 }: Props) {
  const { aboutPage } = labels;
  const lists = listsOf(article);
  const missing = missingIn(article).map((key) => aboutPage.missingKeys[key]);
  return (
    <ArticleShown value={article}>
      <title>{`${article.title.text} – ${labels.product}`}</title>
      <header>
        <span>
          <b>{labels.product}</b>
          {separator}
          {labels.linear.title}
        </span>
        <nav aria-label={labels.sections}>
          {lists.map((kind) => (
            <NoteLink key={kind} lens={{ kind }}>
              {titleOf({ kind })}
            </NoteLink>
          ))}
        </nav>
      </header>
      <main>
        <LinearText />
        {lists.map((kind) => {
          const NotesOf = notes[kind];
          return <NotesOf key={kind} />;
        })}
        <SecondReadingNotes />
        {missing.length > 0 && (
          <Notes id={ids.missing} title={aboutPage.missing}>
            <p className="aside">{labels.list(missing)}</p>
          </Notes>
        )}
      </main>
      <footer>
        <p>{labels.disclaimer}</p>
        <DraftMark />
        <ImprintLinks />
        <ReadingNote />
        <p>
          {aboutPage.original}, {aboutPage.checksum}: <code>{sha256}</code>
        </p>
      </footer>
    </ArticleShown>
  );
}
