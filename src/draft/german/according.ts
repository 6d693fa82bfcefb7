import { german } from '../../wording/german/german.ts';
import type { Found } from '../found.ts';
import { spanOf, spansOf } from '../tokens.ts';
import { isNoun, type Phrase, phraseAt } from './phrases.ts';
import type { Sentence } from './sentence.ts';

/** Who says something by a preposition: «laut X», «nach Angaben von X», «X zufolge», «aus Sicht von X». */
export function according(sentence: Sentence): readonly Found[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    const source = sourceOf(sentence, token.lower, at);
    if (!source) return [];
    const [from, to] = source;
    return [
      {
        source: spanOf(sentence.tokens, from, to),
        cue: spansOf(sentence.tokens, [at]),
        rule: 'according',
        by: token.lower,
        reports: 'here',
      },
    ];
  });
}

function sourceOf(sentence: Sentence, lower: string, at: number): readonly [from: number, to: number] | undefined {
  const { tokens } = sentence;
  const phrase = phraseAt(tokens, at + 1);
  if (german.accordingTo.has(lower)) {
    if (phrase)
      return lower === 'laut' || !german.impersonalSources.has(tokens[firstNoun(sentence, phrase)]?.lower ?? '')
        ? [phrase.from, phrase.to]
        : undefined;
    const next = tokens[at + 1];
    // «laut taz»
    return next?.kind === 'word' && !german.functionWords.has(next.lower) ? [at + 1, at + 2] : undefined;
  }
  if (
    phrase &&
    lower === 'nach' &&
    (isStatement(sentence, firstNoun(sentence, phrase)) || isStatement(sentence, phrase.head))
  ) {
    return [phrase.from, phrase.to];
  }
  if (phrase && lower === 'aus' && tokens[firstNoun(sentence, phrase)]?.lower === 'sicht')
    return [phrase.from, phrase.to];
  if (!german.accordingAfter.has(lower)) return undefined;
  const from = beginBefore(sentence, at);
  if (from === undefined) return undefined;
  if (lower === 'nach' && !tokens.slice(from, at).some((_, index) => isStatement(sentence, from + index)))
    return undefined;
  return [from, at];
}

function firstNoun({ tokens }: Sentence, { from, to, head }: Phrase): number {
  for (let at = from; at < to; at++) if (isNoun(tokens, at)) return at;
  return head;
}

/** Whether a noun is something said: «Angaben», «Polizeiangaben», «Medienbericht». */
function isStatement({ tokens }: Sentence, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return german.statements.has(lower) || german.statementEndings.test(lower);
}

/** Where the phrase that ends right before a token begins. */
function beginBefore({ tokens }: Sentence, at: number): number | undefined {
  for (let from = Math.max(0, at - 14); from < at; from++) {
    const before = tokens[from - 1]?.lower ?? '';
    if (german.prepositions.has(before) && before !== 'von') continue;
    const phrase = phraseAt(tokens, from, 'far');
    if (phrase?.to === at && !phrase.pronoun) return from;
  }
  const last = tokens[at - 1];
  return last && (['ihm', 'ihr', 'ihnen'].includes(last.lower) || last.kind === 'name') ? at - 1 : undefined;
}
