import { labels } from '../labels/labels.ts';
import { sourcesAnswering } from '../model/attribution.ts';
import type { Lens } from '../model/lens.ts';
import { tooFewVoices } from '../ui/answers.ts';
import { useArticle } from '../ui/article.ts';
import { Link } from '../ui/Link.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import styles from './QuestionList.module.css';

/** The questions of this reading aid, each with how many sources answer it and in which sentences. */
export function QuestionList({ lens }: { readonly lens: Lens }) {
  const article = useArticle();
  return (
    <div className={styles.questions}>
      <ul>
        {article.questions.map((question) => (
          <li key={question.id}>
            <Link
              lens={{ kind: 'question', question }}
              place={question.answers[0]?.sentence.id}
              aria-current={lens.kind === 'question' && lens.question === question ? 'true' : undefined}
            >
              <span {...langAttributes(article)}>{question.label}</span>
              <span className={styles.count}>
                {tooFewVoices(question) ?? labels.facts.sources(sourcesAnswering(question).length)}
              </span>
              <span className={styles.numbers}>
                <span className="visuallyHidden">{labels.sentenceHeading} </span>
                {[...new Set(question.answers.map(({ sentence }) => sentence.number))].join(', ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.ours}>{labels.questions.ours}</p>
    </div>
  );
}
