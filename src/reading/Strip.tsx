import { labels } from '../labels/labels.ts';
import { useArticle } from '../ui/article.ts';
import { Link } from '../ui/Link.tsx';
import { langAttributes } from '../ui/langAttributes.ts';
import strokeStyles from '../ui/Strokes.module.css';
import { columnsFor, type NamedStroke, pitchFor, withNames } from './names.ts';
import styles from './Strip.module.css';
import type { Strip as ArticleStrip, StripGroup } from './stripOf.ts';

/** The article as a row of strokes in a group for each section, which is a link to it; above the strokes, if there is room, who says it. */
export function Strip({ strip: { groups } }: { readonly strip: ArticleStrip }) {
  const { dir } = useArticle();
  const pitch = pitchFor(groups);
  const drawn = groups.map((group) => withNames(group, pitch));
  const columns = columnsFor(groups, pitch);
  const levels = drawn.map((strokes) => Math.max(...strokes.map(({ level = -1 }) => level)) + 1);
  /** How many levels of names there are in the row of a group. */
  const levelsBeside = (group: number) => {
    const first = group - (group % columns);
    return Math.max(...levels.slice(first, first + columns));
  };
  return (
    <ol className={styles.strip} dir={dir} data-columns={columns} data-pitch={pitch}>
      {groups.map((group, index) => (
        <li key={group.sections[0].id} data-levels={levelsBeside(index)}>
          <Link lens={{ kind: 'overview' }} place={group.sections[0].id}>
            <Strokes strokes={drawn[index] ?? []} />
            <Name group={group} isOnly={groups.length === 1} />
          </Link>
        </li>
      ))}
    </ol>
  );
}

const tags = { all: 'i', some: 'u', none: 'b' } as const;

/** Strokes differ only by element name, because there is one for each sentence. A name has a line below it for each level. */
function Strokes({ strokes }: { readonly strokes: readonly NamedStroke[] }) {
  return (
    <span className={strokeStyles.strokes} aria-hidden="true">
      {strokes.map(({ named, name, level = 0 }, index) => {
        const Stroke = tags[named];
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes differ only by their position and never move.
        return <Stroke key={index} data-who={name && name + '\n'.repeat(level)} />;
      })}
    </span>
  );
}

type NameProps = { readonly group: StripGroup; readonly isOnly: boolean };

/** An opening that nothing follows is not called one. */
function Name({ group: { sections, named, sentences }, isOnly }: NameProps) {
  const article = useArticle();
  const [{ heading }, ...further] = sections;
  return (
    <span>
      {heading ? <bdi {...langAttributes(article)}>{heading.text}</bdi> : !isOnly && labels.opening}
      {further.length > 0 && ' …'}
      <span className="visuallyHidden"> {labels.facts.named(named, sentences)}</span>
    </span>
  );
}
