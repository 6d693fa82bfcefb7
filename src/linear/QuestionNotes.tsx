import { headingIdOf } from '../ids.ts';
import type { Answer, Article, Question, Relation } from '../model/article.ts';
import { sourcesAnswering, statementOf, voicesAmong } from '../model/attribution.ts';
import { words } from '../words/words.ts';
import { idOf } from './idOf.ts';
import { Notes } from './Notes.tsx';
import { SentenceLinks } from './SentenceLinks.tsx';
import { Verbatim } from './Verbatim.tsx';
import { Voice } from './Voice.tsx';

/** Who says what: under each question the answers in their own words, and how some of them stand to each other. */
export function QuestionNotes({ article: { questions, lang } }: { readonly article: Article }) {
  return (
    <Notes lens={{ kind: 'questions' }}>
      <p className="aside">{words.questions.ours}</p>
      {questions.map((question) => (
        <QuestionNote key={question.id} question={question} lang={lang} />
      ))}
    </Notes>
  );
}

function QuestionNote({ question, lang }: { readonly question: Question; readonly lang: string }) {
  const id = idOf({ kind: 'question', question });
  const voices = voicesAmong(sourcesAnswering(question)).length;
  return (
    <section id={id} className="question" aria-labelledby={headingIdOf(id)}>
      <h3 id={headingIdOf(id)}>{question.label}</h3>
      {voices < 2 && <p className="aside">{voices === 0 ? words.questions.noSource : words.questions.oneVoice}</p>}
      <ul>
        {question.answers.map((answer) => (
          <AnswerNote key={keyOf(answer)} answer={answer} lang={lang} />
        ))}
      </ul>
      <ul>
        {question.relations.map((relation) => (
          <RelationNote key={relation.between.map(keyOf).join()} relation={relation} lang={lang} />
        ))}
      </ul>
    </section>
  );
}

/** One sentence may answer twice, in different words. */
function keyOf({ sentence, words: said }: Answer): string {
  return `${sentence.id} ${said.join(' ')}`;
}

function AnswerNote({ answer, lang }: { readonly answer: Answer; readonly lang: string }) {
  const { sentence, words: said, about } = answer;
  return (
    <li className="note">
      <Voice statements={[statementOf(answer)]} />
      <div>
        <Verbatim fragment={said} lang={lang} />
        {about && <p className="aside">{words.questions.about(about.join(' … '))}</p>}
      </div>
      <SentenceLinks sentences={[sentence]} />
    </li>
  );
}

function RelationNote({ relation, lang }: { readonly relation: Relation; readonly lang: string }) {
  const { kind, between, why } = relation;
  return (
    <li className="note">
      <i>{words.questions.relations[kind]}</i>
      <div>
        {why && (
          <>
            <Verbatim fragment={why[0]} lang={lang} /> / <Verbatim fragment={why[1]} lang={lang} />
          </>
        )}
      </div>
      <SentenceLinks sentences={between.map(({ sentence }) => sentence)} />
    </li>
  );
}
