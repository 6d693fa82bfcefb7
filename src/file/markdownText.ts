import { setOffQuotation } from './setOffQuotation.ts';

/**
 * The text of a Markdown file: one line for each block and each row of a table, which stays between its bars; headings and emphasis without
 * their marks, links without their addresses, quotations in quotation marks.
 */
export function markdownText(markdown: string): string {
  const text = markdown.replaceAll(/\r\n?/g, '\n').replace(frontMatter, '').replaceAll(quotationMarks, quoted);
  const lines = withoutRemarks(text).split('\n');
  const blocks: { written: string; readonly isCode: boolean; readonly isQuoted: boolean }[] = [];
  let isOpen = false;
  let isCode = false;
  let isTable = false;
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (/^(?:```|~~~)/.test(line)) isCode = !isCode;
    const isMark = /^(?:```|~~~|(?:[-*_] *){3,}$|=+$|-{2,}$)/.test(line) || /^\[[^\]]+\]:\s/.test(line);
    isTable = !isCode && /^\|.*\|$/.test(line) && (isTable || underRow.test(lines[index + 1] ?? ''));
    if (line === '' || isMark || (isTable && underRow.test(line))) {
      isOpen = false;
      continue;
    }
    const heading = isCode ? undefined : /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    const written = isCode ? line : (heading ?? line.replace(/^[*+](?=\s)/, '-'));
    const isQuoted = raw.startsWith(quoted);
    const isItem = /^(?:[-*+]|\d{1,2}[.)])\s/.test(line);
    const last = blocks.at(-1);
    const isTitle = heading !== undefined || /^(?:=+|-{2,})$/.test(lines[index + 1]?.trim() ?? '');
    const isNew = isItem || isTable || isCode || heading !== undefined || (isQuoted && !last?.isQuoted);
    if (last && isOpen && !isNew) last.written += ` ${written}`;
    else blocks.push({ written, isCode, isQuoted: isQuoted && !isCode && !isTitle });
    isOpen = !isTitle && !isTable && !isCode && !endsLine(raw);
  }
  // Block by block, since emphasis and links go on in the next line.
  const shown: string[] = [];
  let from = 0;
  for (const [at, block] of blocks.entries()) {
    shown.push(block.isCode ? block.written : plain(block.written));
    if (!block.isQuoted) from = at + 1;
    else if (!blocks[at + 1]?.isQuoted) shown.push(...setOffQuotation(shown.splice(from)));
  }
  return shown.join('\n');
}

/** What describes the text, in YAML; anything else between two lines is text. */
const frontMatter = /^---\n(?:[\w-]+:(?=\s).*\n(?:(?:[ \t#]|- ).*\n|\n)*)+---\n/;

/** What stands before the lines of a quotation, also of one in another: «> > » */
const quotationMarks = /^(?:[^\S\n]{0,3}>)+ ?/gm;

/** Stands for them meanwhile: white space that nobody types. */
const quoted = '\u1680';

/** Code, in lines of its own or within a line, or where a remark begins. */
const codeOrRemark =
  /^[^\S\n]*(?:```|~~~).*(?:\n(?![^\S\n]*(?:```|~~~)).*)*(?:\n[^\S\n]*(?:```|~~~).*)?|(?<!`)`+[^`\n]+`+|<!--/gm;

/** A text without what no reader sees: «<!-- check this -->» */
function withoutRemarks(text: string): string {
  let kept = '';
  let at = 0;
  const next = new RegExp(codeOrRemark);
  for (let found = next.exec(text); found; found = next.exec(text)) {
    if (found[0] !== '<!--') continue;
    const end = text.indexOf('-->', next.lastIndex);
    if (end < 0) break;
    kept += text.slice(at, found.index);
    at = end + '-->'.length;
    next.lastIndex = at;
  }
  return kept + text.slice(at);
}

/** What stands below the first row of a table: «|---|:---|» */
const underRow = /^\s*\|[\s:|-]*-[\s:|-]*\|\s*$/;

/** The address of a link, which may have brackets itself: «(https://de.wikipedia.org/wiki/Bern_(Stadt))». */
const address = String.raw`\([^()]*(?:\([^()]*\)[^()]*)*\)`;
const picture = new RegExp(String.raw`!\[[^[\]]*\]${address}`, 'g');
const link = new RegExp(String.raw`\[([^[\]]*)\](?:${address}|\[[^[\]]*\])`, 'g');

/** Two spaces or a backslash at the end of a line break it. */
function endsLine(line: string): boolean {
  return /(?: {2}|\\)$/.test(line);
}

function plain(block: string): string {
  const literal: string[] = [];
  const hold = (_: string, escaped?: string, code?: string) => `\uE000${literal.push(escaped ?? code ?? '') - 1}\uE001`;
  return block
    .replaceAll(/\\([!-/:-@[-`{-~])|(?<!`)`+([^`]+)`+/g, hold)
    .replace(/\\$/, '')
    .replaceAll(picture, '')
    .replaceAll(/\[\^[^[\]]+\]/g, '')
    .replaceAll(link, '$1')
    .replaceAll(/<((?:https?|mailto):[^<>\s]+)>/g, '$1')
    .replaceAll(/(\*\*|__|~~)(?=\S)((?:(?!\1).)*\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?!\*)/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, characterOf)
    .replaceAll(/\uE000(\d+)\uE001/g, (_, index: string) => literal[Number(index)] ?? '')
    .trim();
}

/** The characters that are often written by their names, each after its own. */
const named =
  'nbsp \u00A0 amp & lt < gt > quot " apos \' ndash – mdash — hellip … laquo « raquo » lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß eacute é egrave è agrave à euro € sect §'.split(
    ' ',
  );

/** The character that is meant by a number or a name; what is neither stays. */
function characterOf(written: string, decimal?: string, hexadecimal?: string, name?: string): string {
  const at = named.indexOf(name ?? '');
  if (name !== undefined) return (at >= 0 && named[at + 1]) || written;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return point > 0x10ffff ? written : String.fromCodePoint(point);
}
