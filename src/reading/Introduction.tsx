import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { missingIn } from '../model/missing.ts';
import { useArticle } from '../ui/article.ts';
import { factsOf } from '../ui/factsOf.ts';
import { imprintOf } from '../ui/imprintOf.ts';
import { joined } from '../ui/inOrder.ts';
import { Link } from '../ui/Link.tsx';
import { Mixed } from '../ui/Mixed.tsx';
import { type Phrase, phraseText } from '../ui/phrase.ts';
import { separator } from '../ui/separator.ts';
import { TickKey } from '../ui/Tick.tsx';
import styles from './Introduction.module.css';
import { Strip } from './Strip.tsx';
import { stripOf } from './stripOf.ts';

/** Below the lead: the purpose of the page, the article in numbers and as a strip, and what it says about itself. */
export function Introduction() {
  const article = useArticle();
  const [named, ...further] = factsOf(article);
  const strip = stripOf(article);
  return (
    <div className={styles.introduction} lang={labels.lang} dir={article.dir && 'ltr'}>
      <p>
        {labels.introduction.purpose} <Link lens={{ kind: 'worksheet' }}>{labels.worksheet.title}</Link>
      </p>
      <p className={styles.sum}>{named && phraseText(named)}</p>
      <Line phrases={further} />
      <Strip strip={strip} />
      <TickKey />
      <Line phrases={[...imprintOf(article), ...missingOf(article)]} />
      {strip.perStroke > 1 && <p>{labels.introduction.strokes(strip.perStroke)}</p>}
    </div>
  );
}

/** Phrases on one line, separated by dots. */
function Line({ phrases }: { readonly phrases: readonly Phrase[] }) {
  return (
    <p>
      {joined(phrases, separator, (phrase) => (
        <span>
          <Mixed {...phrase} />
        </span>
      ))}
    </p>
  );
}

/** What the article does not say about itself. Links are for the page about the reading. */
function missingOf(article: Article): readonly Phrase[] {
  const names = missingIn(article).flatMap((key) => (key === 'links' ? [] : labels.aboutPage.missingKeys[key]));
  return names.length > 0 ? [{ say: () => labels.introduction.missing(names), said: [] }] : [];
}
