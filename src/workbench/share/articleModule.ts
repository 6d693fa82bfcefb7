import { originalOf } from '../../check/lines.ts';
import type { Reading } from '../../file/parseReading.ts';
import { readingFile } from '../../file/readingFile.ts';

const widest = 120;

/** A reading as the files of a TypeScript article: the article, its original text and the module that names it. */
export function articleFolder(reading: Reading): Readonly<Record<string, string>> {
  return {
    'article.ts': articleModule(reading),
    'originalText.ts': originalModule,
    'text.txt': originalOf(reading.article),
  };
}

const originalModule = `import text from './text.txt?raw';

/** The article's text as it was published, for the build to compare with. */
export const originalText = text;
`;

/** The article as a module like those that authors write; `open/articleText.ts` reads it without running it. */
function articleModule(reading: Reading): string {
  // In the order of its file, without the keys of absent values.
  const { article, unconfirmed } = JSON.parse(readingFile(reading));
  const given =
    unconfirmed.length > 0
      ? `\n  ${literal(article, 1, 2)},\n  ${literal(unconfirmed, 1, 2)},\n`
      : literal(article, 0, 'export const article = defineArticle('.length);
  return `import { defineArticle } from 'quellenlage';
import sha256 from './text.txt?sha256';

/** The article, sentence by sentence as in \`text.txt\`. */
export const article = defineArticle(${given});

/** The text it is made from, offered beside the pages as it stands. */
export const original = { file: 'text.txt', sha256 };
`;
}

/** A value formatted like the project's code, on several lines if it does not fit after the `before` characters already on the line. */
function literal(value: unknown, depth: number, before: number): string {
  const line = flat(value);
  if (typeof value !== 'object' || value === null || (!isSpread(value) && before + widthOf(line) < widest)) return line;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const indent = '  '.repeat(depth + 1);
  const lines = entriesOf(value).map(
    ([key, one]) => `${indent}${key}${literal(one, depth + 1, indent.length + key.length)},`,
  );
  return [open, ...lines, '  '.repeat(depth) + close].join('\n');
}

function flat(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = entriesOf(value).map(([key, one]) => key + flat(one));
  if (Array.isArray(value)) return `[${entries.join(', ')}]`;
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** The parts of a list or an object, each with its key. */
function entriesOf(value: object): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((one) => ['', one] as const);
  return Object.entries(value).map(([key, one]) => [`${/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key)}: `, one]);
}

/** The width in columns; East Asian characters take two. */
function widthOf(line: string): number {
  return (
    line.length +
    (line.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60]/g)?.length ?? 0)
  );
}

/** Whether a value must be on several lines: lists of several lists or objects with more than one part, and whatever contains one. */
function isSpread(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const parts: readonly unknown[] = Object.values(value);
  const isLarge = (part: unknown) => typeof part === 'object' && part !== null && Object.keys(part).length > 1;
  const isAlike = (part: unknown) => Array.isArray(part) === Array.isArray(parts[0]);
  return (
    (Array.isArray(value) && parts.length > 1 && parts.every((part) => isLarge(part) && isAlike(part))) ||
    parts.some(isSpread)
  );
}

/** Escapes characters that are invisible or affect their surroundings. */
const unseen = /[\p{Cc}\p{Surrogate}\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/gu;

function quoted(text: string): string {
  const count = (mark: string) => text.split(mark).length;
  const mark = count("'") > count('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`).replaceAll('\n', '\\n');
  return mark + escaped.replaceAll(unseen, codeOf) + mark;
}

function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
