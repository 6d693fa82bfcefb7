/** A place in a text of several paragraphs: which of them, and the offset there in UTF-16 code units. */
type Place = { readonly paragraph: number; readonly at: number };

/** A quotation, marks included. `end` is after the closing mark, or at the end of the paragraph if there is none. */
export type Quotation = {
  readonly start: Place;
  readonly end: Place;
  readonly closed: boolean;
  /** The number of quotations around it. */
  readonly depth: number;
};

/** The marks that close what each mark opens. Some languages close with what others open with; which one is meant depends on what is open. */
const closers: Readonly<Record<string, string>> = {
  '„': '“”"',
  '‚': '‘’',
  '“': '”',
  '”': '”',
  '‘': '’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '〝': '〟〞',
  '"': '"',
  '״': '״',
  "'": "'",
};

/** No text nests quotations deeper than this. The limit also keeps the time linear. */
const deepest = 8;

type Open = { readonly mark: string; readonly start: Place };

/** The quotations in consecutive paragraphs, in order. One that a paragraph leaves open continues if the next begins by opening it again. */
export function quotationsIn(paragraphs: readonly string[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: Open[] = [];
  paragraphs.forEach((text, paragraph) => {
    const repeated = open.length > 0 && text.startsWith(open[0]?.mark ?? '') ? open.length : 0;
    if (!repeated) leave(paragraph - 1);
    const closing = lastClosing(text);
    for (let at = 0; at < text.length; at += 1) {
      if (at < repeated && text[at] === open[at]?.mark) continue;
      const closed = closedBy(text, at, open);
      if (closed !== undefined) {
        end(closed, { paragraph, at: at + 1 }, true);
      } else if (open.length < deepest && opens(text, at, closing)) {
        open.push({ mark: text.charAt(at), start: { paragraph, at } });
      }
    }
  });
  leave(paragraphs.length - 1);
  return found.sort((one, other) => one.start.paragraph - other.start.paragraph || one.start.at - other.start.at);

  function leave(paragraph: number): void {
    end(0, { paragraph, at: paragraphs[paragraph]?.length ?? 0 }, false);
  }

  /** Ends the open quotations from a depth on; only the outermost of them has a closing mark. */
  function end(depth: number, place: Place, closed: boolean): void {
    open.slice(depth).forEach(({ start }, index) => {
      found.push({ start, end: place, closed: closed && index === 0, depth: depth + index });
    });
    open = open.slice(0, depth);
  }
}

const letter = /[\p{L}\p{M}\p{N}]/u;
/** Marks that look the same on both sides. */
const straight = /["״']/u;

/** The depth of the quotation that a character closes; undefined if it closes none. */
function closedBy(text: string, at: number, open: readonly Open[]): number | undefined {
  const mark = text.charAt(at);
  const depth = open.findLastIndex((each) => closers[each.mark]?.includes(mark));
  if (depth === -1 || isWithinWord(text, at) || isApostrophe(text, at, open)) return undefined;
  return straight.test(mark) && looksOpening(text, at) ? undefined : depth;
}

/** Where single marks last close in a paragraph, so that not each has to look for it; -1 where none does. */
type Closing = { readonly straight: number; readonly curved: number };

function lastClosing(text: string): Closing {
  let straight = text.lastIndexOf("'");
  while (straight > 0 && /[\p{L}\p{N}]/u.test(text.charAt(straight + 1)))
    straight = text.lastIndexOf("'", straight - 1);
  return { straight, curved: text.lastIndexOf('’') };
}

/** Whether a mark that closes nothing opens a quotation. Marks that look the same on both sides do so only where a word can begin. */
function opens(text: string, at: number, closing: Closing): boolean {
  const mark = text.charAt(at);
  if (closers[mark] === undefined || isWithinWord(text, at)) return false;
  switch (mark) {
    case '"':
    case '״':
    case '”':
      return looksOpening(text, at);
    case "'":
      return (
        looksOpening(text, at) && /^\p{L}|^\d+(?!\d*s\b)/u.test(text.slice(at + 1, at + 7)) && closing.straight > at + 1
      );
    case '‘':
      return looksOpening(text, at) && closing.curved > at;
    default:
      return true;
  }
}

/** A right single mark is an apostrophe before a word («’90s»), and after one if another mark still follows to close («the boys’ boat’»). */
function isApostrophe(text: string, at: number, open: readonly Open[]): boolean {
  if (!/[’']/u.test(text.charAt(at))) return false;
  if (/[\s([{—–-]/u.test(text.charAt(at - 1) || ' ')) return true;
  const rest = text.slice(at + 1);
  if (!/\p{L}/u.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(rest)) return false;
  const outer = closers[open.at(-2)?.mark ?? ''] ?? '';
  for (const { 0: mark, index } of rest.matchAll(/[‘’']|[“”«»"]/gu)) {
    const isSingle = /[’']/u.test(mark);
    const isAtEnd = isSingle && !letter.test(rest.charAt(index + 1));
    if (mark === '‘' || outer.includes(mark) || isAtEnd) return isSingle;
  }
  return false;
}

/** Whether a mark that can be an apostrophe, or in Hebrew an abbreviation sign, stands between two letters. */
function isWithinWord(text: string, at: number): boolean {
  return /["״’']/u.test(text.charAt(at)) && letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1));
}

/** Whether a word can begin here: at the start or after a space, bracket, dash or other mark, and not before a space. */
function looksOpening(text: string, at: number): boolean {
  return /[\s([{—–:/"'„“‚‘«»‹›-]/u.test(text.charAt(at - 1) || ' ') && /\S/u.test(text.charAt(at + 1));
}
