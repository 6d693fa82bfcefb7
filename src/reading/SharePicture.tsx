import { labels } from '../labels/labels.ts';
import type { Article } from '../model/article.ts';
import { countNaming } from '../model/attribution.ts';
import { separator } from '../ui/separator.ts';
import { pitchFor, withNames } from './names.ts';
import { type Strip, stripOf } from './stripOf.ts';

type Props = {
  readonly article: Article;
  /** Whether the typeface has all the letters of a text. */
  readonly isSet: (text: string) => boolean;
};

/** The size of the picture for shared pages, in px. */
export const shareSize = { width: 1200, height: 630 } as const;

const inset = 72;
const across = shareSize.width - 2 * inset;
/** `--paper`, `--ink` and `--mark` in light, since satori reads no stylesheet. */
const colours = { paper: '#fcfbf8', ink: '#1d1b18', mark: '#0b5465' } as const;

/**
 * The picture for shared pages: whether it is a draft, the title, how many sentences name a source, and the strip. Drawn for satori, which supports
 * only inline styles. Names in letters that the typeface lacks are left out, so that there are no boxes; instead of such
 * a title, it shows what was counted, since whatever shows the picture has the title beside it.
 */
export function SharePicture({ article, isSet }: Props) {
  const { title, sentences, unconfirmed } = article;
  const hasTitle = isSet(title.text);
  const counted = labels.facts.named(countNaming(sentences), sentences.length);
  return (
    <div
      style={{
        ...shareSize,
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
        padding: `56px ${inset}px`,
        background: colours.paper,
        color: colours.ink,
        fontFamily: 'Source Serif 4',
      }}
    >
      <div style={{ fontSize: 30, fontWeight: 600 }}>
        {unconfirmed.length > 0 ? labels.product + separator + labels.draft.name : labels.product}
      </div>
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'center' }}>
        <div
          style={{ display: 'block', lineClamp: 3, fontSize: 62, fontWeight: 600, lineHeight: 1.14, letterSpacing: -1 }}
        >
          {hasTitle ? title.text : counted}
        </div>
      </div>
      {hasTitle && <div style={{ marginBottom: 12, fontSize: 36 }}>{counted}</div>}
      <StripPicture strip={stripOf(article)} isSet={isSet} />
    </div>
  );
}

const strokeHeight = 46;
const groupGap = 32;

function StripPicture({ strip: { groups }, isSet }: { readonly strip: Strip } & Pick<Props, 'isSet'>) {
  const pitch = pitchFor(groups);
  const count = groups.reduce((sum, { strokes }) => sum + strokes.length, 0);
  const step = (across - (groups.length - 1) * groupGap) / count;
  const scale = step / pitch;
  const lineHeight = Math.min(18 * scale, 30);
  let before = 0;
  const strokes = groups.flatMap((group, index) =>
    withNames(group, pitch).map((stroke) => {
      const x = before * step + index * groupGap + 2;
      before += 1;
      return { ...stroke, x };
    }),
  );
  const names = strokes.flatMap(({ name, level = 0, x }) => (name && isSet(name) ? [{ name, level, x }] : []));
  const top = lineHeight * (1 + Math.max(-1, ...names.map(({ level }) => level)));
  const line = (x: number, from: number, to: number) => `M${x.toFixed(1)} ${from.toFixed(1)}V${to.toFixed(1)}`;
  const [middle, bottom] = [top + strokeHeight / 2, top + strokeHeight];
  const solid = strokes.map(({ named, x }) =>
    named === 'none' ? '' : line(x, named === 'all' ? top : middle, bottom),
  );
  const dotted = strokes.map(({ named, x }) =>
    named === 'all' ? '' : line(x, top, named === 'none' ? bottom : middle),
  );
  const leaders = names.map(({ level, x }) => line(x - 1, top - lineHeight * (level + 1), top));
  return (
    <div style={{ display: 'flex', position: 'relative', width: across, height: bottom }}>
      <svg width={across} height={bottom} stroke={colours.mark} strokeWidth={4} aria-hidden="true">
        <path d={solid.join('')} />
        <path d={dotted.join('')} strokeDasharray="4 4" />
        <path d={leaders.join('')} strokeWidth={2} />
      </svg>
      {names.map(({ name, level, x }) => (
        <div
          key={x}
          style={{
            position: 'absolute',
            left: x + 7,
            top: top - lineHeight * (level + 1) - 4,
            color: colours.mark,
            fontSize: lineHeight * 0.72,
            whiteSpace: 'nowrap',
          }}
        >
          {name}
        </div>
      ))}
    </div>
  );
}
