import type { MentionInput, WordsInput } from '../model/articleInput.ts';
import { occurrencesOf, type Span } from '../model/words.ts';
import { bends } from '../wording/bends.ts';
import type { Found } from './found.ts';
import type { Known } from './known.ts';
import { type DraftSentence, localSpan } from './readings.ts';
import type { Who } from './somebody.ts';
import { onlyParts, onlyWords } from './verbatim.ts';

/** The words that point to a source whose name the sentence does not have; `none` if they cannot be told from others. */
export function mentionOf(
  source: Known,
  sentence: DraftSentence,
  who: Who,
  found: Span,
): MentionInput | undefined | 'none' {
  const { who: first, input } = source;
  if (occurrencesOf(input.name, sentence.text).length > 0) return undefined;
  const name = who.kind !== 'pronoun' ? onlyWords(sentence.text, localSpan(who.name, sentence)) : undefined;
  // «der Leiter» is not an inflection of «Leiter der Stelle», but an office; «des Leiters der Stelle» is one where it is first told of.
  const isWhole = who === first || (who.kind === 'name' && who.isSomeones === first.isSomeones);
  if (isWhole && name !== undefined && bends([name], input.name)) return { kind: 'inflection', words: name };
  const words = onlyWords(sentence.text, localSpan(who.kind === 'pronoun' ? who.words : found, sentence));
  if (words === undefined) return 'none';
  return { kind: who.kind === 'pronoun' ? 'pronoun' : 'office', words, named: source.named };
}

/** The words that attribute: a preposition with its source, «wie X berichtet», a verb with its «dass». */
export function cueOf(found: Found, sentence: DraftSentence): WordsInput | undefined {
  const spans = found.cue.map((span) => localSpan(span, sentence));
  const source = found.source && localSpan(found.source, sentence);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return undefined;
  if (source && found.rule === 'according') {
    return onlyParts(sentence.text, [[Math.min(first[0], source[0]), Math.max(last[1], source[1])]]);
  }
  const compares =
    source && source[0] < last[0]
      ? /(?<!even |just |\p{L})(?:wie|as) $/iu.exec(sentence.text.slice(0, source[0]))
      : null;
  if (source && compares) return onlyParts(sentence.text, [[source[0] - compares[0].length, last[1]]]);
  const that = /^,? (?:dass|daß|that)(?![\p{L}\p{N}])/u.exec(sentence.text.slice(last[1]))?.[0].length ?? 0;
  const main =
    found.auxiliary === undefined
      ? spans
      : spans.filter(([begin]) => begin !== localSpan(found.auxiliary ?? [0, 0], sentence)[0]);
  return onlyParts(sentence.text, [...main.slice(0, -1), [main.at(-1)?.[0] ?? last[0], last[1] + that]]);
}
