import type { VerbForm } from '../../wording/german/conjugate.ts';
import { german } from '../../wording/german/german.ts';
import { lowerAt, type Range, setsApart, type Token } from '../tokens.ts';
import { awaitingAt, type Clause, type Sentence } from './clauses.ts';
import { phraseAt } from './phrases.ts';
import { isSubjunctiveClause } from './subjunctives.ts';
import { isNoun, isPrefix, isVerbLike, separatesClauses } from './wordKinds.ts';

/** Where a main clause ends, counting what is set apart within it. */
export function reachOf({ tokens, clauses }: Sentence, clause: Clause): number {
  const [after, again] = clauses.slice(clause.number + 1);
  const isInterrupted =
    clause.kind === 'main' && setsApart(clause.closes) && after?.kind !== 'main' && setsApart(after?.closes);
  // «ging die Anwältin, eine Bernerin, davon aus»
  const next = phraseAt(tokens, again?.from ?? tokens.length, 'far');
  // «sagt ein Mann, der sie sah, der Lärm löse Angst aus» has another verb.
  const hasVerb = next?.subject && /^\p{Ll}+e$/u.test(tokens[next.to]?.text ?? '');
  const goesOn = again && (again.kind === 'noun' || (isPrefix(tokens[again.to - 1]) && !hasVerb));
  return isInterrupted && goesOn ? again.to : clause.to;
}

/** The last word of what goes on behind a clause without a verb: «ruft in Bern, in Zug und Uri ein Gerät zurück». */
export function lastOf({ tokens, clauses }: Sentence, { number, from, opens, closes }: Clause): Token | undefined {
  // «Das Feuer brach, sagt die Polizei, im Keller aus» goes on with the clause before.
  const isInserted = opens?.text === ',' && isVerbLike(tokens[from]);
  const next = closes?.text === ',' && !isInserted ? clauses[number + 1] : undefined;
  if (!next || !german.prepositions.has(lowerAt(tokens, next.from)) || isSubjunctiveClause(tokens, next))
    return undefined;
  return tokens.slice(next.from, next.to - 1).some(isVerbLike) ? undefined : tokens[next.to - 1];
}

/** Where the separable prefix of a verb stands, if it has one; the verb itself if not, undefined if it is missing. */
export function particleAt(
  tokens: readonly Token[],
  at: number,
  { kind }: Clause,
  reach: number,
  { form, particle }: VerbForm,
): number | undefined {
  if (particle === undefined) return at;
  // «bekannt gegeben», «wie das Amt bekannt gab»
  if (form !== 'finite' || kind === 'sub') return lowerAt(tokens, at - 1) === particle ? at - 1 : undefined;
  for (let index = at + 1; index < reach; index++) {
    if (tokens[index]?.lower !== particle) continue;
    // «an» before a noun is a preposition; at the end of the clause it is a verb's prefix.
    const next = tokens[index + 1];
    const isLast = index + 1 === reach || separatesClauses(next) || german.behindParticle.has(next?.lower ?? '');
    if (isLast) return index;
  }
  return undefined;
}

/** The finite verb for a form: the form itself or its auxiliary; undefined if it is not used as this form. */
export function finiteFor(
  sentence: Sentence,
  at: number,
  clause: Clause,
  { form, verb }: VerbForm,
): number | undefined {
  const { tokens } = sentence;
  if (form === 'participle') return auxiliaryOf(sentence, clause, at);
  if (form === 'infinitive') return modalOf(sentence, clause, at);
  if (isAdjective(sentence, at, verb)) return undefined;
  // With an auxiliary, «erklärt» is the participle and «fordern» the infinitive.
  const compares = tokens[clause.from]?.lower === 'wie';
  const isLast =
    at === clause.to - 1 || german.auxiliary.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 1) === 'worden';
  if (!compares && isLast && isNonFinite(sentence, clause, at)) return undefined;
  if (clause.kind === 'sub' && !compares && tokens.slice(at + 1, clause.to).some(isVerbLike)) return undefined;
  return at;
}

/** Whether another verb makes it a participle («hat erklärt», «wurde wegen Raubs, Betrugs und Mords verurteilt») or an infinitive («will fordern»). */
function isNonFinite(sentence: Sentence, clause: Clause, at: number): boolean {
  const forms = german.verbs.get(lowerAt(sentence.tokens, at)) ?? [];
  return forms.some(({ form }) => {
    if (form === 'finite') return false;
    const auxiliaries = form === 'participle' ? german.auxiliary : german.modals;
    const isBeside = placesOf(sentence, [clause.from, clause.to], auxiliaries).some((place) => place !== at);
    return isBeside || (form === 'participle' && awaiting(sentence, clause) !== undefined);
  });
}

/** The clause whose auxiliary the participle of this one belongs to. */
export function awaiting({ tokens, clauses }: Sentence, { number, from }: Clause): Clause | undefined {
  return awaitingAt(tokens, clauses.slice(0, number), from);
}

/** The auxiliary of a participle. */
function auxiliaryOf(sentence: Sentence, { number, from, to, kind }: Clause, at: number): number | undefined {
  const [behind] = placesOf(sentence, [at + 1, to], german.auxiliary);
  const before = placesOf(sentence, [from, at], german.auxiliary).at(-1);
  // «Bestätigt hat das der Sprecher», «Scharf kritisiert wird der Plan»
  const isFirst = at < from + 2 && behind === at + 1;
  if (kind === 'sub' || isFirst) return behind ?? before;
  if (before !== undefined) return before;
  // «hatte der Chef, der lange schwieg, angekündigt»
  const earlier = sentence.clauses.slice(Math.max(0, number - 4), number).findLast((clause) => clause.kind === 'main');
  return earlier && placesOf(sentence, [earlier.from, earlier.to], german.auxiliary).at(-1);
}

/** The modal verb of an infinitive; none for «soll», by which others say it of the subject. */
function modalOf(sentence: Sentence, { from, to, kind }: Clause, at: number): number | undefined {
  const behind = isOne(sentence, at + 1, german.modals) ? at + 1 : undefined;
  const modal =
    kind === 'sub' ? behind : at === to - 1 ? placesOf(sentence, [from, at], german.modals).at(-1) : undefined;
  return modal !== undefined && lowerAt(sentence.tokens, modal).startsWith('soll') ? undefined : modal;
}

/** «die erklärte Absicht» reports nothing. Only verbs without «ge-» share such a form. */
function isAdjective({ tokens }: Sentence, at: number, verb: string): boolean {
  const [ahead, word] = [lowerAt(tokens, at - 1), lowerAt(tokens, at)];
  // «eine oft beklagte Lücke»
  const before = german.adverbs.has(ahead) || ahead === 'neu' ? lowerAt(tokens, at - 2) : ahead;
  const isPronoun = before === 'dies' || (before === 'das' && (word.endsWith('n') || isFollowedByPerson(tokens, at)));
  return (
    german.takesNoGe.test(verb) &&
    /ten?$/.test(word) &&
    (german.beforeAdjective.has(before) || isInAttribute(tokens, at)) &&
    !isPronoun &&
    isNoun(tokens, at + 1)
  );
}

/** «der wegen Betrugs verurteilte Wirt» */
function isInAttribute(tokens: readonly Token[], at: number): boolean {
  for (let from = Math.max(0, at - 8); from < at - 2; from++) {
    const isOpen = german.determiners.has(lowerAt(tokens, from)) && german.prepositions.has(lowerAt(tokens, from + 1));
    if (isOpen && (phraseAt(tokens, from)?.head ?? 0) > at) return true;
  }
  return false;
}

/** «Das erklärte Anna Muster», «das bestätigte Stadtrat Hans Muster», but «das erklärte Ziel». */
function isFollowedByPerson(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  return german.offices.test(next) || (isNoun(tokens, at + 2) && !/s$/.test(lowerAt(tokens, at + 2)));
}

/** Whether it says no subject's words: «wird gefordert», and «soll gesagt haben», which others say of the subject. */
export function isPassive({ tokens }: Sentence, { form, verb }: VerbForm, finite: number): boolean {
  if (form !== 'participle' || verb === 'zitieren' || german.takesBe.test(verb)) return false;
  return !german.have.has(lowerAt(tokens, finite));
}

/** Where any of these words stand between two tokens. */
export function placesOf(sentence: Sentence, range: Range, words: ReadonlySet<string>): readonly number[] {
  return [...sentence.tokens.keys()].slice(...range).filter((at) => isOne(sentence, at, words));
}

function isOne({ tokens }: Sentence, at: number, words: ReadonlySet<string>): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && words.has(token.lower) && (token.text === token.lower || at === 0);
}
