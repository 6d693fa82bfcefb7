import type { Lexicon } from '../wording/lexicon.ts';
import { isCapital, lowerAt, type Token } from './tokens.ts';

/** Whether a noun may stand for the body that a subject names: «das Unternehmen» for «Die Klinikgruppe Salvia», “the union” for “The RMT union”. */
export function isCalled(
  noun: string,
  subject: readonly Token[],
  properNames: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  const words = subject.filter(({ kind, lower }) => kind !== 'mark' && !lexicon.small.has(lower));
  const isBody = (own: Token | undefined) => own !== undefined && isSuchBody(noun, own.lower, lexicon);
  const [last] = words.slice(-1);
  const first = words.findIndex(isCapital);
  if (!last || first < 0) return false;
  if (words.length === 1) return lexicon.calledBy.some(([called]) => called.test(noun)) && properNames.has(last.text);
  // «Die grosse Klinikgruppe Salvia»
  if (lexicon.nounsHaveCapitals)
    return words.length > first + 1 && words.slice(first).every(isCapital) && isBody(words[first]);
  // “The Rail Group”, “The RMT union”, “Swiss watchmaker Orbis”
  return isBody(last) || (isCapital(last) && isBody(words.findLast((word) => !isCapital(word))));
}

/** Whether a body may be called by a noun: «das Spital», a «Kantonsspital»; «das Unternehmen», a «Versorger». */
function isSuchBody(noun: string, own: string, { calledBy }: Lexicon): boolean {
  return own.endsWith(noun) || calledBy.some(([called, nouns]) => called.test(noun) && nouns.test(own));
}

/** The names in a sentence that begin with such a body: «am Kantonsspital Uri» for «das Spital», but not «eine Gruppe Kinder». */
export function namesOf(noun: string, tokens: readonly Token[], lexicon: Lexicon): readonly (readonly Token[])[] {
  return tokens.flatMap((token, at) => {
    const behind = tokens.slice(at + 1);
    const length = behind.findIndex((next) => !isCapital(next));
    const name = behind.slice(0, length < 0 ? undefined : length);
    const isNamed = token.lower !== noun && isSuchBody(noun, token.lower, lexicon) && name.length > 0;
    return isCapital(token) && isNamed && !lexicon.indefinite.has(lowerAt(tokens, at - 1)) ? [[token, ...name]] : [];
  });
}
