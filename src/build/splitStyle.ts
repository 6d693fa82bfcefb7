import { type Rule, type Selector, transform } from 'lightningcss';

/** A stylesheet in two parts: what the beginning of a page needs, and what only applies to the rest of it, or on paper. */
export type StyleParts = { readonly first: string; readonly rest: string };

type Part = 'first' | 'rest' | 'paper';

/** A rule: where it begins in its stylesheet and, if it is only a condition around others, which those are. */
type Outline = { readonly begin: number; readonly rule: Rule; readonly inner?: Outline[] };

/** Only for messages. */
const filename = 'pages.css';

/** The outline of each stylesheet, and its parts by the names that the beginning of a page shares with it: most pages share the same ones. */
const known = new Map<string, { readonly outline: readonly Outline[]; readonly parts: Map<string, StyleParts> }>();

/**
 * Splits a stylesheet for a page that begins with this markup, so that its text need not wait for the styles of what follows it.
 * A rule goes into the rest if each of its selectors needs what the beginning does not have or only its reader brings about, and to
 * its end if it is for print. Within each part the order stays, so where rules of two parts apply to one element, the later part wins.
 */
export function splitStyle(style: string, beginning: string): StyleParts {
  const { outline, parts } = known.get(style) ?? { outline: outlineOf(style), parts: new Map<string, StyleParts>() };
  known.set(style, { outline, parts });
  const shared = new Set([...namesIn(beginning)].filter((name) => style.includes(name)).sort());
  const key = [...shared].join(' ');
  const only = (part: Part) => minified(textOf(style, outline, style.length, (rule) => placeOf(rule, shared) === part));
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

/** Read once, because it takes longer than all else here: the text of a part is then cut out of the whole. */
function outlineOf(style: string): readonly Outline[] {
  const lines = style.split('\n');
  const offsetOf = ({ line, column }: { readonly line: number; readonly column: number }) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, column - 1);
  const outline: Outline[] = [];
  const open = [outline];
  // What is nested in a rule goes where the rule does.
  let depth = 0;
  transform({
    filename,
    code: Buffer.from(style),
    visitor: {
      Rule: (rule) => {
        if (depth > 0 || !isGroup(rule)) depth += 1;
        if (depth > 1) return;
        const { loc } = Object('value' in rule && rule.value);
        if (!loc) throw new Error(`${filename}: cannot tell where a rule begins (${rule.type}).`);
        const begin = offsetOf(loc);
        if (depth === 1) open.at(-1)?.push({ begin, rule });
        else {
          const inner: Outline[] = [];
          open.at(-1)?.push({ begin, rule, inner });
          open.push(inner);
        }
      },
      RuleExit: () => {
        if (depth > 0) depth -= 1;
        else open.pop();
      },
    },
  });
  return outline;
}

/** The text of the rules that belong to a part, up to an offset, and of the conditions that contain any. */
function textOf(style: string, rules: readonly Outline[], end: number, belongs: (rule: Rule) => boolean): string {
  const texts = rules.map(({ begin, rule, inner }, index) => {
    const until = rules[index + 1]?.begin ?? end;
    if (!inner) return belongs(rule) ? style.slice(begin, until) : '';
    const text = textOf(style, inner, style.lastIndexOf('}', until - 1), belongs);
    return text && `${style.slice(begin, inner[0]?.begin)}${text}}`;
  });
  return texts.join('');
}

function minified(style: string): string {
  return transform({ filename, code: Buffer.from(style), minify: true }).code.toString();
}

function placeOf(rule: Rule, names: ReadonlySet<string>): Part {
  if (rule.type === 'media') return 'paper';
  if (rule.type !== 'style') return 'first';
  return rule.value.selectors.every((selector) => needsMore(selector, names)) ? 'rest' : 'first';
}

/** Whether a rule is only a condition around others, which are split one by one: what is for print stays together. */
function isGroup(rule: Rule): boolean {
  if (rule.type === 'media') return !isForPrint(rule.value.query.mediaQueries);
  return ['container', 'supports', 'layer-block'].includes(rule.type);
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
