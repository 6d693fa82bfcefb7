import { german } from '../../wording/german/german.ts';
import { isQuoted, lowerAt, type Token } from '../tokens.ts';
import { type Clause, clauseAt, type Sentence } from './clauses.ts';
import { phraseAt } from './phrases.ts';
import { isSubjunctiveClause } from './subjunctives.ts';
import { isFiniteVerb, isPrefix, isVerbLike } from './wordKinds.ts';

/** Whether a sentence contains what the verb at a token reports: a clause, a quotation, a colon. */
export function hasContent(sentence: Sentence, at: number): boolean {
  const { tokens, clauses } = sentence;
  const clause = clauseAt(sentence, at);
  // What is quoted is not said by whom a subordinate clause tells of: «nannte ihn „falsch“, nachdem der Rat das gerügt hatte».
  // «nannte das Haus, das ihm gehört hatte, „schief“»
  const opening = lowerAt(tokens, clause?.from ?? -1);
  const isInserted = german.relatives.has(opening) && clause?.closes?.text === ',';
  const isAside = clause?.kind === 'sub' && (isInserted || /^(?:nachdem|bevor)$/.test(opening));
  const mayQuote = clause && isAside ? tokens.slice(clause.from, clause.to) : tokens;
  if (mayQuote.some(isQuoted)) return true;
  if (!clause) return false;
  const { number } = clause;
  if (clause.closes?.text === ':' || isReportedFront(tokens, clause, at) || comparesWith(sentence, clause)) return true;
  // «Die Polizei bestätigte dies», «Bestätigt hat das auch die Polizei», but «das bestätigte das Amt»
  const that = at === clause.from && german.auxiliary.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (['das', 'dies'].includes(lowerAt(tokens, that)) && !phraseAt(tokens, that)) return true;
  // «nachdem er das erklärt hatte, habe er gelacht»: a subordinate clause in front belongs to the verb behind it.
  const next = tokens[clauses[number + 1]?.from ?? -1];
  const isFront = clause.kind === 'sub' && next !== undefined && isFiniteVerb(next);
  if (clause.closes?.text === ',' && !isFront && isReportedFrom(sentence, number + 1)) return true;
  if (clause.kind !== 'sub' && isFollowedByStatement(sentence, at, clause)) return true;
  return clause.opens?.text === ',' && number > 0 && isBehindContent(sentence, at, clause);
}

/** «Es sei klar, dass er komme, sagte der Chef», «Ob er komme, hat der Chef gefragt», «Angst, meint die Wirtin, habe sie nie» */
function isBehindContent({ tokens, clauses }: Sentence, at: number, clause: Clause): boolean {
  const { number, from, to, closes } = clause;
  const isFirst = from === at || (from + 1 === at && lowerAt(tokens, from) === 'so');
  // «Woher es kam, wollte die Richterin wissen»
  const isAsked = lowerAt(tokens, at) === 'wissen' && german.modals.has(lowerAt(tokens, from));
  if (!isFirst && !isAsked && !german.auxiliary.has(lowerAt(tokens, from))) return false;
  let begin = number - 1;
  while (begin > 0 && clauses[begin]?.kind === 'sub' && clauses[begin]?.opens?.text === ',') begin--;
  const before = clauses.slice(begin, number);
  if (isAsked || before.some((one) => isSubjunctiveClause(tokens, one))) return true;
  let past = at + 1;
  while (german.adverbs.has(lowerAt(tokens, past))) past++;
  const subject = isFirst ? phraseAt(tokens, past) : undefined;
  const isInserted = subject?.to === to && closes?.text === ',' && clauses[number + 1]?.kind === 'main';
  // «Wird er gewählt, entscheidet der Rat», but «Wer hustet, soll warten, rät der Rat»
  const [front] = before;
  const isCondition = german.auxiliary.has(lowerAt(tokens, front?.from ?? -1)) && clauses[begin - 1]?.kind !== 'sub';
  // «Dass es schneit, glaubt der Wirt»
  const isSaid = front?.kind === 'main' ? !isCondition : lowerAt(tokens, front?.from ?? -1) === 'dass';
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
