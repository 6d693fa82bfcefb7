import { labels } from '../labels/labels.ts';
import type { Article, Question, Sentence, Source } from '../model/article.ts';
import { isRelaying, questionsAnsweredBy, sentencesOf, speakersFor } from '../model/attribution.ts';
import { Link } from '../ui/Link.tsx';
import { languageOf } from '../ui/languageOf.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { Statements } from '../ui/Statements.tsx';
import { groundText } from '../ui/sourceNotes.ts';
import { VerbatimWords } from '../ui/VerbatimWords.tsx';
import styles from './SourceView.module.css';

type Props = { readonly source: Source; readonly article: Article; readonly place: string | undefined };

/** One source: who it is in the article's own words, for whom it speaks, and every sentence that cites it. */
export function SourceView({ source, article, place }: Props) {
  const lens = { kind: 'source', source } as const;
  const sentences = sentencesOf(source, article);
  const couldReach = article.sentences.filter(
    ({ secondReading }) => secondReading?.kind === 'source' && sentences.includes(secondReading.neighbour),
  );
  const questions = questionsAnsweredBy(source, article);
  return (
    <div className={styles.source}>
      {source.description && (
        <p className={styles.description} {...languageOf(article)}>
          <VerbatimWords words={source.description} />
        </p>
      )}
      <p className={styles.note}>
        {labels.sources.kinds[source.kind].one} · {labels.sentences(sentences.length)}
      </p>
      {source.speaksFor && <SpeaksFor speaksFor={source.speaksFor} article={article} />}
      {speakersFor(source, article).map((speaker) => (
        <p key={speaker.id} className={styles.note}>
          <Link lens={{ kind: 'source', source: speaker }} place={sentencesOf(speaker, article)[0]?.id}>
            <Mixed say={labels.sources.spokenFor} said={[speaker.name]} article={article} />
          </Link>
        </p>
      ))}
      <Statements article={article} lens={lens} place={place} />
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
          {questions.map((question, index) => (
            <span key={question.id}>
              {index > 0 && ' · '}
              <Link
                lens={{ kind: 'question', question }}
                place={answerIn(sentences, question)}
                {...languageOf(article)}
              >
                {question.label}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

type SpeaksForProps = { readonly speaksFor: NonNullable<Source['speaksFor']>; readonly article: Article };

/** For whom a source speaks, and why that is said. */
function SpeaksFor({ speaksFor: { source, ground }, article }: SpeaksForProps) {
  return (
    <p className={styles.note}>
      <Link lens={{ kind: 'source', source }} place={sentencesOf(source, article)[0]?.id}>
        <Mixed say={labels.sources.speaksFor} said={[source.name]} article={article} />
      </Link>
      {' – '}
      <Mixed {...groundText(ground)} article={article} />
    </p>
  );
}

/** The first of a source's sentences that answer a question. */
function answerIn(sentences: readonly Sentence[], { answers }: Question): string | undefined {
  return sentences.find((sentence) => answers.some((answer) => answer.sentence === sentence))?.id;
}
