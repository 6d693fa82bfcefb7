import { headingIdOf } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import type { Answer, Question, Relation } from '../model/article.ts';
import { statementOf } from '../model/attribution.ts';
import { aboutOf, keyOf, tooFewVoices } from '../ui/answers.ts';
import { useArticle } from '../ui/article.ts';
import { langAttributes } from '../ui/langAttributes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { Verbatim } from '../ui/Verbatim.tsx';
import { idOf, Notes, SentenceLinks } from './Notes.tsx';
import { Voice } from './Voice.tsx';

/** The questions, each with its answers in their own words and the relations between them. */
export function QuestionNotes() {
  return (
    <Notes id={idOf({ kind: 'questions' })} title={labels.questions.title}>
      <p className="aside">{labels.questions.ours}</p>
      {useArticle().questions.map((question) => (
        <QuestionNote key={question.id} question={question} />
      ))}
    </Notes>
  );
}

function QuestionNote({ question }: { readonly question: Question }) {
  const id = idOf({ kind: 'question', question });
  const tooFew = tooFewVoices(question);
  return (
    <section id={id} className="question" aria-labelledby={headingIdOf(id)}>
      <h3 id={headingIdOf(id)} {...langAttributes(useArticle())}>
        {question.label}
      </h3>
      {tooFew && <p className="aside">{tooFew}</p>}
      <ul>
        {question.answers.map((answer) => (
          <AnswerNote key={keyOf(answer)} answer={answer} />
        ))}
      </ul>
      <ul>
        {question.relations.map((relation) => (
          <RelationNote key={relation.between.map(keyOf).join()} relation={relation} />
        ))}
      </ul>
    </section>
  );
}

function AnswerNote({ answer }: { readonly answer: Answer }) {
  const { sentence, words: said } = answer;
  const about = aboutOf(answer);
  return (
    <li className="note">
      <Voice sentence={sentence} statement={statementOf(answer)} />
      <div>
        <Verbatim words={said} />
        {about && (
          <p className="aside">
            <Mixed {...about} />
          </p>
        )}
      </div>
      <SentenceLinks sentences={[sentence]} />
    </li>
  );
}

function RelationNote({ relation: { kind, between, why } }: { readonly relation: Relation }) {
  return (
    <li className="note">
      <i>{labels.questions.relations[kind]}</i>
      <div>
        {why && (
          <>
            <Verbatim words={why[0]} /> / <Verbatim words={why[1]} />
          </>
        )}
      </div>
      <SentenceLinks sentences={[...new Set(between.map(({ sentence }) => sentence))]} />
    </li>
  );
}
