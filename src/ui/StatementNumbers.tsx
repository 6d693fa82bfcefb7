import { labels } from '../labels/labels.ts';
import type { Sentence } from '../model/article.ts';
import { sentencesOfSection } from '../model/blocks.ts';
import type { Lens } from '../model/lens.ts';
import { useArticle } from './article.ts';
import { Link } from './Link.tsx';
import { langAttributes } from './langAttributes.ts';
import styles from './StatementNumbers.module.css';

type Props = { readonly sentences: readonly Sentence[]; readonly lens: Lens };

/** For very many sentences of a long article: their numbers, section by section, each a link to its place in the text. */
export function StatementNumbers({ sentences, lens }: Props) {
  const article = useArticle();
  const all = new Set(sentences);
  const sections = article.sections
    .map((section) => ({ section, here: sentencesOfSection(section).filter((sentence) => all.has(sentence)) }))
    .filter(({ here }) => here.length > 0);
  return (
    <dl className={styles.numbers}>
      {sections.map(({ section, here }) => (
        <div key={section.id} className="lazy">
          <dt {...langAttributes(article)}>{section.heading?.text ?? labels.opening}</dt>
          <dd>
            {here.map(({ id, number }) => (
              <Link key={id} lens={lens} place={id} aria-label={labels.sentence(number)}>
                {number}
              </Link>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
