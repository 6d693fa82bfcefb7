import { german } from '../../wording/german/german.ts';
import { lowerAt, lowerWords, type Token } from '../tokens.ts';
import { type Clause, clausesOf, finiteOf } from './clauses.ts';
import { phraseAt } from './phrases.ts';
import { isNoun } from './wordKinds.ts';

/** Whether a token is a listed verb in the subjunctive. */
export function isSubjunctive(token: Token | undefined): boolean {
  return token?.kind === 'word' && german.subjunctives.has(token.text);
}

/** «werfe», «reiche» */
function isRegularSubjunctive({ kind, text, lower }: Token): boolean {
  return (
    kind === 'word' &&
    /^\p{Ll}{2,}[^aeiout\P{L}]e(?<!weise|zufolge)$/u.test(text) &&
    ![german.adverbs, german.adjectives, german.secondSubjunctives].some((words) => words.has(lower))
  );
}

/** Whether a clause has a verb in the subjunctive, a listed one or one in second position: «die Entdeckung werfe neues Licht». */
export function isSubjunctiveClause(tokens: readonly Token[], { from, to }: Clause): boolean {
  if (tokens.slice(from, to).some(isSubjunctive)) return true;
  const phrase = phraseAt(tokens, from, 'far');
  const at = lowerAt(tokens, from) === 'es' ? from + 1 : phrase?.subject ? phrase.to : to;
  const verb = at < to ? tokens[at] : undefined;
  return verb !== undefined && isRegularSubjunctive(verb) && !isNoun(tokens, at + 1);
}

/** Whether a sentence is reported speech without saying whose: its first verb is in the subjunctive. */
export function isReportedSpeech(tokens: readonly Token[]): boolean {
  const finite = tokens.find(
    (token) =>
      token.kind === 'word' &&
      token.text === token.lower &&
      (german.auxiliary.has(token.lower) || isSubjunctive(token)),
  );
  const mayBeWish = [german.secondSubjunctives, german.replacements].some((words) => words.has(finite?.lower ?? ''));
  return isSubjunctive(finite) && !mayBeWish;
}

/**
 * The verb by which a sentence goes on with reported speech: «die Kosten würden steigen», «das reiche nicht», «der Graben vertiefe sich», but
 * not «sie hätten siegen können»; right behind a topic, only one of several.
 */
export function goesOnBy(tokens: readonly Token[], isBehindTopic = false): Token | undefined {
  const [first, second, third] = tokens;
  // «Es lebe der Wein!», «Ohne Regen würden», «Was würden sie sagen?», «Wären sie da, kämen»
  if (german.beginsUnreal.has(first?.lower ?? '') || /^[?!]$/.test(tokens.at(-1)?.text ?? '')) return undefined;
  const isThat = first?.lower === 'das' && second !== undefined && third?.lower !== 'ich' && !isNoun(tokens, 2);
  if (isThat && isRegularSubjunctive(second)) return second;
  const all = clausesOf(tokens);
  const main = all.filter(({ kind }) => kind !== 'sub');
  // «Damit würden die Kosten steigen» may seem to have none.
  const clauses = main.length > 0 ? main : all;
  const within = clauses.flatMap(({ from, to }) => tokens.slice(from, to));
  const finite = within.find(
    ({ kind, text, lower }) =>
      kind === 'word' && text === lower && (german.auxiliary.has(lower) || german.replacements.has(lower)),
  );
  // «sie hätten siegen können», «hätten gern»
  const isWish = german.unreal.test(lowerWords(within));
  const isUnreal = finite?.lower === 'hätten' && tokens.some(({ lower }) => german.infinitiveModals.has(lower));
  if (isWish || isUnreal) return undefined;
  // Of one, there is another that is no wish: «es gebe», not «es gäbe».
  const isOfOne = isBehindTopic && !finite?.lower.endsWith('n');
  if (finite) return german.replacements.has(finite.lower) && !isOfOne ? finite : undefined;
  // «Der Graben zwischen den Dörfern vertiefe sich»
  const [clause] = clauses;
  const at = clause && finiteOf(tokens, clause);
  const verb = at === undefined || at === clause?.from || isNoun(tokens, at + 1) ? undefined : tokens[at];
  const isOwn = first?.lower === 'ich' || lowerAt(tokens, (at ?? 0) + 1) === 'ich';
  return verb && !isOwn && isRegularSubjunctive(verb) ? verb : undefined;
}
