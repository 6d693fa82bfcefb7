import { headingIdOf } from '../ids.ts';
import { labels } from '../labels/labels.ts';
import type { Answer, Article, Question, Relation } from '../model/article.ts';
import { statementOf } from '../model/attribution.ts';
import { aboutOf, keyOf, tooFewVoices } from '../ui/answers.ts';
import { languageOf } from '../ui/languageOf.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { idOf, Notes, SentenceLinks } from './Notes.tsx';
import { Verbatim } from './Verbatim.tsx';
import { Voice } from './Voice.tsx';

/** The questions, each with its answers in their own words and the relations between them. */
export function QuestionNotes({ article }: { readonly article: Article }) {
  return (
    <Notes id={idOf({ kind: 'questions' })} title={labels.questions.title}>
      <p className="aside">{labels.questions.ours}</p>
      {article.questions.map((question) => (
        <QuestionNote key={question.id} question={question} article={article} />
      ))}
    </Notes>
  );
}

function QuestionNote({ question, article }: { readonly question: Question; readonly article: Article }) {
  const id = idOf({ kind: 'question', question });
  const tooFew = tooFewVoices(question);
  return (
    <section id={id} className="question" aria-labelledby={headingIdOf(id)}>
      <h3 id={headingIdOf(id)} {...languageOf(article)}>
        {question.label}
      </h3>
      {tooFew && <p className="aside">{tooFew}</p>}
      <ul>
        {question.answers.map((answer) => (
          <AnswerNote key={keyOf(answer)} answer={answer} article={article} />
        ))}
      </ul>
      <ul>
        {question.relations.map((relation) => (
          <RelationNote key={relation.between.map(keyOf).join()} relation={relation} article={article} />
        ))}
      </ul>
    </section>
  );
}

function AnswerNote({ answer, article }: { readonly answer: Answer; readonly article: Article }) {
  const { sentence, words: said } = answer;
  const about = aboutOf(answer);
  return (
    <li className="note">
      <Voice sentence={sentence} statement={statementOf(answer)} article={article} />
      <div>
        <Verbatim words={said} article={article} />
        {about && (
          <p className="aside">
            <Mixed {...about} article={article} />
          </p>
        )}
      </div>
      <SentenceLinks sentences={[sentence]} />
    </li>
  );
}

function RelationNote({ relation, article }: { readonly relation: Relation; readonly article: Article }) {
  const { kind, between, why } = relation;
  return (
    <li className="note">
      <i>{labels.questions.relations[kind]}</i>
      <div>
        {why && (
          <>
            <Verbatim words={why[0]} article={article} /> / <Verbatim words={why[1]} article={article} />
          </>
        )}
      </div>
      <SentenceLinks sentences={[...new Set(between.map(({ sentence }) => sentence))]} />
    </li>
  );
}
