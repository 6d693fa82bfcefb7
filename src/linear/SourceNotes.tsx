import { labels } from '../labels/labels.ts';
import type { Source } from '../model/article.ts';
import { isRelaying, questionsAnsweredBy, sentencesCiting } from '../model/attribution.ts';
import { sentencesIn } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { joined } from '../ui/inOrder.ts';
import { langAttributes } from '../ui/langAttributes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { separator } from '../ui/separator.ts';
import { groundText, kindText, mentionedText, unsourcedText } from '../ui/sourceNotes.ts';
import { Verbatim } from '../ui/Verbatim.tsx';
import { idOf, Note, NoteLink, Notes } from './Notes.tsx';

/** The sources in order of appearance, with description, whom they speak for and their sentences; then the sentences without one. */
export function SourceNotes() {
  const article = useArticle();
  const unsourced = sentencesIn({ kind: 'unsourced' }, article);
  return (
    <Notes id={idOf({ kind: 'sources' })} title={labels.sources.title}>
      <ol>
        {article.sources.map((source) => (
          <Note key={source.id} lens={{ kind: 'source', source }} sentences={sentencesCiting(source, article)}>
            <AboutSource source={source} />
          </Note>
        ))}
        {unsourced.length > 0 && (
          <Note lens={{ kind: 'unsourced' }} sentences={unsourced}>
            {unsourcedText(article)}
          </Note>
        )}
      </ol>
      {article.mentioned.length > 0 && (
        <p className="aside">
          <Mixed {...mentionedText(article)} />.
        </p>
      )}
      {!article.sources.some((source) => isRelaying(source, article)) && (
        <p className="aside">{labels.sources.noFurtherOrigin}</p>
      )}
    </Notes>
  );
}

function AboutSource({ source }: { readonly source: Source }) {
  const article = useArticle();
  const { kind, description, speaksFor } = source;
  const what = kindText(kind);
  const questions = questionsAnsweredBy(source, article);
  const why = speaksFor && <Mixed {...groundText(speaksFor.ground)} />;
  return (
    <>
      {what}
      {description && (
        <>
          {what && ': '}
          <Verbatim words={description} />
        </>
      )}
      {speaksFor && (
        <p className="aside">
          <NoteLink lens={{ kind: 'source', source: speaksFor.source }}>
            <Mixed say={labels.sources.speaksFor} said={[speaksFor.source.name]} />
          </NoteLink>
          {' – '}
          {speaksFor.ground.kind === 'named' ? why : <a href={`#${speaksFor.ground.sentence.id}`}>{why}</a>}
        </p>
      )}
      {questions.length > 0 && (
        <p className="aside">
          {labels.questions.inQuestions}{' '}
          {joined(questions, separator, (question) => (
            <span {...langAttributes(article)}>
              <NoteLink lens={{ kind: 'question', question }}>{question.label}</NoteLink>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
