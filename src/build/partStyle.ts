import { type Rule, type Selector, transform } from 'lightningcss';

/** A stylesheet in two: what a page begins with, and what only concerns what follows, or paper. */
export type PartedStyle = { readonly first: string; readonly rest: string };

/** For messages alone. */
const filename = 'pages.css';

/** What stylesheets were parted into, by the names that the beginning of a page has of theirs: most pages have the same ones. */
const parted = new Map<string, Map<string, PartedStyle>>();

/**
 * Parts a stylesheet for a page that begins with this markup, so that its text need not wait for the styles of what stands after it.
 * A rule comes later where each of its selectors asks for a class or an id that the beginning does not have, and last where it is for
 * print. Within each part the order stays; where rules of several meet in one element, the later ones win.
 */
export function partStyle(style: string, beginning: string): PartedStyle {
  const names = [
    ...new Set([...beginning.matchAll(/ (?:class|id)="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' '))),
  ];
  const known = parted.get(style) ?? new Map<string, PartedStyle>();
  parted.set(style, known);
  const mentioned = names.filter((name) => style.includes(name)).sort();
  const key = mentioned.join(' ');
  const before = known.get(key);
  if (before) return before;
  const has = new Set(mentioned);
  const now = {
    first: partOf(style, has, 'first'),
    rest: partOf(style, has, 'rest') + partOf(style, has, 'paper'),
  };
  known.set(key, now);
  return now;
}

function partOf(style: string, names: ReadonlySet<string>, part: 'first' | 'rest' | 'paper'): string {
  // What stands within a rule goes with it.
  let within = 0;
  const { code } = transform({
    filename,
    code: Buffer.from(style),
    visitor: {
      Rule: (rule) => {
        if (within === 0) {
          const place = placeOf(rule, names);
          if (place === 'first' && isGroup(rule)) return undefined;
          if (place !== part) return [];
        }
        within += 1;
        return undefined;
      },
      RuleExit: () => {
        if (within > 0) within -= 1;
        return undefined;
      },
    },
  });
  // Conditions around nothing are left out.
  return transform({ filename, code, minify: true }).code.toString();
}

function placeOf(rule: Rule, names: ReadonlySet<string>): 'first' | 'rest' | 'paper' {
  if (rule.type === 'media') return isForPrint(rule.value.query.mediaQueries) ? 'paper' : 'first';
  if (rule.type !== 'style') return 'first';
  return rule.value.selectors.every((selector) => asksForMore(selector, names)) ? 'rest' : 'first';
}

/** Whether a rule is but a condition around others, which are parted one by one. */
function isGroup({ type }: Rule): boolean {
  return ['media', 'container', 'supports', 'layer-block'].includes(type);
}

/** Whether a selector matches nothing where there are only these names. */
function asksForMore(selector: Selector, names: ReadonlySet<string>): boolean {
  return selector.some((part) => {
    if (part.type === 'class' || part.type === 'id') return !names.has(part.name);
    if (part.type !== 'pseudo-class') return false;
    if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return false;
    return part.selectors.every((inner) => asksForMore(inner, names));
  });
}

type Queries = readonly { readonly mediaType?: string; readonly qualifier?: string | null }[];

function isForPrint(queries: Queries): boolean {
  return queries.every(({ mediaType, qualifier }) => mediaType === 'print' && qualifier !== 'not');
}
