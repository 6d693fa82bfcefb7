import type { AttributionInput } from '../model/articleInput.ts';
import type { Span } from '../model/words.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import type { Found } from './found.ts';
import { type DraftSentence, localSpan } from './readings.ts';
import type { Attributed } from './sources.ts';
import { onlyWords } from './verbatim.ts';

/** A part of a sentence, and who says it. */
export type Stretch = { readonly span: Span; readonly attributed: readonly Attributed[] };

/** The parts of a sentence of which each is said by somebody else: «A lobt den Plan, B aber lehnt ihn ab»; all of it if there is one. */
export function stretchesOf(
  sentence: DraftSentence,
  attributed: readonly Attributed[],
  lexicon: Lexicon,
): readonly Stretch[] {
  const { text } = sentence;
  const groups = [...new Set(attributed.map(({ found }) => found))]
    .map((found) => ({
      found,
      span: extentOf(found, sentence),
      attributed: attributed.filter((one) => one.found === found),
    }))
    .sort((one, other) => one.span[0] - other.span[0]);
  const end = text.replace(/[.!?…]+$/u, '').length;
  const whole = { span: [0, text.length] as const, attributed };
  const stretches: { span: Span; attributed: readonly Attributed[] }[] = [];
  let from = 0;
  for (const [index, { found, span, attributed: own }] of groups.entries()) {
    if (found.isSubordinate) return [whole];
    const before = groups[index - 1];
    const isSubject = found.source !== undefined && localSpan(found.source, sentence)[0] === span[0];
    const mayBeBare = isSubject && before?.found.rule === 'according';
    const gap = before
      ? gapBetween(text, before.span[1], span[0], mayBeBare, lexicon)
      : gapBehind(text, lexicon.occasions, span[0]);
    const last = stretches.at(-1);
    if (gap && last) last.span = [from, gap[0]];
    // “Shares fell after the chief warned of losses”
    else if (gap) stretches.push({ span: [from, gap[0]], attributed: [] });
    if (gap) from = gap[1];
    if (last && !gap) last.attributed = [...last.attributed, ...own];
    else stretches.push({ span: [from, end], attributed: own });
  }
  const isSound = ({ span }: Stretch) => onlyWords(text, span) === text.slice(...span);
  return stretches.length > 1 && stretches.every(isSound) ? stretches : [whole];
}

/** All words by which somebody is found to say something. */
function extentOf({ source, cue }: Found, sentence: DraftSentence): Span {
  const spans = [...(source ? [source] : []), ...cue].map((span) => localSpan(span, sentence));
  return [Math.min(...spans.map(([begin]) => begin)), Math.max(...spans.map(([, end]) => end))];
}

/** What stands right before the second of two who speak, and parts what they say: «, aber», “ and”; behind «laut X» also a comma. */
function gapBetween(text: string, from: number, to: number, mayBeBare: boolean, lexicon: Lexicon): Span | undefined {
  const between = text.slice(from, Math.max(from, to));
  // «laut X, die Polizei spricht von», but «die Fähre, ein Schiff der Werft»
  const [first = ''] = /^\p{L}+/u.exec(text.slice(to)) ?? [];
  const isClause = mayBeBare && between.length > 2 && !lexicon.indefinite.has(first.toLowerCase());
  return (
    gapBehind(between, lexicon.divides, between.length, from) ??
    (isClause && between.endsWith(', ') ? [to - 2, to] : undefined)
  );
}

/** Where a pattern matches what ends at a place of some words, which begin at `from` in the sentence. */
function gapBehind(words: string, pattern: RegExp, to: number, from = 0): Span | undefined {
  const [found] = pattern.exec(words.slice(0, to)) ?? [];
  return found === undefined ? undefined : [from + to - found.length, from + to];
}

/** Who says something, and who passes that on: «sagte Muster laut dem Sender» is said by the one, according to the other. */
export function attributionsOf(stretch: Stretch, sentence: DraftSentence): readonly AttributionInput[] {
  const { text } = sentence;
  const [one, other, ...others] = stretch.attributed;
  if (!one || !other || others.length > 0 || one.found === other.found) return stretch.attributed.map(attributionOf);
  const wordsOf = ({ found }: Attributed) => found.cue.map((span) => text.slice(...localSpan(span, sentence)));
  const isBy = (each: Attributed) => each.found.rule === 'according' || /^(?:wie|as)$/i.test(wordsOf(each)[0] ?? '');
  const [begun, begins] = [one, other].map(({ found }) => extentOf(found, sentence));
  const [first, second] = (begun?.[0] ?? 0) < (begins?.[0] ?? 0) ? [one, other] : [other, one];
  // “The BBC reported that ministers had urged it to settle”
  const [, past] = extentOf(first.found, sentence);
  const between = text.slice(past, extentOf(second.found, sentence)[0]);
  const isWithin = !isBy(one) && !isBy(other) && /^,? (?:that|dass) [^,;:–—]*$/.test(between);
  const [by, said] = isWithin || isBy(first) ? [first, second] : [second, first];
  if ((!isWithin && !isBy(by)) || isBy(said) || said.found.isSubordinate || said.found.rule === 'accordingly')
    return stretch.attributed.map(attributionOf);
  const [begin, end] = extentOf(by.found, sentence);
  const [from, to] = extentOf(said.found, sentence);
  const isAtEdge = !/\p{L}/u.test(text.slice(0, begin)) || !/\p{L}/u.test(text.slice(end));
  const isBeside = !/[,;:–—]/u.test(text.slice(Math.min(end, to), Math.max(begin, from)));
  // “analysts say, according to a note seen by the Post”
  const isBehind = begin > to && text.slice(0, begin).endsWith(', ') && /^ \p{L}+ (?:by|in|on) /u.test(text.slice(end));
  return isWithin || isAtEdge || isBeside || isBehind
    ? [{ ...attributionOf(by), relays: attributionOf(said) }]
    : stretch.attributed.map(attributionOf);
}

function attributionOf({ source, mention, cue }: Attributed): AttributionInput {
  return { source, ...(mention && { mention }), ...(cue && { cue }) };
}
