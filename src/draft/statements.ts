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
    const before = groups[index - 1];
    const isSubject = found.source !== undefined && localSpan(found.source, sentence)[0] === span[0];
    const mayBeBare = isSubject && before?.found.rule === 'according';
    const gap = before && gapBetween(text, before.span[1], span[0], mayBeBare, lexicon);
    const last = stretches.at(-1);
    if (last && gap) {
      last.span = [from, gap[0]];
      from = gap[1];
    }
    if (last && !gap) last.attributed = [...last.attributed, ...own];
    else stretches.push({ span: [from, end], attributed: own });
    if (found.isSubordinate) return [whole];
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
  const [found] = lexicon.divides.exec(between) ?? [];
  if (found !== undefined) return [to - found.length, to];
  // «laut X, die Polizei spricht von», but «die Fähre, ein Schiff der Werft»
  const [first = ''] = /^\p{L}+/u.exec(text.slice(to)) ?? [];
  const isClause = mayBeBare && between.length > 2 && !lexicon.indefinite.has(first.toLowerCase());
  return isClause && between.endsWith(', ') ? [to - 2, to] : undefined;
}

/** Who says something, and who passes that on: «sagte Muster laut dem Sender» is said by the one, according to the other. */
export function attributionsOf(stretch: Stretch, sentence: DraftSentence): readonly AttributionInput[] {
  const { text } = sentence;
  const [one, other, ...others] = stretch.attributed;
  if (!one || !other || others.length > 0 || one.found === other.found) return stretch.attributed.map(attributionOf);
  const isRelay = ({ found: { rule, cue } }: Attributed) => {
    const [first] = cue.map((span) => text.slice(...localSpan(span, sentence)));
    return rule === 'according' || /^(?:wie|as)$/i.test(first ?? '');
  };
  const [by, said] = isRelay(one) ? [one, other] : [other, one];
  if (!isRelay(by) || isRelay(said) || said.found.isSubordinate || said.found.rule === 'accordingly')
    return stretch.attributed.map(attributionOf);
  const [begin, end] = extentOf(by.found, sentence);
  const [from, to] = extentOf(said.found, sentence);
  const isAtEdge = !/\p{L}/u.test(text.slice(0, begin)) || !/\p{L}/u.test(text.slice(end));
  const isBeside = !/[,;:–—]/u.test(text.slice(Math.min(end, to), Math.max(begin, from)));
  return isAtEdge || isBeside
    ? [{ ...attributionOf(by), relays: attributionOf(said) }]
    : stretch.attributed.map(attributionOf);
}

function attributionOf({ source, mention, cue }: Attributed): AttributionInput {
  return { source, ...(mention && { mention }), ...(cue && { cue }) };
}
