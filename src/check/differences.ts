import { ids } from '../ids.ts';
import type { Article } from '../model/article.ts';
import { codePoint } from '../model/codePoint.ts';
import { partitionPoint } from '../model/partitionPoint.ts';
import { faultsIn, listed } from './check.ts';
import type { AnyFinding, Fault, Subject } from './finding.ts';
import { linesOf, type Piece, textOf } from './lines.ts';

/** Everything that the checks find in an article whose original text is beside it, without repetitions, sorted by id. */
export function findingsBeside(subject: Subject): readonly AnyFinding[] {
  return listed([...differences(subject), ...faultsIn(subject)], subject.file);
}

/** The article's parts, joined, equal the original character for character except for empty lines between blocks and how lines end (git may have changed that). */
function differences({ article, original }: Subject): Iterable<Difference> {
  return differencesIn(withoutEmptyLines(textOf(article)), withoutEmptyLines(original), article);
}

type Difference = Fault<'textDiffers'>;

/** Each place at which the article's text goes on otherwise than the original, until both go on alike again. */
function* differencesIn(found: string, original: string, article: Article): Generator<Difference> {
  const pieces = placedIn(linesOf(article));
  for (let on: Point | undefined = [0, 0]; on; ) {
    const [here, there]: Point = on;
    const [rest, expected] = [found.slice(here), original.slice(there)];
    if (rest === expected) return;
    const same = firstDifference(rest, expected);
    const at: Point = [here + same, there + same];
    const { id, character } = locate(at[0], pieces);
    const before = found.slice(here, at[0]).search(/[^ \n]*$/);
    const [shown, meant] = [rest, expected].map((text) => excerpt(text, before, same));
    yield { id, code: 'textDiffers', character, expected: meant ?? '', found: shown ?? '' };
    on = agreementAfter(at, found, original, pieces);
  }
}

/** An offset in the article's text, and the one in the original. */
type Point = readonly [found: number, original: number];

/** How many characters agree where two texts go on alike. */
const alike = 24;
/** In how many pieces this is looked for, or a text that is another one would be searched for each of its sentences. */
const farthest = 100;

/** Where both texts go on alike after a difference, at the beginning of a piece. */
function agreementAfter(
  [here, there]: Point,
  found: string,
  original: string,
  pieces: readonly Placed[],
): Point | undefined {
  const next = partitionPoint(pieces, ({ begin }) => begin >= here);
  for (const { begin } of pieces.slice(next, next + farthest)) {
    const at = original.indexOf(found.slice(begin, begin + alike), there);
    if (at >= 0) return [begin, at];
  }
  return undefined;
}

function withoutEmptyLines(text: string): string {
  return text.replaceAll(/[\r\n]+/g, '\n').replace(/^\n|\n$/g, '');
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** A piece at its offset in the joined text, and whether what follows it begins with a blank. */
type Placed = Piece & { readonly begin: number; readonly isBeforeBlank: boolean };

function placedIn(lines: readonly (readonly Piece[])[]): readonly Placed[] {
  let begin = 0;
  return lines.flatMap((line) => {
    const pieces = line.filter(({ text }) => text !== '');
    const placed = pieces.map((piece, index) => {
      const isBeforeBlank = /^\s/.test(pieces[index + 1]?.text ?? '\n');
      begin += piece.text.length;
      return { ...piece, begin: begin - piece.text.length, isBeforeBlank };
    });
    // Empty lines do not count in the joined text.
    if (pieces.length > 0) begin += 1;
    return placed;
  });
}

/**
 * The piece in which an offset of the joined text lies, and the character there, counted from 1. Between two pieces it lies in the second,
 * unless that begins with a blank: what a sentence lacks at its end is found there.
 */
function locate(at: number, pieces: readonly Placed[]): { id: string; character: number } {
  const endOf = ({ begin, text, isBeforeBlank }: Placed) => begin + text.length + (isBeforeBlank ? 1 : 0);
  const piece = pieces[partitionPoint(pieces, (one) => at < endOf(one))];
  if (!piece) return { id: ids.title, character: 1 };
  return { id: piece.id, character: [...piece.text.slice(0, at - piece.begin)].length + 1 };
}

/** The word around a difference; where a blank differs, with the word after it. Invisible characters but plain spaces are given by code point. */
function excerpt(text: string, wordStart: number, at: number): string {
  const rest = text.slice(at).match(/^[ \n]?[^ \n]*/)?.[0] ?? '';
  return (text.slice(wordStart, at) + rest).replace(
    /(?! )[\p{Z}\p{C}\p{M}]/gu,
    (character) => `⟨${codePoint(character)}⟩`,
  );
}
