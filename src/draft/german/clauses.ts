import { german } from '../../wording/german/german.ts';
import type { GoesOn } from '../found.ts';
import { lowerAt, type Token } from '../tokens.ts';

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

const marks = new Set([',', ';', ':', '–', '—', '-', '.', '!', '?', '…']);

/** Whether a token stands between clauses. */
export function separatesClauses(token: Token | undefined): boolean {
  return token?.kind === 'speech' || (token?.kind === 'mark' && marks.has(token.text));
}

/** Whether any word has a capital here: at the beginning of a sentence, or of what follows a colon or a quotation. */
export function hasCapital(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return at === 0 || (separatesClauses(before) && before?.text !== ',');
}

/** The clauses of a sentence, in order. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let to = 0; to <= tokens.length; to++) {
    const closes = tokens[to];
    if (closes && !separatesClauses(closes)) continue;
    const opens = tokens[from - 1];
    if (to > from)
      clauses.push({ number: clauses.length, from, to, opens, closes, kind: kindOf(tokens, from, to, opens) });
    from = to + 1;
  }
  return clauses;
}

function kindOf(tokens: readonly Token[], from: number, to: number, opens: Token | undefined): Clause['kind'] {
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
  if (isRelative && !isDate && endsInVerb && to - first > 1) return 'sub';
  if (tokens.slice(from, to).some(isFiniteVerb)) return 'main';
  if (to - from > 2 && isPrefix(last)) return 'main';
  return endsInVerb ? 'main' : 'noun';
}

/** Whether a word may be the prefix of a separable verb, as at the end of a clause: «teilte … mit». */
export function isPrefix(token: Token | undefined): boolean {
  return token !== undefined && german.separable.has(token.text);
}

/** Whether a word certainly is a finite verb: an auxiliary or one of the listed forms. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text !== token.lower) return false;
  return (
    german.auxiliary.has(token.lower) ||
    german.subjunctives.has(token.lower) ||
    (german.verbs.get(token.lower)?.some(({ form }) => form === 'finite') ?? false)
  );
}

/** Whether a word may be a verb, judging by its letters. */
export function isVerbLike(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text !== token.lower) return false;
  if (german.auxiliary.has(token.lower) || german.verbs.has(token.lower)) return true;
  return /(?:t|en|ln|rn|te)$/.test(token.lower) && !german.functionWords.has(token.lower);
}
