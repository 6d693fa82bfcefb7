import { wordsFrom } from '../../draft/verbatim.ts';
import type { WordsInput } from '../../model/articleInput.ts';
import { isWithin, occurrencesOf, type Span, withoutSpans } from '../../model/words.ts';
import { formShown } from './guess.ts';
import type { Edit, Sentence } from './parts.ts';
import { type Stated, statedIn, statementText } from './stated.ts';
import { changeStatements, type Target } from './statements.ts';
import { spansIn, unionOf, wordsChosen } from './words.ts';

/** Makes words of a statement a statement of their own, which has the form that they show; the rest keeps its reading. */
export function splitStatement({ sentence: id, statement: at }: Target, chosen: readonly Span[]): Edit {
  return changeStatements(id, (all, sentence, lang) => {
    const outer = all[at];
    const parts = outer && partsOf(outer, sentence, chosen);
    if (!parts) return undefined;
    const [part, around] = parts;
    const plain = statedIn({ form: 'stated' }, part);
    const own = { ...plain, ...formShown(statementText(plain, sentence), lang) };
    return byPlace(all.toSpliced(at, 1, { ...outer, part: around }, own), sentence.text);
  });
}

/**
 * The words chosen in a statement, as one of their own, and those left of it, each part of which occurs only once: words that occur twice are
 * extended if they are chosen, or else chosen too, and so are marks between and around those chosen. Undefined if nothing would be left.
 */
export function partsOf(
  stated: Stated,
  sentence: Sentence,
  chosen: readonly Span[],
): readonly [WordsInput, WordsInput] | undefined {
  const { text } = sentence;
  const whole = spansIn(text, stated.part ?? text);
  const part = wordsChosen(text, chosen);
  const taken = part === undefined ? undefined : spansIn(text, part);
  if (!whole || part === undefined || !taken?.every((span) => isWithin(span, whole))) return undefined;
  const left = withoutSpans(whole, taken).filter(([begin, end]) => text.slice(begin, end).trim() !== '');
  const loose = left.filter((span) => wordsAt(text, [span]) === undefined);
  if (loose.length > 0) return partsOf(stated, sentence, unionOf([...taken, ...loose], text));
  const around = wordsAt(text, left);
  return around === undefined ? undefined : [part, around];
}

/** Statements in the order in which they begin in a text. */
export function byPlace(all: readonly Stated[], text: string): readonly Stated[] {
  const beginOf = ({ part }: Stated) => Math.min(...(spansIn(text, part ?? text) ?? []).map(([begin]) => begin));
  return all.toSorted((one, other) => beginOf(one) - beginOf(other));
}

/** The words in some spans of a text, one part each; undefined if there are none, or if a part would be ambiguous. */
export function wordsAt(text: string, ranges: readonly Span[]): WordsInput | undefined {
  const parts = ranges
    .map(([begin, end]) => text.slice(begin, Math.max(begin, end)).trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.every((part) => occurrencesOf(part, text).length === 1) ? wordsFrom(parts) : undefined;
}

/** Merges the statements of a sentence into one, keeping the reading of this one. */
export function mergeStatements(id: string, statement: number): Edit {
  return changeStatements(id, (all, { statements }) => {
    const stated = statements && all[statement];
    return stated && [{ ...stated, part: undefined }];
  });
}
