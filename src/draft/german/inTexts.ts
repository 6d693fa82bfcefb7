import type { Span } from '../../model/words.ts';
import { german } from '../../wording/german/german.ts';
import type { Found } from '../found.ts';
import { lowerAt, spanOf, spansOf, type Token } from '../tokens.ts';
import { type Clause, clauseAt, type Sentence } from './clauses.ts';
import { hasContent } from './content.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { placeOf, saysInWriting } from './wordKinds.ts';

/** «In der Erklärung heisst es», «hiess es dort» */
export function saidIn(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return tokens.flatMap((token, at) => {
    if (!german.itSays.has(token.lower)) return [];
    const { number = 0, from: own = 0, to = 0 } = clauseAt(sentence, at) ?? {};
    const from = wholeFrom(clauses, number, at);
    if (!token.lower.startsWith('verlautet') && !tokens.slice(from, to).some(({ lower }) => lower === 'es')) return [];
    const source = textIn(tokens, own, to) ?? textIn(tokens, from, own) ?? thereIn(tokens, own, to);
    return [foundIn(source, spansOf(tokens, [at]), token.lower)];
  });
}

/** «Im Bericht steht, dass», «Darin steht: …», but «Im Mittelpunkt steht, dass» */
export function writtenIn(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return clauses.flatMap(({ kind, number, from: own, to }) => {
    const at = placeOf(german.stands, tokens, own, to);
    if (kind === 'sub' || at < 0 || !hasContent(sentence, at)) return [];
    const from = wholeFrom(clauses, number, at);
    const source =
      textIn(tokens, from, to, (_, word) => saysInWriting(word)) ?? thereIn(tokens, from, to, german.therein);
    return source ? [foundIn(source, spansOf(tokens, [at]), 'stehen')] : [];
  });
}

/** «Im Brief ist von einem Irrtum die Rede» */
export function mentionedIn({ tokens, clauses }: Sentence): readonly Found[] {
  return clauses.flatMap(({ kind, number, from, to }) => {
    const place = (words: ReadonlySet<string>) => placeOf(words, tokens, from, to);
    const [is, noun] = [place(german.be), place(german.mention)];
    const isSaid =
      is >= 0 && lowerAt(tokens, noun - 1) === 'die' && place(german.about) >= 0 && place(german.denies) < 0;
    if (!isSaid || kind === 'sub') return [];
    const isText = (at: number, word: string) =>
      !german.about.has(lowerAt(tokens, at)) &&
      !/(?:gemeinde|kanton|stadt)$/.test(word) &&
      [german.documents, german.statementEndings, german.unnamed, german.bodies].some((words) => words.test(word));
    const source = textIn(tokens, wholeFrom(clauses, number, is), to, isText) ?? thereIn(tokens, from, to);
    const cue = [spanOf(tokens, is, is + 1), spanOf(tokens, noun - 1, noun + 1)];
    return source ? [foundIn(source, is < noun ? cue : cue.reverse(), 'rede')] : [];
  });
}

function foundIn(source: Span | undefined, cue: readonly Span[], by: string): Found {
  return { source, cue, rule: 'said in', by, reports: 'here' };
}

/** Where a clause begins, counting what stands before a relative one: «In der Mitteilung, die vorliegt, heisst es». */
export function wholeFrom(clauses: readonly Clause[], number: number, verb: number): number {
  const own = clauses[number]?.from ?? verb;
  return own === verb && clauses[number - 1]?.kind === 'sub' ? (clauses[number - 2]?.from ?? own) : own;
}

/** The text in which something is said, with its preposition: «in der Erklärung». */
function textIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  isText?: (at: number, head: string) => boolean,
): Span | undefined {
  for (let at = from; at < to; at++) {
    const phrase = german.beforeText.has(lowerAt(tokens, at)) ? phraseAt(tokens, at + 1, 'far') : undefined;
    // «heisst es auf Anfrage», but «heisst es in der Anfrage»
    const isAsked =
      phrase && phrase.from === phrase.head && /(?:an|nach|rück)frage$/.test(lowerAt(tokens, phrase.head));
    const isWhen = isAsked || (phrase && german.timeNouns.has(lowerAt(tokens, phrase.head)));
    const isSuch = phrase && (isText ? isText(at, lowerAt(tokens, phrase.head)) : !isPlace(tokens, at, phrase));
    if (phrase && !isWhen && isSuch) return spanOf(tokens, at, phrase.to);
  }
  return undefined;
}

/** Whether a phrase only tells where something is said, not by whom: «in Rom», «im Dorf», but not «in Mitteilungen». */
function isPlace(tokens: readonly Token[], at: number, { from, head }: Phrase): boolean {
  const word = lowerAt(tokens, head);
  const isName = from === head && lowerAt(tokens, at) === 'in';
  return (
    (german.places.test(word) && !/^vo[mn]/.test(lowerAt(tokens, at))) ||
    (isName && !saysInWriting(word) && !german.unnamed.test(word))
  );
}

/** «Dort», of a body, and «darin», of a text. */
function thereIn(tokens: readonly Token[], from: number, to: number, words = german.there): Span | undefined {
  const at = placeOf(words, tokens, from, to);
  return at < 0 ? undefined : spanOf(tokens, at, at + 1);
}
