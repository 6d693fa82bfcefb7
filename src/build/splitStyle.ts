import { type Rule, type Selector, transform } from 'lightningcss';

/** A stylesheet in two parts: what the beginning of a page needs, and what only applies to the rest of it, or on paper. */
export type StyleParts = { readonly first: string; readonly rest: string };

type Part = 'first' | 'rest' | 'paper';

/** Only for messages. */
const filename = 'pages.css';

/** The parts of each stylesheet, by the names that the beginning of a page shares with it: most pages share the same ones. */
const known = new Map<string, Map<string, StyleParts>>();

/**
 * Splits a stylesheet for a page that begins with this markup, so that its text need not wait for the styles of what follows it.
 * A rule goes into the rest if each of its selectors needs what the beginning does not have or only its reader brings about, and to
 * its end if it is for print. Within each part the order stays, so where rules of two parts apply to one element, the later part wins.
 */
export function splitStyle(style: string, beginning: string): StyleParts {
  const parts = known.get(style) ?? new Map<string, StyleParts>();
  known.set(style, parts);
  const shared = new Set([...namesIn(beginning)].filter((name) => style.includes(name)).sort());
  const key = [...shared].join(' ');
  const only = (part: Part) => partOf(style, shared, part);
  const split = parts.get(key) ?? { first: only('first'), rest: only('rest') + only('paper') };
  parts.set(key, split);
  return split;
}

/** The classes and ids in markup, and its attributes as `[name`. */
function namesIn(markup: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [tag] of markup.matchAll(/<\w[^>]*>/g)) {
    for (const [, name = '', value = ''] of tag.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)) {
      if (name !== 'class' && name !== 'id') names.add(`[${name}`);
      else for (const each of value.split(' ')) names.add(each);
    }
  }
  return names;
}

function partOf(style: string, names: ReadonlySet<string>, part: Part): string {
  // What is nested in a rule goes where the rule does.
  let depth = 0;
  const { code } = transform({
    filename,
    code: Buffer.from(style),
    visitor: {
      Rule: (rule) => {
        if (depth === 0) {
          const place = placeOf(rule, names);
          if (place === 'first' && isGroup(rule)) return undefined;
          if (place !== part) return [];
        }
        depth += 1;
        return undefined;
      },
      RuleExit: () => {
        if (depth > 0) depth -= 1;
        return undefined;
      },
    },
  });
  // Only a second pass drops conditions that no longer contain anything.
  return transform({ filename, code, minify: true }).code.toString();
}

function placeOf(rule: Rule, names: ReadonlySet<string>): Part {
  if (rule.type === 'media') return isForPrint(rule.value.query.mediaQueries) ? 'paper' : 'first';
  if (rule.type !== 'style') return 'first';
  return rule.value.selectors.every((selector) => needsMore(selector, names)) ? 'rest' : 'first';
}

/** Whether a rule is only a condition around others, which are split one by one. */
function isGroup({ type }: Rule): boolean {
  return ['media', 'container', 'supports', 'layer-block'].includes(type);
}

/** States that only a reader brings about. */
const byReaders = ['hover', 'focus', 'focus-visible'];

/** Whether a selector needs a class, an id or an attribute that is not among these names, or a state that no page begins in. */
function needsMore(selector: Selector, names: ReadonlySet<string>): boolean {
  // The reader's settings are attributes of the root, which is not in the markup.
  const isRoot = selector.some((part) => part.type === 'pseudo-class' && part.kind === 'root');
  return selector.some((part) => {
    if (part.type === 'class' || part.type === 'id') return !names.has(part.name);
    if (part.type === 'attribute') return !isRoot && !names.has(`[${part.name}`);
    if (part.type === 'pseudo-element') return part.kind.startsWith('view-transition');
    if (part.type !== 'pseudo-class') return false;
    if (byReaders.includes(part.kind)) return true;
    if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return false;
    return part.selectors.every((inner) => needsMore(inner, names));
  });
}

type Queries = readonly { readonly mediaType?: string; readonly qualifier?: string | null }[];

function isForPrint(queries: Queries): boolean {
  return queries.every(({ mediaType, qualifier }) => mediaType === 'print' && qualifier !== 'not');
}
