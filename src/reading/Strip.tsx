import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { Link } from '../ui/Link.tsx';
import { languageOf } from '../ui/languageOf.ts';
import strokeStyles from '../ui/Strokes.module.css';
import type { Strip as ArticleStrip, StripGroup } from '../ui/stripOf.ts';
import { type Labelled, labelled, pitchFor } from './labels.ts';
import styles from './Strip.module.css';

type Props = { readonly strip: ArticleStrip; readonly article: Article };

/** The article as a row of strokes, a group a section, each a link to it; above the strokes, where there is room, who says it. It begins where the article's lines do. */
export function Strip({ strip: { groups }, article }: Props) {
  const pitch = pitchFor(groups);
  const drawn = groups.map((group) => labelled(group, pitch));
  const levels = Math.max(...drawn.flat().map(({ level = -1 }) => level)) + 1;
  return (
    <ol
      className={styles.strip}
      dir={article.dir === 'rtl' ? 'rtl' : undefined}
      data-pitch={pitch}
      data-levels={levels}
    >
      {groups.map((group, index) => (
        <li key={group.sections[0].id}>
          <Link lens={{ kind: 'overview' }} place={group.sections[0].id}>
            <Strokes strokes={drawn[index] ?? []} />
            <Name group={group} article={article} />
          </Link>
        </li>
      ))}
    </ol>
  );
}

const tags = { all: 'i', some: 'u', none: 'b' } as const;

/** By the element's name alone a stroke is told from another: one a sentence must cost next to nothing. A name has a line below it for each level. */
function Strokes({ strokes }: { readonly strokes: readonly Labelled[] }) {
  return (
    <span className={strokeStyles.strokes} aria-hidden="true">
      {strokes.map(({ named, label, level = 0 }, index) => {
        const Stroke = tags[named];
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no more than their place, and are never moved.
        return <Stroke key={index} data-who={label && label + '\n'.repeat(level)} />;
      })}
    </span>
  );
}

type NameProps = { readonly group: StripGroup; readonly article: Article };

function Name({ group: { sections, named, sentences }, article }: NameProps) {
  const [{ heading }, ...further] = sections;
  return (
    <span>
      {heading ? <bdi {...languageOf(article)}>{heading.text}</bdi> : labels.opening}
      {further.length > 0 && ' …'}
      <span className="visuallyHidden"> {labels.facts.named(named, sentences)}</span>
    </span>
  );
}
