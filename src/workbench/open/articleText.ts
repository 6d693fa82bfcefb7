import { lineAt } from '../../model/lineAt.ts';

/** The text of a reading file for a TypeScript article, or the line of something that would have to be run. */
export type ArticleText =
  | { readonly text: string; readonly line?: never }
  | { readonly text?: never; readonly line: number };

/** The tokens of an article: white space and comments, strings, numbers, keys, words, signs. */
const token =
  /(?<gap>(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+)|(?<string>'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|`(?:[^`\\$]|\\[\s\S]|\$(?!\{))*`)|(?<number>-?\d+(?:\.\d+)?)|(?<key>[A-Za-z_$][\w$]*)(?=\s*:)|(?<word>true|false|null)\b|(?<sign>[{}[\]),:])/y;

/** Where an article begins; or a comment or string before it, which may name the call too. What does not end goes on to the end. */
const opening =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'?|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"?|`[^`\\]*(?:\\[\s\S][^`\\]*)*`?|(?<call>\bdefineArticle\s*(?:<[\w\s,]*>)?\s*\()/g;

/**
 * Extracts the reading from `defineArticle({ … }, [ … ])` without running anything: it must consist of literals, as
 * `share/articleModule.ts` and authors write it. Undefined if no article is defined.
 */
export function articleText(source: string): ArticleText | undefined {
  const begin = beginIn(source);
  if (begin === undefined) return undefined;
  let pieces: string[] = [];
  const given = [pieces];
  let depth = 0;
  for (let at = begin; ; at = token.lastIndex) {
    token.lastIndex = at;
    const groups = token.exec(source)?.groups;
    if (!groups) return { line: lineAt(source, at) };
    const { gap, sign } = groups;
    if (gap !== undefined) continue;
    if (sign === ')') break;
    if (sign === ',' && depth === 0) {
      pieces = [];
      given.push(pieces);
      continue;
    }
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') {
      depth -= 1;
      // JSON allows no trailing comma.
      if (pieces.at(-1) === ',') pieces.pop();
    }
    pieces.push(jsonOf(groups));
  }
  const [article, unconfirmed] = given.map((argument) => argument.join(''));
  return { text: `{"version":1,"article":${article},"unconfirmed":${unconfirmed || '[]'}}` };
}

/** Where what `defineArticle` is given begins. */
function beginIn(source: string): number | undefined {
  for (const { 0: match, index, groups } of source.matchAll(opening)) {
    if (groups?.call) return index + match.length;
  }
  return undefined;
}

function jsonOf({ string, number, key, word, sign }: Readonly<Record<string, string | undefined>>): string {
  if (string !== undefined) return JSON.stringify(unescaped(string.slice(1, -1)));
  if (key !== undefined) return JSON.stringify(key);
  return number ?? word ?? sign ?? '';
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
};

/** The value of a string literal (ECMA-262, 12.9.4). */
function unescaped(literal: string): string {
  return literal.replaceAll(
    /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi,
    (_, long?: string, short?: string, byte?: string, other = '') => {
      const code = long ?? short ?? byte;
      if (code === undefined) return escapes[other] ?? other;
      return long ? fromCodePoint(Number.parseInt(long, 16)) : String.fromCharCode(Number.parseInt(code, 16));
    },
  );
}

function fromCodePoint(point: number): string {
  return point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point);
}
