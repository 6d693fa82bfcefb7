import { labels } from '../labels/labels.ts';
import type { Question, Sentence, Source } from '../model/article.ts';
import { isRelaying, questionsAnsweredBy, sentencesCiting } from '../model/attribution.ts';
import { useArticle } from '../ui/article.ts';
import { joined } from '../ui/inOrder.ts';
import { LensLink, Link } from '../ui/Link.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { Statements } from '../ui/Statements.tsx';
import { separator } from '../ui/separator.ts';
import { groundText, kindText } from '../ui/sourceNotes.ts';
import { Verbatim } from '../ui/Verbatim.tsx';
import styles from './SourceView.module.css';

type Props = { readonly source: Source; readonly place: string | undefined };

/** One source: who it is in the article's own words, for whom it speaks, and every sentence that cites it. */
export function SourceView({ source, place }: Props) {
  const article = useArticle();
  const { description, kind, speaksFor } = source;
  const lens = { kind: 'source', source } as const;
  const sentences = sentencesCiting(source, article);
  const couldReach = article.sentences.filter(
    ({ secondReading }) => secondReading?.kind === 'source' && sentences.includes(secondReading.neighbour),
  );
  const questions = questionsAnsweredBy(source, article);
  return (
    <div className={styles.source}>
      {description && (
        <p className={styles.description}>
          <Verbatim words={description} />
        </p>
      )}
      {kindText(kind) && <p className={styles.note}>{kindText(kind)}</p>}
      {speaksFor && (
        <p className={styles.note}>
          <LensLink lens={{ kind: 'source', source: speaksFor.source }}>
            <Mixed say={labels.sources.speaksFor} said={[speaksFor.source.name]} />
          </LensLink>
          {' – '}
          <Mixed {...groundText(speaksFor.ground)} />
        </p>
      )}
      {article.index.speakersBySource.get(source)?.map((speaker) => (
        <p key={speaker.id} className={styles.note}>
          <LensLink lens={{ kind: 'source', source: speaker }}>
            <Mixed say={labels.sources.spokenFor} said={[speaker.name]} />
          </LensLink>
        </p>
      ))}
      <Statements lens={lens} place={place} />
      {couldReach.map((sentence) => (
        <p key={sentence.id} className={styles.note}>
          <b>{labels.secondReading.title}:</b>{' '}
          <Link lens={lens} place={sentence.id}>
            {labels.secondReading.ofNeighbour(sentence.number)}
          </Link>
        </p>
      ))}
      {!isRelaying(source, article) && <p className={styles.note}>{labels.sources.noFurtherOrigin}</p>}
      {questions.length > 0 && (
        <p className={styles.note}>
          {labels.questions.inQuestions}{' '}
          {joined(questions, separator, (question) => (
            <Link
              lens={{ kind: 'question', question }}
              place={answerIn(sentences, question)}
              {...langAttributes(article)}
            >
              {question.label}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}

/** The first of a source's sentences that answer a question. */
function answerIn(sentences: readonly Sentence[], { answers }: Question): string | undefined {
  return sentences.find((sentence) => answers.some((answer) => answer.sentence === sentence))?.id;
}
