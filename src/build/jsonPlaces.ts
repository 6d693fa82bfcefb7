import { mostDepth } from '../file/bounds.ts';
import { lineAt } from '../model/lineAt.ts';

/** The line from which a text is not JSON, and why, if that is plain; or else the keys that an object has twice, each with its line. */
export type JsonPlaces = {
  readonly wrong: { readonly line: number; readonly reason?: string } | undefined;
  readonly repeated: readonly { readonly key: string; readonly line: number }[];
};

// Runs, not single characters: millions of those, one by one, would overflow the stack.
const string = /\s*"[^"\\\t\n\r]*(?:\\.[^"\\\t\n\r]*)*"/uy;
const sign = /\s*[[\]{}:,]/y;
const other = /\s*(?:-?\d[\d.eE+-]*|true|false|null)\b/y;

/** Where a text is not JSON, and what it says twice: `JSON.parse` does not name the line in every engine, and keeps the last of equal keys. */
export function jsonPlaces(text: string): JsonPlaces {
  const repeated: { key: string; line: number }[] = [];
  let at = 0;
  const take = (token: RegExp, expected?: string): string | undefined => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0].trimStart();
    if (found === undefined || (expected ?? found) !== found) return undefined;
    at = token.lastIndex;
    return found;
  };
  const listed = (close: string, isItem: () => boolean): boolean => {
    if (take(sign, close)) return true;
    do if (!isItem()) return false;
    while (take(sign, ','));
    return take(sign, close) !== undefined;
  };
  const isValue = (depth: number): boolean => {
    if (depth > mostDepth) return false;
    if (take(sign, '[')) return listed(']', () => isValue(depth + 1));
    if (!take(sign, '{')) return (take(string) ?? take(other)) !== undefined;
    const keys = new Set<string>();
    return listed('}', () => {
      const key = take(string);
      if (key === undefined) return false;
      if (keys.has(key)) repeated.push({ key: key.slice(1, -1), line: lineAt(text, at) });
      keys.add(key);
      return take(sign, ':') !== undefined && isValue(depth + 1);
    });
  };
  if (isValue(0) && text.slice(at).trim() === '') return { wrong: undefined, repeated };
  // What is not a token is wrong itself; a token lacks something before it.
  const wrong = at;
  const isToken = [string, sign, other].some((token) => take(token) !== undefined);
  const line = lineAt(text, isToken ? wrong : wrong + text.slice(wrong).search(/\S|$/));
  const isCommaLeft = text[wrong - 1] === ',' && /^\s*[\]},]/.test(text.slice(wrong));
  return { wrong: { line, ...(isCommaLeft && { reason: 'There is a comma too many' }) }, repeated: [] };
}
