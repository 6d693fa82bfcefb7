import { ids } from '../ids.ts';
import type { Article } from '../model/article.ts';
import { codePoint } from '../model/codePoint.ts';
import { lineAt } from '../model/lineAt.ts';
import type { Fault, Subject } from './finding.ts';
import { linesOf, type Piece, textOf } from './lines.ts';

/** The article's parts, joined, equal the original character for character except for empty lines between blocks and how lines end (git may have changed that). The original itself is undamaged and in NFC. */
export function* text({ article, original }: Subject): Generator<Fault> {
  const expected = withoutEmptyLines(original);
  const found = withoutEmptyLines(textOf(article));
  if (found !== expected) yield differenceOf(found, expected, article);
  const id = 'original';
  const damaged = /[\p{Surrogate}\uFFFD]/u.exec(original);
  if (damaged) {
    const line = lineAt(original, damaged.index);
    yield { id, code: 'originalDamaged', character: codePoint(damaged[0]), line };
  }
  if (original !== original.normalize('NFC')) yield { id, code: 'originalDecomposed' };
}

function differenceOf(found: string, original: string, article: Article): Fault {
  const at = firstDifference(original, found);
  const { id, character } = locate(at, linesOf(article));
  const wordStart = found.slice(0, at).search(/[^ \n]*$/);
  const excerptOf = (text: string) => excerpt(text, wordStart, at);
  return { id, code: 'textDiffers', character, expected: excerptOf(original), found: excerptOf(found) };
}

function withoutEmptyLines(text: string): string {
  return text.replaceAll(/[\r\n]+/g, '\n').replace(/^\n|\n$/g, '');
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/**
 * The piece in which an offset of the joined text lies, and the character there, counted from 1. Between two pieces it lies in the second,
 * unless that begins with a blank: what a sentence lacks at its end is found there.
 */
function locate(at: number, lines: readonly (readonly Piece[])[]): { id: string; character: number } {
  let start = 0;
  for (const line of lines) {
    const pieces = line.filter(({ text }) => text !== '');
    for (const [index, { id, text }] of pieces.entries()) {
      const end = start + text.length;
      const endsHere = /^\s/.test(pieces[index + 1]?.text ?? '\n');
      if (at < end || (at === end && endsHere)) return { id, character: [...text.slice(0, at - start)].length + 1 };
      start = end;
    }
    // Empty lines do not count in the joined text.
    if (pieces.length > 0) start += 1;
  }
  return { id: ids.title, character: 1 };
}

/** The word around a difference; where a blank differs, with the word after it. Invisible characters are given by code point. */
function excerpt(text: string, wordStart: number, at: number): string {
  const rest = text.slice(at).match(/^[ \n]?[^ \n]*/)?.[0] ?? '';
  return (text.slice(wordStart, at) + rest).replace(/[\p{Z}\p{C}\p{M}]/gu, (character) => `⟨${codePoint(character)}⟩`);
}
