import { Fragment } from 'react';
import { labels } from '../labels/labels.ts';
import type { Answer, Question, Relation } from '../model/article.ts';
import { statementOf } from '../model/attribution.ts';
import { aboutOf, keyOf, tooFewVoices } from '../ui/answers.ts';
import { Link } from '../ui/Link.tsx';
import { Mixed } from '../ui/Mixed.tsx';
import { separator } from '../ui/separator.ts';
import { Verbatim } from '../ui/Verbatim.tsx';
import { Voice } from '../ui/Voice.tsx';
import styles from './QuestionView.module.css';

type Props = { readonly question: Question; readonly place: string | undefined };

/** The most answers that fit side by side. */
const mostBeside = 6;

/** One question: the answers side by side in their own words, and the relations between them. */
export function QuestionView({ question, place }: Props) {
  const { answers, relations } = question;
  const nested = nestedOf(question);
  return (
    <div className={styles.view}>
      <ul className={answers.length > 1 && answers.length <= mostBeside ? styles.beside : styles.answers}>
        {answers.map((answer, index) => (
          <Fragment key={keyOf(answer)}>
            <AnswerEntry answer={answer} question={question} isPlace={place === answer.sentence.id} />
            {relations
              .filter(({ between }) => between[0] === answer)
              .map((relation) => (
                <RelationEntry
                  key={keyOf(relation.between[1])}
                  relation={relation}
                  from={index + 1}
                  to={answers.indexOf(relation.between[1]) + 1}
                  level={nested.indexOf(relation) + 1}
                />
              ))}
          </Fragment>
        ))}
      </ul>
      {relations.some(({ kind }) => kind === 'firmness') && <p className={styles.note}>{labels.questions.firmness}</p>}
      <p className={styles.note}>{[tooFewVoices(question) ?? [], labels.questions.oursOne].flat().join(separator)}</p>
    </div>
  );
}

type AnswerProps = { readonly answer: Answer; readonly question: Question; readonly isPlace: boolean };

function AnswerEntry({ answer, question, isPlace }: AnswerProps) {
  const { sentence, words: said } = answer;
  const about = aboutOf(answer);
  return (
    <li className={styles.answer}>
      <Link lens={{ kind: 'question', question }} place={sentence.id} aria-current={isPlace ? 'location' : undefined}>
        <span className={styles.number}>{labels.sentence(sentence.number)}</span>{' '}
        <Voice sentence={sentence} statement={statementOf(answer)} full />{' '}
        <span className={styles.said}>
          <Verbatim words={said} />
        </span>
      </Link>
      {about && (
        <p className={styles.note}>
          <Mixed {...about} />
        </p>
      )}
    </li>
  );
}

type RelationProps = {
  readonly relation: Relation;
  readonly from: number;
  readonly to: number;
  readonly level: number;
};

function RelationEntry({ relation: { kind, between, why }, from, to, level }: RelationProps) {
  const [one, other] = between;
  return (
    <li className={styles.relation} data-from={from} data-to={to} data-level={level}>
      <span>
        <span className={styles.pair}>{labels.questions.between(one.sentence.number, other.sentence.number)}: </span>
        {labels.questions.relations[kind]}
        {why && (
          <span className={styles.why}>
            {' – '}
            <Verbatim words={why[0]} /> / <Verbatim words={why[1]} />
          </span>
        )}
      </span>
    </li>
  );
}

/** The relations in the order in which brackets nest: from the shortest to the longest. */
function nestedOf({ answers, relations }: Question): readonly Relation[] {
  const length = ({ between: [one, other] }: Relation) => answers.indexOf(other) - answers.indexOf(one);
  return relations.toSorted((one, other) => length(one) - length(other));
}
