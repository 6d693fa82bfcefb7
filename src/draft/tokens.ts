import type { Span } from '../model/words.ts';
import type { Wording } from '../wording/wording.ts';
import type { Quotation } from './quotations.ts';
import type { QuotationKind } from './speech.ts';

/**
 * A piece of a sentence: a word, a number, a mark; or in one piece, what is in quotation marks (a name, words that are part of the
 * sentence, speech that stands by itself) or in parentheses.
 */
export type Token = {
  readonly kind: 'word' | 'number' | 'mark' | 'name' | 'part' | 'speech' | 'aside';
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
};

/** The tokens of one sentence. `quotations` are those that overlap it, in order. */
export function tokensOf(
  text: string,
  span: Span,
  quotations: readonly (readonly [Quotation, QuotationKind])[],
  { abbreviations, smallNames, lists, pieces }: Wording,
): readonly Token[] {
  // «(Anna Muster)» is beside nothing.
  const inset = /^\([^().!?]*\)$/.test(text.slice(...span)) ? 1 : 0;
  const [begin, end] = [span[0] + inset, span[1] - inset];
  const tokens: Token[] = [];
  const push = (kind: Token['kind'], from: number, to: number, words = text.slice(from, to)) => {
    tokens.push({ kind, text: words, lower: words.toLowerCase(), span: [from, to] });
  };
  const listed = lists.flatMap((list) => [...text.slice(begin, end).matchAll(list)]);
  const pushWord = (from: number, found: string) => {
    const list =
      found === ',' && listed.find(({ index, 0: { length } }) => from > begin + index && from < begin + index + length);
    // «für Raum, Bau und Verkehr»: no clause ends at this comma. In “Ann, Bob, and Carla”, “and” says the same.
    if (list && text.startsWith(` ${list[1]} `, from + 1)) return undefined;
    if (list) return push('word', from, from + 1, list[1]);
    // A currency or «%» parts no clause.
    if (/^[\p{Sc}%‰]/u.test(found)) return push('number', from, from + found.length);
    if (!/[\p{L}\p{N}]/u.test(found)) return push('mark', from, from + found.length);
    // A full stop is part of an abbreviation, an ordinal or an initial, and otherwise a token of its own.
    const bare = found.replace(/\.$/, '');
    const isLast = from + found.length >= end;
    // “R-Ala., said”, “Orbis Corp. said”: what goes on has not ended.
    const behind = text.slice(from + found.length, from + found.length + 20);
    const [, next = ''] = /^ (\p{Ll}+)(?!\p{L})/u.exec(behind) ?? [];
    const goesOn = (next !== '' && !smallNames.has(next)) || /^[,;]/.test(behind);
    const keepsStop =
      !isLast &&
      (goesOn ||
        /^\p{N}{1,2}$|^\p{Lu}$|^[IVX]+$|\./u.test(bare) ||
        abbreviations.has(bare.toLowerCase()) ||
        /^[JS]r$/.test(bare));
    const word = keepsStop ? found : bare;
    push(/^\p{N}[^\p{L}]*$/u.test(word) ? 'number' : 'word', from, from + word.length);
    if (word !== found) push('mark', from + word.length, from + found.length);
  };
  const pushPlain = (from: number, to: number) => {
    let at = from;
    while (at < to) {
      const open = text.slice(at, to).indexOf('(') + at;
      const close = open < at ? -1 : text.slice(open, to).indexOf(')') + open;
      const hasAside = close > open;
      for (const match of text.slice(at, hasAside ? open : to).matchAll(pieces)) pushWord(at + match.index, match[0]);
      if (!hasAside) return;
      push('aside', open, close + 1);
      at = close + 1;
    }
  };
  let at = begin;
  for (const [{ span }, kind] of quotations) {
    const [from, to] = [Math.max(span[0], at), Math.min(span[1], end)];
    pushPlain(at, from);
    push(asToken(kind, text.slice(span[0], span[0] + 3), from > span[0] ? undefined : tokens.at(-1)), from, to);
    at = to;
  }
  pushPlain(at, end);
  return tokens;
}

/** Speech stands by itself if a sentence begins with it, or if it begins like a sentence. */
function asToken(kind: QuotationKind, opening: string, before: Token | undefined): Token['kind'] {
  if (kind !== 'speech') return kind === 'name' ? 'name' : 'part';
  return !before || before.kind === 'mark' || /^.\p{Lu}/u.test(opening) ? 'speech' : 'part';
}

/** Tokens from one up to and without another. */
export type Range = readonly [from: number, to: number];

/** A token's word in lower case; empty where there is no token. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** The words of some tokens in lower case. */
export function lowerWords(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(' ');
}

/** The words of some tokens as they are written. */
export function textsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** Whether a token may set something apart within a clause: «der Präsident – ein Jurist – lobt den Plan». */
export function setsApart(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[,–—]$/.test(token.text);
}

/** The parts of a phrase between commas or dashes, and between such words. */
export function partsOf(tokens: readonly Token[], words?: ReadonlySet<string>): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (setsApart(token) || words?.has(token.lower)) parts.push([]);
    else if (token.kind !== 'aside') parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** The words of a phrase before the first of such words that does not begin it: «der Verband» of «der Verband der Köche». */
export function upTo(tokens: readonly Token[], ...ends: readonly ReadonlySet<string>[]): readonly Token[] {
  const end = tokens.findIndex(({ lower }, at) => at > 0 && ends.some((words) => words.has(lower)));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** The span of some tokens from one up to and without another, by default of all. */
export function spanOf(tokens: readonly Token[], from = 0, to = tokens.length): Span {
  return [tokens[from]?.span[0] ?? 0, tokens[to - 1]?.span[1] ?? 0];
}

/** The spans of single tokens, in order. */
export function spansOf(tokens: readonly Token[], indices: readonly number[]): readonly Span[] {
  return [...indices].sort((a, b) => a - b).map((at) => spanOf(tokens, at, at + 1));
}

/** Whether a token is of what somebody says: speech by itself, or words within the sentence. */
export function isQuoted({ kind }: Token): boolean {
  return kind === 'speech' || kind === 'part';
}

/** Whether a token ends what is before it: a mark, or speech that stands by itself. */
export function separates(token: Token | undefined): boolean {
  return token?.kind === 'mark' || token?.kind === 'speech';
}

/** Whether a sentence is nothing but a quotation. */
export function isQuotation(tokens: readonly Token[]): boolean {
  return tokens.every(separates) && tokens.some(isQuoted);
}

/** Whether a token is a name, a noun with a capital, or a word that has one inside. */
export function isCapital(token: Token): boolean {
  return token.kind === 'name' || (token.kind === 'word' && /^\p{Lu}|\p{L}-\p{Lu}/u.test(token.text));
}
