import { german } from '../../wording/german/german.ts';
import { isQuoted, lowerAt, type Token } from '../tokens.ts';
import { type Clause, clauseAt, clausesOf, isFiniteVerb, isPrefix, isVerbLike, type Sentence } from './clauses.ts';
import { isNoun, phraseAt } from './phrases.ts';

/** Whether a sentence contains what the verb at a token reports: a clause, a quotation, a colon. */
export function hasContent(sentence: Sentence, at: number): boolean {
  const { tokens, clauses } = sentence;
  const clause = clauseAt(sentence, at);
  // What is quoted is not said by whom a subordinate clause tells of: «nannte ihn „falsch“, nachdem der Rat das gerügt hatte».
  const isAside = clause?.kind === 'sub' && ['nachdem', 'bevor'].includes(lowerAt(tokens, clause.from));
  const mayQuote = clause && isAside ? tokens.slice(clause.from, clause.to) : tokens;
  if (mayQuote.some(isQuoted)) return true;
  if (!clause) return false;
  const { number } = clause;
  if (clause.closes?.text === ':' || isReportedFront(tokens, clause, at) || comparesWith(sentence, clause)) return true;
  // «Die Polizei bestätigte dies», but «das bestätigte das Amt»
  if (['das', 'dies'].includes(lowerAt(tokens, at + 1)) && !phraseAt(tokens, at + 1)) return true;
  // «nachdem er das erklärt hatte, habe er gelacht»: a subordinate clause in front belongs to the verb behind it.
  const next = tokens[clauses[number + 1]?.from ?? -1];
  const isFront = clause.kind === 'sub' && next !== undefined && isFiniteVerb(next);
  if (clause.closes?.text === ',' && !isFront && isReportedFrom(sentence, number + 1)) return true;
  if (clause.kind !== 'sub' && isFollowedByStatement(sentence, at, clause)) return true;
  if (number === 0 || clause.opens?.text !== ',') return false;
  const isFirst = clause.from === at || (clause.from + 1 === at && lowerAt(tokens, clause.from) === 'so');
  // «Ob er komme, hat der Chef gefragt»
  const isCompound = german.auxiliary.has(lowerAt(tokens, clause.from));
  // «Es sei klar, dass er komme, sagte der Chef»
  let begin = number - 1;
  while (begin > 0 && clauses[begin]?.kind === 'sub' && clauses[begin]?.opens?.text === ',') begin--;
  const before = clauses.slice(begin, number);
  if ((isFirst || isCompound) && before.some((one) => isSubjunctiveClause(tokens, one))) return true;
  let past = at + 1;
  while (german.adverbs.has(lowerAt(tokens, past))) past++;
  const subject = isFirst ? phraseAt(tokens, past) : undefined;
  // «Angst, meint die Wirtin, habe sie nie»
  const isInserted = subject?.to === clause.to && clause.closes?.text === ',' && clauses[number + 1]?.kind === 'main';
  // «Wird er gewählt, entscheidet der Rat», but «Wer hustet, soll warten, rät der Rat»
  const [front] = before;
  const isCondition = german.auxiliary.has(lowerAt(tokens, front?.from ?? -1)) && clauses[begin - 1]?.kind !== 'sub';
  const isSaid = front?.kind === 'main' && !isCondition;
  return subject?.subject === true && (isSaid || isInserted);
}

/** «Der Chef meinte, die Leute wüssten nichts», «die Ämter stellten fest, die Preise stiegen schnell»: a main clause right behind the verb. */
function isFollowedByStatement({ tokens, clauses }: Sentence, at: number, { number, to, closes }: Clause): boolean {
  const next = clauses[number + 1];
  const isLast = tokens.slice(at + 1, to).every((token) => isPrefix(token) || german.adverbs.has(token.lower));
  if (!next || closes?.text !== ',' || !isLast) return false;
  const subject = phraseAt(tokens, next.from, 'far');
  if (!subject?.subject || subject.pronoun) return false;
  // At its end, a verb may be of a relative clause.
  return subject.to < next.to - 1 && isVerbLike(tokens[subject.to]);
}

/** «Das bestätigte der Minister», «das hat er bestätigt», «das zumindest meint er», «darauf wies er hin». */
function isReportedFront(tokens: readonly Token[], { from }: Clause, at: number): boolean {
  const opening = lowerAt(tokens, from);
  const second = german.adverbs.has(lowerAt(tokens, from + 1)) ? from + 2 : from + 1;
  return (
    ['das', 'dies', 'dieses'].includes(opening) && (second === at || german.auxiliary.has(lowerAt(tokens, second)))
  );
}

/** «wie der Minister, ein Jurist, mitteilte» */
function comparesWith({ tokens, clauses }: Sentence, { number }: Clause): boolean {
  for (let back = number; back >= 0 && back > number - 3; back--) {
    if (tokens[clauses[back]?.from ?? -1]?.lower === 'wie') return true;
    if (clauses[back]?.opens?.text !== ',' || clauses[back]?.kind === 'sub') return false;
  }
  return false;
}

/**
 * Whether something is reported from a clause on. An apposition may come first, and the report be interrupted: «meldete der Sender, Radio
 * Nord, dass», «sagte, das Rad, das alt ist, stehe still».
 */
function isReportedFrom({ tokens, clauses }: Sentence, from: number): boolean {
  const begun = clauses.slice(from);
  const end = begun.findIndex(
    ({ kind, closes }, index) =>
      closes?.text !== ',' || kind === 'main' || (kind === 'sub' && begun[index - 1]?.kind !== 'noun'),
  );
  return begun
    .slice(0, end < 0 ? undefined : end + 1)
    .some((clause) => isReported(tokens, clause) || hasInfinitive(tokens, clause));
}

function isReported(tokens: readonly Token[], clause: Clause): boolean {
  return german.contentSubordinators.has(lowerAt(tokens, clause.from)) || isSubjunctiveClause(tokens, clause);
}

function hasInfinitive(tokens: readonly Token[], { from, to }: Clause): boolean {
  const first = lowerAt(tokens, from);
  if (first === 'um' || first === 'ohne' || first === 'statt') return false;
  for (let at = from; at < to; at++) {
    const lower = lowerAt(tokens, at);
    if (lower === 'zu' && isVerbLike(tokens[at + 1])) return true;
    if (german.infinitiveWithZu.test(lower)) return true;
  }
  return false;
}

/** Whether a clause has a verb in the subjunctive, a listed one or one in second position: «die Entdeckung werfe neues Licht». */
export function isSubjunctiveClause(tokens: readonly Token[], { from, to }: Clause): boolean {
  if (tokens.slice(from, to).some(isSubjunctive)) return true;
  const phrase = phraseAt(tokens, from, 'far');
  const at = lowerAt(tokens, from) === 'es' ? from + 1 : phrase?.subject ? phrase.to : to;
  const verb = at < to ? tokens[at] : undefined;
  return verb !== undefined && isRegularSubjunctive(verb) && !isNoun(tokens, at + 1);
}

/** «werfe», «reiche» */
function isRegularSubjunctive({ kind, text, lower }: Token): boolean {
  return (
    kind === 'word' &&
    /^\p{Ll}{2,}[^aeiout\P{L}]e(?<!weise|zufolge)$/u.test(text) &&
    ![german.adverbs, german.secondSubjunctives].some((words) => words.has(lower))
  );
}

/** Whether a token is a listed verb in the subjunctive. */
export function isSubjunctive(token: Token | undefined): boolean {
  return token?.kind === 'word' && german.subjunctives.has(token.text);
}

/** Whether a sentence is reported speech without saying whose: its first verb is in the subjunctive. */
export function isReportedSpeech(tokens: readonly Token[]): boolean {
  const finite = tokens.find(
    (token) =>
      token.kind === 'word' &&
      token.text === token.lower &&
      (german.auxiliary.has(token.lower) || isSubjunctive(token)),
  );
  return finite !== undefined && isSubjunctive(finite) && !german.secondSubjunctives.has(finite.lower);
}

/**
 * The verb by which a sentence goes on with reported speech right behind some: a subjunctive of several that stands for one that could be
 * no other form, «die Kosten würden steigen», but not «sie hätten siegen können»; or «das reiche nicht».
 */
export function goesOnBy(tokens: readonly Token[]): Token | undefined {
  const [first, second, third] = tokens;
  const isThat = first?.lower === 'das' && second !== undefined && third?.lower !== 'ich' && !isNoun(tokens, 2);
  if (isThat && isRegularSubjunctive(second)) return second;
  const clauses = clausesOf(tokens).filter(({ kind }) => kind !== 'sub');
  const finite = clauses
    .flatMap(({ from, to }) => tokens.slice(from, to))
    .find(
      ({ kind, text, lower }) =>
        kind === 'word' && text === lower && (german.auxiliary.has(lower) || german.replacements.has(lower)),
    );
  // «sie hätten siegen können», «Ohne Regen würden», «hätten gern», «Was würden sie sagen?», «Wären sie da, kämen»
  const isWish = tokens.some(({ lower }) => german.unreal.has(lower));
  const isUnreal = finite?.lower === 'hätten' && tokens.some(({ lower }) => german.infinitiveModals.has(lower));
  if (isWish || isUnreal || tokens.at(-1)?.text === '?' || german.beginsUnreal.has(first?.lower ?? ''))
    return undefined;
  if (finite) return german.replacements.has(finite.lower) ? finite : undefined;
  // «Der Graben zwischen den Dörfern vertiefe sich»
  const [clause] = clauses;
  const at = clause && finiteOf(tokens, clause);
  const verb = at === undefined || at === clause?.from || isNoun(tokens, at + 1) ? undefined : tokens[at];
  return verb && first?.lower !== 'ich' && isRegularSubjunctive(verb) ? verb : undefined;
}

/** The verb of a main clause, listed or not: the second constituent, or the first word after what is set between commas. */
export function finiteOf(tokens: readonly Token[], { from: begin, to, opens }: Clause): number | undefined {
  // «Auch Anna Muster schweigt»
  const from = german.openers.has(lowerAt(tokens, begin)) ? begin + 1 : begin;
  // «Anna Muster, die lange schwieg, hat nach eigenen Worten», «Anna Muster, die Wirtin, schweigt»
  if (german.auxiliary.has(lowerAt(tokens, from)) || (opens?.text === ',' && isVerbLike(tokens[from]))) return from;
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
  return verb?.kind === 'word' && verb.text === verb.lower && !german.functionWords.has(verb.lower) ? at : undefined;
}

export function isParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Ll}*ge\p{Ll}+(?:t|en)$|^(?:be|ent|er|ver|zer)\p{Ll}+(?:t|en)$|^\p{Ll}+iert$/u.test(token.text)
  );
}
