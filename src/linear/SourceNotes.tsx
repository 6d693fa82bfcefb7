import type { Article, Source } from '../model/article.ts';
import { attributionsOf, namesSource, questionsAnsweredBy, sentencesOf } from '../model/attribution.ts';
import { sentencesIn } from '../model/lens.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { words } from '../words/words.ts';
import { Note } from './Note.tsx';
import { NoteLink } from './NoteLink.tsx';
import { Notes } from './Notes.tsx';
import { Verbatim } from './Verbatim.tsx';

/** The sources in order of appearance: who each is, for whom it speaks, where it is named; then the sentences without one. */
export function SourceNotes({ article }: { readonly article: Article }) {
  const unsourced = sentencesIn({ kind: 'unsourced' }, article);
  const partly = unsourced.filter(namesSource).length;
  const isChain = article.sentences.some((sentence) => attributionsOf(sentence).some(({ relays }) => relays));
  return (
    <Notes lens={{ kind: 'sources' }}>
      <ol>
        {article.sources.map((source) => (
          <Note key={source.id} lens={{ kind: 'source', source }} sentences={sentencesOf(source, article)}>
            <AboutSource source={source} article={article} />
          </Note>
        ))}
        {unsourced.length > 0 && (
          <Note lens={{ kind: 'unsourced' }} sentences={unsourced}>
            {words.sources.noneNote(unsourced.length - partly, partly)}
          </Note>
        )}
      </ol>
      {article.mentioned.length > 0 && (
        <p className="aside">
          <Mixed
            say={(...names) => `${words.sources.mentioned(words.list(names))}.`}
            said={article.mentioned}
            article={article}
          />
        </p>
      )}
      {!isChain && <p className="aside">{words.sources.noFurtherOrigin}</p>}
    </Notes>
  );
}

function AboutSource({ source, article }: { readonly source: Source; readonly article: Article }) {
  const { kind, description, speaksFor } = source;
  const questions = questionsAnsweredBy(source, article);
  return (
    <>
      {words.sources.kinds[kind].one}
      {description && (
        <>
          {': '}
          <Verbatim fragment={description} lang={article.lang} />
        </>
      )}
      {speaksFor && <SpeaksFor {...speaksFor} />}
      {questions.length > 0 && (
        <p className="aside">
          {words.questions.inQuestions}{' '}
          {questions.map((question, index) => (
            <span key={question.id}>
              {index > 0 && ' · '}
              <NoteLink lens={{ kind: 'question', question }}>{question.label}</NoteLink>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function SpeaksFor({ source, ground }: NonNullable<Source['speaksFor']>) {
  return (
    <p className="aside">
      <NoteLink lens={{ kind: 'source', source }}>{words.sources.speaksFor(source.name)}</NoteLink>
      {' – '}
      {ground.kind === 'named' ? (
        words.sources.officeNamed(ground.words.join(' … '))
      ) : (
        <a href={`#${ground.sentence.id}`}>{words.sources.officeInferred(ground.sentence.number)}</a>
      )}
    </p>
  );
}
