/** The longest lines to which texts are wrapped; paragraphs are longer. */
const widest = 130;
/** How much of that width a line of a proportional typeface has at least. */
const fullest = 0.9;
const pageNumber = /^(?:(?:Seite|Page) )?\d+(?: (?:von|of) \d+)?$/;
/** After the end of a sentence, it begins an item: «1. Juli» does not. */
const item = /^(?:[-–•*·▪]|\d{1,2}[.)])\s/;
/** After a hyphen, the rest of a word, and not what joins two: «Bau- und Verkehrsamt». */
const restOfWord = /^(?!(?:und|oder|bis|bzw|sowie|and|or|to)(?!\p{L}))\p{Ll}/u;

/**
 * A text that was wrapped to a width, like mails and what is copied from a PDF, with a line for each paragraph, and its words without the
 * hyphens that divide them there. A text is wrapped if lines that have no room for the next word go on in lower case.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const lengths = lines.map(({ length }) => length).filter((length) => length > 0);
  const width = lengths.sort((one, other) => one - other)[Math.floor(lengths.length * 0.8)] ?? 0;
  if (width > widest) return text;
  const nextOf = (index: number) => lines[index + 1] ?? '';
  const goesOn = lines.map((line, index) => goesOnIn(nextOf(index), line, width));
  const full = [...lines.keys()].filter((index) => goesOn[index]);
  const lower = full.filter((index) => /^\p{Ll}/u.test(nextOf(index)));
  if (lower.length < 2 || lower.length * 6 < full.length) return text;
  return lines
    .map((line, index) => (goesOn[index] ? joined(line, nextOf(index)) : `${line}\n`))
    .join('')
    .slice(0, -1);
}

function goesOnIn(next: string, line: string, width: number): boolean {
  if (line === '' || next === '' || pageNumber.test(next) || (item.test(next) && /[.!?:;»“”"]$/.test(line)))
    return false;
  const [word = ''] = next.split(' ', 1);
  // Where a sentence ends, a paragraph may, too.
  const most = /[.!?»”“"]$/.test(line) ? width : width * fullest;
  return line.length + 1 + word.length > most || (isDivided(line) && restOfWord.test(next));
}

/** A line with what joins it to the next: nothing if that has the rest of a word, also of one with a hyphen: «SBB-Tochter». */
function joined(line: string, next: string): string {
  if (!isDivided(line)) return `${line} `;
  if (restOfWord.test(next)) return line.slice(0, -1);
  return /^\p{Ll}/u.test(next) ? `${line} ` : line;
}

function isDivided(line: string): boolean {
  return /\p{L}[-‐]$/u.test(line.slice(-3));
}
