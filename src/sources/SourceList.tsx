import { labels } from '../labels/labels.ts';
import type { Sentence, Source, SourceKind } from '../model/article.ts';
import { sentencesCiting } from '../model/attribution.ts';
import { sentencesIn } from '../model/lens.ts';
import { useArticle } from '../ui/article.ts';
import { LensLink } from '../ui/Link.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import { Mixed } from '../ui/Mixed.tsx';
import { kindText, mentionedText } from '../ui/sourceNotes.ts';
import { SourceIndex } from './SourceIndex.tsx';
import styles from './SourceList.module.css';

/** The sources, in order of appearance unless there are very many, who speaks for whom, and the sentences without one. */
export function SourceList() {
  const article = useArticle();
  const unsourced = sentencesIn({ kind: 'unsourced' }, article);
  return (
    <div className={styles.list}>
      <Sources />
      {unsourced.length > 0 && (
        <div className={styles.rest}>
          <LensLink lens={{ kind: 'unsourced' }}>
            <span>{labels.sources.none}</span>
            <span className={styles.count}>{labels.sentences(unsourced.length)}</span>
          </LensLink>
        </div>
      )}
      {article.mentioned.length > 0 && (
        <p className={styles.note}>
          <Mixed {...mentionedText(article)} />
        </p>
      )}
    </div>
  );
}

/** Up to this many are one list; more are grouped by kind, and very many by letter. */
const most = { together: 12, byKind: 60 };

function Sources() {
  const { sources } = useArticle();
  if (sources.length === 0) return null;
  if (sources.length <= most.together) return <Entries sources={sources} />;
  if (sources.length > most.byKind) {
    return <SourceIndex sources={sources}>{(some) => <Entries sources={some} counted />}</SourceIndex>;
  }
  const isOther = (kind: SourceKind) => Number(kind === 'other');
  const kinds = [...new Set(sources.map(({ kind }) => kind))].sort((one, other) => isOther(one) - isOther(other));
  return kinds.map((kind) => (
    <section key={kind} aria-label={labels.sources.kinds[kind].many}>
      <h3>{labels.sources.kinds[kind].many}</h3>
      <Entries sources={sources.filter((source) => source.kind === kind)} grouped />
    </section>
  ));
}

type EntriesProps = {
  readonly sources: readonly Source[];
  /** Whether their kind is in a heading above. */
  readonly grouped?: boolean;
  /** Whether their sentences are counted instead of listed. */
  readonly counted?: boolean;
};

function Entries({ sources, grouped = false, counted = false }: EntriesProps) {
  const article = useArticle();
  const numbersOf = (sentences: readonly Sentence[]) => (
    <>
      <span className="visuallyHidden">{labels.sentenceHeading} </span>
      {labels.list(sentences.map(({ number }) => String(number)))}
    </>
  );
  return (
    <ol>
      {sources.map((source) => {
        const { name, kind, speaksFor } = source;
        const what = grouped ? undefined : kindText(kind);
        const sentences = sentencesCiting(source, article);
        return (
          <li key={source.id}>
            <LensLink lens={{ kind: 'source', source }}>
              <span {...langAttributes(article)}>{name}</span>
              <span className={styles.details}>
                {what && <span>{what}</span>}
                <span className={styles.numbers}>
                  {counted ? labels.sentences(sentences.length) : numbersOf(sentences)}
                </span>
              </span>
              {speaksFor && (
                <span className={styles.speaksFor}>
                  <Mixed say={labels.sources.speaksFor} said={[speaksFor.source.name]} />
                </span>
              )}
            </LensLink>
          </li>
        );
      })}
    </ol>
  );
}
