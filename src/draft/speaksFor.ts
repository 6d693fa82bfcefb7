import type { SourceInput } from '../model/articleInput.ts';
import { occurrencesOf, type Span } from '../model/words.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import { type Known, mayAgree, originOf } from './known.ts';
import { type DraftSentence, localSpan } from './readings.ts';
import type { Somebody } from './somebody.ts';
import type { Told } from './told.ts';
import { onlyWords } from './verbatim.ts';

type SpeaksFor = SourceInput['speaksFor'];

/** «dem ukrainischen Präsidenten» speaks for «Ukraine», «ein Sprecher der Polizei» for «Polizei», if those are sources too. */
export function speaksForOf(
  { office, description, isSomeones, name }: Somebody,
  sentence: DraftSentence,
  { sentences, text, known, grammar: { lexicon } }: Told,
): SpeaksFor {
  const before = sentences[sentence.at - 1];
  const whole = description ?? (isSomeones ? name : undefined);
  if (!office || !whole) return undefined;
  const words = text.slice(...whole);
  const [begin] = localSpan(whole, sentence);
  const named = (source: Known, [from, to]: Span): SpeaksFor => {
    const ground = onlyWords(sentence.text, [begin + from, begin + to]);
    return ground === undefined
      ? undefined
      : { source: source.id, ground: { kind: 'named', words: ground, sentence: sentence.id } };
  };
  for (const [state, adjective] of lexicon.states) {
    const source = known.byName.get(state);
    const found = source && new RegExp(`(?<!\\p{L})${adjective}\\p{L}*(?:[ -]\\p{L}+)?`, 'u').exec(words);
    const voice = found && named(source, [found.index, found.index + found[0].length]);
    if (voice) return voice;
  }
  const body = words
    .match(/\p{Lu}[\p{L}\p{N}-]+/gu)
    ?.map((word) => known.byName.get(word))
    .find((source) => source && ['authority', 'other', 'outlet'].includes(source.input.kind));
  const [place] = body ? occurrencesOf(body.name, words) : [];
  const voice = body && place && !isOther(body, words.slice(0, place[0]), lexicon) ? named(body, place) : undefined;
  if (voice || isSomeones || before?.section !== sentence.section) return voice;
  // «Sprecher Hans Muster» right after a sentence of the ministry's
  const spoke = known.spoken.findLast(({ at }) => at < sentence.at);
  const isBodys = spoke?.at === before.at && spoke.source.input.kind === 'authority';
  const isSpokesPerson =
    lexicon.spokesPersons.test(office) && lexicon.offices.test(words.split(' ')[0]?.toLowerCase() ?? '');
  return isBodys && isSpokesPerson
    ? { source: spoke.source.id, ground: { kind: 'neighbour', sentence: before.id } }
    : undefined;
}

/** Whether a body is another one by where it is from: «der ukrainischen [Armee]», where «die russische Armee» spoke. */
function isOther({ who }: Known, ahead: string, lexicon: Lexicon): boolean {
  return !mayAgree(originOf(ahead.trim().toLowerCase().split(' ').slice(-1), lexicon), originOf(who.before, lexicon));
}
