/** Whether a text is Markdown: its file is called so, or its title has the mark of a heading. */
export function isMarkdown(text: string, file = ''): boolean {
  return /\.(?:md|markdown)$/i.test(file) || /^\s*#{1,6} /.test(text);
}

/** The text of a Markdown file: one line for each block, headings and emphasis without their marks, links without their addresses. */
export function markdownText(markdown: string): string {
  const lines = markdown.replaceAll(/\r\n?/g, '\n').replace(frontMatter, '').split('\n');
  const blocks: string[] = [];
  let isOpen = false;
  let isCode = false;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/^(?:\s{0,3}>)+ ?/, '').trim();
    if (/^(?:```|~~~)/.test(line)) isCode = !isCode;
    const isMark = /^(?:```|~~~|(?:[-*_] *){3,}$|=+$|-{2,}$)/.test(line) || /^\[[^\]]+\]:\s/.test(line);
    if (line === '' || isMark) {
      isOpen = false;
      continue;
    }
    const heading = isCode ? undefined : /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    const text = plain(heading ?? line.replace(/^[*+](?=\s)/, '-'));
    const isItem = /^(?:[-*+]|\d{1,2}[.)])\s/.test(line);
    const last = blocks.length - 1;
    if (isOpen && !isItem && !isCode && heading === undefined) blocks[last] = `${blocks[last]} ${text}`;
    else blocks.push(text);
    isOpen =
      heading === undefined && !isCode && !/^(?:=+|-{2,})$/.test(lines[index + 1]?.trim() ?? '') && !endsLine(raw);
  }
  return blocks.join('\n');
}

/** What describes the text, in YAML; anything else between two lines is text. */
const frontMatter = /^---\n(?:[\w-]+:(?=\s).*\n(?:(?:[ \t#]|- ).*\n|\n)*)+---\n/;

/** The address of a link, which may have brackets itself: «(https://de.wikipedia.org/wiki/Bern_(Stadt))». */
const address = String.raw`\([^()]*(?:\([^()]*\)[^()]*)*\)`;
const picture = new RegExp(String.raw`!\[[^\]]*\]${address}`, 'g');
const link = new RegExp(String.raw`\[([^\]]*)\](?:${address}|\[[^\]]*\])`, 'g');

/** Two spaces or a backslash at the end of a line break it. */
function endsLine(line: string): boolean {
  return /(?: {2}|\\)$/.test(line);
}

function plain(line: string): string {
  const escaped: string[] = [];
  return line
    .replaceAll(/\\([!-/:-@[-`{-~])/g, (_, character: string) => `\uE000${escaped.push(character) - 1}\uE001`)
    .replace(/\\$/, '')
    .replaceAll(picture, '')
    .replaceAll(/\[\^[^\]]+\]/g, '')
    .replaceAll(link, '$1')
    .replaceAll(/<((?:https?|mailto):[^>\s]+)>/g, '$1')
    .replaceAll(/(\*\*|__|~~)(?=\S)(.*?\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?!\*)/gu, '$1')
    .replaceAll(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replaceAll(/`+([^`]+)`+/g, '$1')
    .replaceAll(/\uE000(\d+)\uE001/g, (_, index: string) => escaped[Number(index)] ?? '')
    .trim();
}
