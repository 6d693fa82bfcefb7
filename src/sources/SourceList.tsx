import type { Article, Source } from '../model/article.ts';
import { sentencesOf } from '../model/attribution.ts';
import { Link } from '../ui/Link.tsx';
import { languageOf } from '../ui/languageOf.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { words } from '../words/words.ts';
import styles from './SourceList.module.css';

type Props = { readonly article: Article };

/** The sources in order of appearance, who speaks for whom, and the sentences without one. */
export function SourceList({ article }: Props) {
  const unnamed = article.index.unsourced;
  return (
    <div className={styles.list}>
      {article.sources.length > 0 && (
        <ol>
          {article.sources.map((source) => (
            <SourceEntry key={source.id} source={source} article={article} />
          ))}
        </ol>
      )}
      {unnamed.length > 0 && (
        <p className={styles.rest}>
          <Link lens={{ kind: 'unsourced' }} place={unnamed[0]?.id}>
            <span>{words.sources.none}</span>
            <span className={styles.count}>{words.sentences(unnamed.length)}</span>
          </Link>
        </p>
      )}
      {article.mentioned.length > 0 && (
        <p className={styles.note}>
          <Mixed
            say={(...names) => words.sources.mentioned(words.list(names))}
            said={article.mentioned}
            article={article}
          />
        </p>
      )}
    </div>
  );
}

function SourceEntry({ source, article }: { readonly source: Source; readonly article: Article }) {
  const sentences = sentencesOf(source, article);
  return (
    <li>
      <Link lens={{ kind: 'source', source }} place={sentences[0]?.id}>
        <span className={styles.name} {...languageOf(article)}>
          {source.name}
        </span>
        <span className={styles.kind}>{words.sources.kinds[source.kind].one}</span>
        <span className={styles.numbers}>
          <span className="visuallyHidden">{words.sentenceHeading} </span>
          {words.list(sentences.map(({ number }) => String(number)))}
        </span>
        {source.speaksFor && (
          <span className={styles.speaksFor}>
            <Mixed say={words.sources.speaksFor} said={[source.speaksFor.source.name]} article={article} />
          </span>
        )}
      </Link>
    </li>
  );
}
