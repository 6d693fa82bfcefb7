/** What no reader of a page takes for its text. */
const left = names('audio button canvas datalist figure form head iframe input math meta nav noscript object script');
for (const name of names('select style svg template textarea title video')) left.add(name);
const blocks = names(
  'address article aside blockquote body br caption dd div dl dt figure footer form h1 h2 h3 h4 h5 h6',
);
for (const name of names('header hr li main nav ol p pre section table tbody tfoot thead tr ul')) blocks.add(name);
const lists = names('ol ul');
const cells = names('td th');

/** The text in a part of a page, a block a line; items keep the mark that a page would draw. */
export function linesIn(root: Node): readonly string[] {
  const lines: string[] = [];
  /** How many items the lists around have so far; undefined where they are not numbered. */
  const counts: (number | undefined)[] = [];
  let mark = '';
  let line = '';
  const end = () => {
    const text = line.replaceAll(/[ \t\n\r\f]+/g, ' ').trim();
    line = '';
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    lines.push(mark + text);
    mark = '';
  };
  for (const { node, entering } of walk(root)) {
    const name = nameOf(node);
    if (node.nodeType === 3) line += node.textContent ?? '';
    else if (cells.has(name)) line += ' ';
    else if (blocks.has(name)) end();
    if (lists.has(name) && entering) counts.push(name === 'ol' ? 0 : undefined);
    else if (lists.has(name)) counts.pop();
    if (name === 'li') mark = entering ? nextMark(counts) : '';
  }
  end();
  return lines;
}

/** How deep elements stand in each other below a root. */
export function depthOf(root: Node): number {
  let depth = 0;
  let deepest = 0;
  for (const { node, entering } of walk(root)) {
    if (node.nodeType !== 1) continue;
    depth += entering ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** «– », or in a numbered list the next number. */
function nextMark(counts: (number | undefined)[]): string {
  const count = counts.at(-1);
  if (count === undefined) return '– ';
  counts[counts.length - 1] = count + 1;
  return `${count + 1}. `;
}

type Step = { readonly node: Node; readonly entering: boolean };

/** Every text once, every element when it begins and when it ends. Without recursion, so that no depth can break it. */
function* walk(root: Node): Generator<Step> {
  let node: Node | null = root;
  while (node) {
    yield { node, entering: true };
    const child: Node | null = isLeft(node) ? null : node.firstChild;
    if (child) {
      node = child;
      continue;
    }
    while (node) {
      if (node.nodeType === 1) yield { node, entering: false };
      if (node === root) return;
      if (node.nextSibling) break;
      node = node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
}

function isLeft(node: Node): boolean {
  return left.has(nameOf(node)) || (isElement(node) && node.hasAttribute('hidden'));
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function nameOf({ nodeName }: Node): string {
  return nodeName.toLowerCase();
}

function names(list: string): Set<string> {
  return new Set(list.split(' '));
}
