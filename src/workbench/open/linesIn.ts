import { setOffQuotation } from '../../file/setOffQuotation.ts';
import { wordSet } from '../../wording/wordSet.ts';

/** The elements of a page that are not part of its text, or no longer. */
const leftOut = wordSet(
  'audio button canvas datalist del figure form head iframe input math meta nav noscript object s script select strike',
  'style svg template textarea title video',
);
const blocks = wordSet(
  'address article aside blockquote body br caption dd details div dl dt figure footer form h1 h2 h3 h4 h5 h6',
  'header hr li main nav ol p pre section summary table tbody tfoot thead tr ul',
);
const lists = wordSet('ol ul');
const cells = wordSet('td th');
/** Usual names of what only screen readers say: «opens in a new window». */
const unseen = /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader|h-offscreen)/i;

/**
 * The text in a part of a page, one line for each block; list items keep their markers, rows of a table stand between bars, and a quotation
 * that is set off has quotation marks. Of `all`, or only what is `text`: no block that is a link to another page, unless it is a sentence.
 */
export function linesIn(root: Node, which: 'all' | 'text' = 'all'): readonly string[] {
  const lines: string[] = [];
  /** The number of items so far in each surrounding list; undefined if it is not numbered. */
  const counts: (number | undefined)[] = [];
  let mark = '';
  let line = '';
  /** Whether the line has words that lead nowhere else. */
  let isText = false;
  /** Which elements began and ended since the last words. */
  let tags = '';
  /** Whether what follows is within a link to another page. */
  let isLink = false;
  /** The row of a table that has begun, or its caption. */
  let row: Node | undefined;
  /** The quotation that has begun, and how many lines there were before it. */
  let quotation: { readonly node: Node; readonly from: number } | undefined;
  /** How many elements have begun that say who is quoted, and whether all words of the line are in one. */
  let signers = 0;
  let isSigner = false;
  const end = () => {
    const text = line.replaceAll(/[ \t\n\r\f]+/g, ' ').trim();
    const isLeftOut = which === 'text' && !isText && !/\.[»“”"]?$/.test(text);
    const dash = isSigner && quotation && /^[^—–.!?:-][^.!?:]{0,79}$/.test(text) ? '— ' : '';
    line = '';
    isText = false;
    isSigner = false;
    if (isLeftOut || !hasWords(text)) return;
    lines.push(mark + dash + text);
    mark = '';
  };
  for (const { node, entering } of walk(root)) {
    const name = nameOf(node);
    if (node.nodeType === 3) {
      const words = node.textContent ?? '';
      // Kicker and title, which only the style of the page puts on two lines, but not “You<b>Tube</b>”.
      if (tags.includes('><') && /\p{Ll}$/u.test(line) && /^\p{Lu}/u.test(words)) line += ' ';
      tags = '';
      if (hasWords(words)) isSigner = (isSigner || !hasWords(line)) && signers > 0;
      line += words;
      isText ||= hasWords(words) && !isLink;
    } else tags += entering ? '<' : '>';
    if (leadsAway(node)) isLink = entering;
    if (name === 'cite') signers += entering ? 1 : -1;
    if (node === row) {
      if (name === 'caption') line += ' |';
      end();
      row = undefined;
    } else if (cells.has(name)) line += row && !entering ? ' | ' : ' ';
    else if (isUnmarkedQuotation(node)) line += '"';
    else if (row && blocks.has(name)) line += ' ';
    else if (blocks.has(name) || isOwnLine(node)) end();
    if (entering && isRow(node)) {
      row = node;
      line = '| ';
    }
    if (name === 'blockquote' && entering) quotation ??= { node, from: lines.length };
    else if (node === quotation?.node) {
      lines.push(...setOffQuotation(lines.splice(quotation.from)));
      quotation = undefined;
    }
    if (lists.has(name) && entering) counts.push(firstOf(node));
    else if (lists.has(name)) counts.pop();
    if (name === 'li') mark = entering && !row ? nextMark(counts, node) : '';
  }
  end();
  return lines;
}

/** The most characters in a cell of a table; what places a page in columns has longer ones. */
const mostOfCell = 100;

/** Whether an element is the caption of a table, or a row with several cells, not one that only places something on the page. */
function isRow(node: Node): boolean {
  if (nameOf(node) === 'caption') return true;
  if (nameOf(node) !== 'tr' || !isElement(node) || node.querySelector('table')) return false;
  const texts = [...node.children].map(({ textContent }) => (textContent ?? '').trim());
  const isHead = node.querySelector('th') !== null;
  return (isHead || texts.filter(hasWords).length > 1) && texts.every(({ length }) => length <= mostOfCell);
}

/** How deep elements are nested below a root. */
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

/** The number before that of a list's first item; undefined if it has none. */
function firstOf(list: Node): number | undefined {
  if (nameOf(list) !== 'ol' || !isElement(list)) return undefined;
  return (integerIn(list, 'start') ?? 1) - 1;
}

/** The marker of a list item: «– » or its number, which is the next unless it has its own. */
function nextMark(counts: (number | undefined)[], item: Node): string {
  const count = counts.at(-1);
  if (count === undefined) return '– ';
  const number = (isElement(item) ? integerIn(item, 'value') : undefined) ?? count + 1;
  counts[counts.length - 1] = number;
  return `${number}. `;
}

function integerIn(element: Element, attribute: string): number | undefined {
  const number = Number.parseInt(element.getAttribute(attribute) ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

/** Visits every text once, and every element at its start and at its end. Not recursive, so that no depth can overflow the stack. */
function* walk(root: Node) {
  let node: Node | null = root;
  while (node) {
    yield { node, entering: true };
    const child: Node | null = isLeftOut(node) ? null : node.firstChild;
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

function isLeftOut(node: Node): boolean {
  if (!isElement(node)) return false;
  return leftOut.has(nameOf(node)) || node.hasAttribute('hidden') || isUnseen(node) || isFootnoteMark(node);
}

/** Whether only screen readers say an element; what separates kicker and title for them stays. */
export function isUnseen(element: Element): boolean {
  return unseen.test(element.getAttribute('class') ?? '') && hasWords(element.textContent ?? '');
}

/** «Thun¹», «Thun[1]», but not «m²»; and the sign by which a heading leads to itself. */
function isFootnoteMark(element: Element): boolean {
  if (nameOf(element) === 'sup') return element.querySelector('a') !== null;
  const leadsToNote = nameOf(element) === 'a' && element.getAttribute('href')?.startsWith('#') === true;
  return leadsToNote && /^\s*(?:\[[a-z]\]|\[?\d{1,3}\]?|[#¶§])\s*$/.test(element.textContent ?? '');
}

/** A time that is not within a paragraph, beside who wrote: «3 June 2024», «Jane Doe»; and who says a quotation. */
function isOwnLine(node: Node): boolean {
  const place = node.parentNode ? nameOf(node.parentNode) : '';
  const isOfQuotation = nameOf(node) === 'cite' && place === 'blockquote';
  return isOfQuotation || (nameOf(node) === 'time' && /^(?:article|body|div|header|main|section)$/.test(place));
}

/** Whether the browser puts quotation marks around an element, which its text does not have. */
function isUnmarkedQuotation(node: Node): boolean {
  return nameOf(node) === 'q' && !/^\s*["„“”«»‹›‚‘’「『]/.test(node.firstChild?.nodeValue ?? '');
}

function leadsAway(node: Node): boolean {
  return nameOf(node) === 'a' && isElement(node) && /^[^#]/.test(node.getAttribute('href') ?? '');
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function nameOf({ nodeName }: Node): string {
  return nodeName.toLowerCase();
}
