import { labels } from '../labels/labels.ts';
import type { Article, Source } from '../model/article.ts';
import { isRelaying, questionsAnsweredBy, sentencesOf } from '../model/attribution.ts';
import { sentencesIn } from '../model/lens.ts';
import { languageOf } from '../ui/languageOf.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { separator } from '../ui/separator.ts';
import { groundText, mentionedText, unsourcedText } from '../ui/sourceNotes.ts';
import { idOf, Note, NoteLink, Notes } from './Notes.tsx';
import { Verbatim } from './Verbatim.tsx';

/** The sources in order of appearance, with description, whom they speak for and their sentences; then the sentences without one. */
export function SourceNotes({ article }: { readonly article: Article }) {
  const unsourced = sentencesIn({ kind: 'unsourced' }, article);
  return (
    <Notes id={idOf({ kind: 'sources' })} title={labels.sources.title}>
      <ol>
        {article.sources.map((source) => (
          <Note
            key={source.id}
            lens={{ kind: 'source', source }}
            sentences={sentencesOf(source, article)}
            article={article}
          >
            <AboutSource source={source} article={article} />
          </Note>
        ))}
        {unsourced.length > 0 && (
          <Note lens={{ kind: 'unsourced' }} sentences={unsourced} article={article}>
            {unsourcedText(article)}
          </Note>
        )}
      </ol>
      {article.mentioned.length > 0 && (
        <p className="aside">
          <Mixed {...mentionedText(article)} article={article} />.
        </p>
      )}
      {!article.sources.some((source) => isRelaying(source, article)) && (
        <p className="aside">{labels.sources.noFurtherOrigin}</p>
      )}
    </Notes>
  );
}

function AboutSource({ source, article }: { readonly source: Source; readonly article: Article }) {
  const { kind, description, speaksFor } = source;
  const questions = questionsAnsweredBy(source, article);
  const why = speaksFor && <Mixed {...groundText(speaksFor.ground)} article={article} />;
  return (
    <>
      {labels.sources.kinds[kind].one}
      {description && (
        <>
          {': '}
          <Verbatim words={description} article={article} />
        </>
      )}
      {speaksFor && (
        <p className="aside">
          <NoteLink lens={{ kind: 'source', source: speaksFor.source }}>
            <Mixed say={labels.sources.speaksFor} said={[speaksFor.source.name]} article={article} />
          </NoteLink>
          {' – '}
          {speaksFor.ground.kind === 'named' ? why : <a href={`#${speaksFor.ground.sentence.id}`}>{why}</a>}
        </p>
      )}
      {questions.length > 0 && (
        <p className="aside">
          {labels.questions.inQuestions}{' '}
          {questions.map((question, index) => (
            <span key={question.id}>
              {index > 0 && separator}
              <span {...languageOf(article)}>
                <NoteLink lens={{ kind: 'question', question }}>{question.label}</NoteLink>
              </span>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
