import { german } from '../../wording/german/german.ts';
import type { GoesOn } from '../found.ts';
import { lowerAt, setsApart, type Token } from '../tokens.ts';
import { pastNameBehind, phraseAt } from './phrases.ts';
import { isFiniteVerb, isListed, isParticiple, isPrefix, isVerbLike, separatesClauses } from './wordKinds.ts';

/** The tokens between two marks or quotations. */
export type Clause = {
  /** How many clauses are before it. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** The tokens before and after it; undefined at the ends of the sentence. */
  readonly opens: Token | undefined;
  readonly closes: Token | undefined;
  /** `main`: its verb comes first or second; `sub`: last; `noun`: it has no verb. */
  readonly kind: 'main' | 'sub' | 'noun';
};

/** A sentence to be read: its tokens and clauses, and whether the next sentence continues the reported speech. */
export type Sentence = {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly goesOn: GoesOn;
};

/** The clause that contains a token; undefined for a mark between two. */
export function clauseAt({ clauses }: Sentence, at: number): Clause | undefined {
  return clauses.find(({ from, to }) => from <= at && at < to);
}

/** The clauses of a sentence, in order. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let to = 0; to <= tokens.length; to++) {
    const closes = tokens[to];
    if (closes && !separatesClauses(closes)) continue;
    const behind = pastAsked(tokens, from, to);
    if (behind > to) {
      to = behind;
      continue;
    }
    const opens = tokens[from - 1];
    if (to > from)
      clauses.push({ number: clauses.length, from, to, opens, closes, kind: kindOf(tokens, clauses, from, to) });
    from = to + 1;
  }
  return clauses;
}

/** Past the name of whom a preposition is about: «vom Chef der Bank[, Anna Muster,] bestätigt», «für den Chef[, Anna Muster,] ist klar». */
function pastAsked(tokens: readonly Token[], from: number, comma: number): number {
  if (tokens[comma]?.text !== ',') return comma;
  const begin = tokens
    .slice(from, comma)
    .findIndex(
      ({ lower }, at) =>
        /^(?:(?:bei|für|von) (?:de[mnr]|eine[mnr]?)|für d(?:as|ie)|(?:beim|vom) .*)$/.test(
          `${lower} ${lowerAt(tokens, from + at + 1)}`,
        ) && phraseAt(tokens, from + at + 1)?.to === comma,
    );
  const end = begin < 0 ? comma : pastNameBehind(tokens, from + begin, comma);
  return tokens[end]?.text === ',' ? end : comma;
}

/** The clause with an auxiliary whose participle what is set apart within it separates: «[hat die Chefin], eine Bernerin, den Plan kritisiert». */
export function awaitingAt(tokens: readonly Token[], before: readonly Clause[], from: number): Clause | undefined {
  const at = before.findLastIndex(({ kind }) => kind === 'main');
  const main = before[at];
  const isInserted = before.slice(at + 1).every(({ opens }) => setsApart(opens)) && setsApart(tokens[from - 1]);
  if (!main || !isInserted) return undefined;
  const isAuxiliary = ({ lower }: Token) => german.have.has(lower) || german.become.has(lower);
  const words = tokens.slice(main.from, main.to);
  return words.some(isAuxiliary) && !isVerbLike(words.filter((word) => !isAuxiliary(word)).at(-1)) ? main : undefined;
}

function kindOf(tokens: readonly Token[], before: readonly Clause[], from: number, to: number): Clause['kind'] {
  const opens = tokens[from - 1];
  let first = from;
  while (first < to - 1 && german.beforeSubordinator.has(lowerAt(tokens, first))) first++;
  const lower = lowerAt(tokens, first);
  const last = tokens[to - 1];
  const endsInVerb = isVerbLike(last);
  if (german.subordinators.has(lower) && (endsInVerb || to - first < 3 || german.alwaysSubordinates.has(lower)))
    return 'sub';
  const relative = german.prepositions.has(lower) ? lowerAt(tokens, first + 1) : lower;
  // «am Donnerstag, den 7. Oktober, …»
  const isDate = tokens[first + 1]?.kind === 'number';
  // «, und die Mitte erklärte»
  const isFurther = first > from && lowerAt(tokens, from) === 'und';
  const isRelative = opens?.text === ',' && german.relatives.has(relative) && !isFurther;
  if (isRelative && !isDate && endsInVerb && to - first > 1)
    return isListed(last, 'participle') && awaitingAt(tokens, before, from) ? 'main' : 'sub';
  if (tokens.slice(from, to).some(isFiniteVerb)) return 'main';
  if (to - from > 2 && isPrefix(last)) return 'main';
  return endsInVerb ? 'main' : 'noun';
}

/** The verb of a main clause, listed or not: the second constituent, or the first word after what is set between commas. */
export function finiteOf(tokens: readonly Token[], { from: begin, to, opens }: Clause): number | undefined {
  // «Auch Anna Muster schweigt»
  const from = german.openers.has(lowerAt(tokens, begin)) ? begin + 1 : begin;
  // «Anna Muster, die lange schwieg, hat nach eigenen Worten», «Anna Muster, die Wirtin, schweigt»
  if (german.auxiliary.has(lowerAt(tokens, from)) || (setsApart(opens) && isVerbLike(tokens[from]))) return from;
  const isPrepositional = (at: number) => german.prepositions.has(lowerAt(tokens, at));
  let at = isPrepositional(from) ? from : (phraseAt(tokens, from, 'far')?.to ?? from + 1);
  // «In Bern am Montag», «Zwei Jahre nach dem Brand»
  while (isPrepositional(at)) at = phraseAt(tokens, at + 1, 'far')?.to ?? at + 1;
  // «Muster selbst schweigt»
  if (german.adverbs.has(lowerAt(tokens, at))) at++;
  // «Bereits 2019 war»
  while (tokens[at]?.kind === 'number') at++;
  // «Dazu bekannt hat sich die Gruppe»
  if (isParticiple(tokens[at]) && german.auxiliary.has(lowerAt(tokens, at + 1))) at++;
  const verb = at < to ? tokens[at] : undefined;
  return verb?.kind === 'word' && verb.text === verb.lower && !german.beginsSentence.has(verb.lower) ? at : undefined;
}
