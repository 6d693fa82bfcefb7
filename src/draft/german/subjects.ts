import { german } from '../../wording/german/german.ts';
import { lowerAt, type Range, setsApart, type Token } from '../tokens.ts';
import { agrees, isDative, isNominative, isOneBefore, isSomebody, isSurelySomebody, mayAct } from './actors.ts';
import { behindPlacesIn } from './behindPlaces.ts';
import { type Clause, clauseAt, type Sentence } from './clauses.ts';
import { hasContent } from './content.ts';
import { isSaidFirst, looksLikeAdverb, pastOpeners, saysHow } from './openings.ts';
import { type Phrase, phraseAt, phrasesBetween, type Reach, withApposition } from './phrases.ts';
import { isSubjunctiveClause } from './subjunctives.ts';
import { isFiniteVerb, isNoun, isParticiple, isVerbLike, separatesClauses } from './wordKinds.ts';

const farthest = 30;

/** The subject of a finite verb. */
export function subjectOf(sentence: Sentence, finite: number): Phrase | undefined {
  const { tokens } = sentence;
  const clause = clauseAt(sentence, finite);
  if (!clause) return undefined;
  if (clause.kind === 'sub') return subjectInSub(sentence, clause, finite);
  const pronoun = pronounBehind(tokens, clause, finite);
  if (pronoun) return pronoun;
  const begin = beginOf(tokens, clause, finite);
  if (begin === 'shared') return sharedSubject(sentence, finite);
  const from = pastOpeners(tokens, begin, finite);
  return from === finite ? subjectOfFirst(sentence, clause, finite) : subjectAround(sentence, clause, from, finite);
}

/** «Im Mai sagte er», «der Politik schlug er vor» */
function pronounBehind(tokens: readonly Token[], clause: Clause, finite: number): Phrase | undefined {
  const next = lowerAt(tokens, finite + 1);
  if (!german.personPronouns.has(next) || german.subjectPronouns.has(lowerAt(tokens, finite - 1))) return undefined;
  const isObject = next === 'sie' && (isNominative(tokens, clause.from) || isOneBefore(tokens, clause, finite));
  return isObject ? undefined : phraseAt(tokens, finite + 1);
}

/** The subject of a verb that comes first in its main clause. */
function subjectOfFirst(sentence: Sentence, clause: Clause, finite: number): Phrase | undefined {
  const { tokens, clauses } = sentence;
  const before = clauses[clause.number - 1];
  const isFurther = clause.opens?.text === ',' && before?.kind === 'main';
  // «Der Rat wartet, kündigt aber Gespräche an», but «Es sei spät, sagte aber der Rat»
  const isContrary =
    isFurther && german.contrary.has(lowerAt(tokens, finite + 1)) && !isSubjunctiveClause(tokens, before);
  return (
    (isContrary ? sharedSubject(sentence, finite) : undefined) ??
    nominalBefore(sentence, clause, finite) ??
    subjectAfter(sentence, finite) ??
    (isFurther ? sharedSubject(sentence, finite) : undefined)
  );
}

/** The subject before or behind a verb that is not the first word in its main clause. */
function subjectAround(sentence: Sentence, clause: Clause, from: number, finite: number): Phrase | undefined {
  const { tokens } = sentence;
  const first = lowerAt(tokens, from);
  // «der Beauftragte, Hans Muster, in Bern mitteilte»
  const isInterrupted = finite === clause.to - 1 && (german.prepositions.has(first) || german.adverbs.has(first));
  const interrupted = isInterrupted ? nominalBefore(sentence, clause, finite) : undefined;
  if (interrupted) return interrupted;
  const isAlone = from + 1 === finite || german.prepositions.has(lowerAt(tokens, from + 1));
  // «Weniger überrascht zeigt sich der Minister»
  // «Sichtlich genervt sagte der Minister»
  const isState = looksLikeAdverb(tokens, from) && isParticiple(tokens[from + 1]);
  const isHow = from + 2 === finite && !isNoun(tokens, from + 1) && (isState || saysHow(tokens, from + 1));
  const after = (isAlone && looksLikeAdverb(tokens, from)) || isHow ? subjectAfter(sentence, finite) : undefined;
  // «Gefordert hat die Prüfung der Rat»: the first that follows may be what was asked for.
  if (isSaidFirst(tokens, from)) return after && isSurelySomebody(tokens, after) ? after : undefined;
  if (after) return after;
  const phrase = phraseAt(tokens, from, 'far');
  if (!phrase || phrase.to > finite || !isSomebody(tokens, phrase)) {
    const behind = subjectAfter(sentence, finite);
    // «Es fordert Geld», of a ministry, but «Es fragte Anna Muster»
    return first === 'es' && behind && !isSurelySomebody(tokens, behind) ? undefined : behind;
  }
  // «Das Treffen lobte in Bern der Botschafter»
  const isPlace = lowerAt(tokens, finite + 1) === 'in' && isNoun(tokens, finite + 2);
  const isObject =
    isNominative(tokens, isPlace ? finite + 3 : finite + 1) ||
    (phrase.to === finite && !(agrees(tokens, phrase, finite) && mayAct(tokens, phrase, finite + 1)));
  return (isObject ? subjectAfter(sentence, finite) : undefined) ?? phrase;
}

/** Where the clause of a verb begins: possibly after «und», except right before the verb, where «und» shares the subject. */
function beginOf(tokens: readonly Token[], { from }: Clause, finite: number): number | 'shared' {
  for (let at = finite - 1; at >= from; at--) {
    if (!german.coordinators.has(lowerAt(tokens, at))) continue;
    if (at === finite - 1) return 'shared';
    if (tokens.slice(from, at).some(isVerbLike) && phraseAt(tokens, at + 1)) return at + 1;
  }
  return from;
}

/** «Müller, der Chef der Bank, sagte»: the phrase before an apposition. */
function nominalBefore({ tokens, clauses }: Sentence, { number }: Clause, finite: number): Phrase | undefined {
  const isInserted = (index: number) => setsApart(clauses[index]?.opens);
  if (!isInserted(number)) return undefined;
  let back = number - 1;
  const isOpen = (index: number) => {
    const { to = 0, kind } = clauses[index] ?? {};
    return kind === 'sub' && !isVerbLike(tokens[to - 1]);
  };
  // «Der Wirt – er ist Berner – sagte»
  const isAside = [clauses[back]?.opens, clauses[back]?.closes].every((mark) => /^[–—]$/.test(mark?.text ?? ''));
  if (isAside && back > 0) back--;
  while (back > 0 && clauses[back]?.kind !== 'main' && isInserted(back) && !isOpen(back)) back--;
  // «Der Chef lehnt ab, der Sprecher, Hans Muster, erklärte»
  if (clauses[back]?.kind === 'main' && back + 2 < number && clauses[back + 1]?.opens?.text === ',') back++;
  const clause = clauses[back];
  // «Ein harter Tag, sagte Müller»: nothing is between that would explain the phrase.
  if (!clause || back + 1 === number) return undefined;
  const isOpenSub = isOpen(back);
  if (clause.kind !== 'noun' && !isOpenSub) return undefined;
  const phrase = phraseAt(tokens, pastOpeners(tokens, isOpenSub ? clause.from + 1 : clause.from, clause.to), 'far');
  if (!phrase?.subject || phrase.pronoun || phrase.to > clause.to || !agrees(tokens, phrase, finite)) return undefined;
  if (isSubjunctiveClause(tokens, clause) || tokens.slice(phrase.to, clause.to).some(isVerbLike)) return undefined;
  const next = clauses[back + 1];
  // «Die Kritik, dass er zahlt, wies der Rat zurück»
  if (isNominative(tokens, finite + 1) || !mayAct(tokens, phrase, finite + 1)) return undefined;
  return { ...phrase, to: next?.kind === 'noun' && back + 1 < number ? next.to : clause.to };
}

/** «Die Polizei kam und teilte mit»: the first subject of the sentence outside of its subordinate clauses. */
function sharedSubject(sentence: Sentence, finite: number): Phrase | undefined {
  const { tokens, clauses } = sentence;
  // «Es sei spät, sagte die Wirtin und kündigte an»
  const own = clauseAt(sentence, finite);
  const before = own && clauses[own.number - 1];
  const isBehindSpeech = own?.opens?.kind === 'speech' || (before !== undefined && isSubjunctiveClause(tokens, before));
  const isInverted = own !== undefined && isBehindSpeech && own.from < finite && isFiniteVerb(tokens[own.from]);
  const inverted = isInverted ? subjectAfter(sentence, own.from) : undefined;
  if (inverted && inverted.to < finite) return inverted;
  // «Der Zug fahre, sagte am Montag …»: who said so would follow.
  if (isBehindSpeech && own?.from === finite) return undefined;
  const from = clauses.find(({ kind }) => kind !== 'sub')?.from ?? 0;
  return somebodyBetween(sentence, [from < finite ? from : 0, finite - 1], finite, 'far');
}

/** The subject behind a verb. */
export function subjectAfter(sentence: Sentence, finite: number): Phrase | undefined {
  const { tokens } = sentence;
  const isEnd = (token: Token, at: number) => at > finite && separatesClauses(token);
  const end = tokens.slice(0, finite + farthest).findIndex(isEnd);
  const to = end < 0 ? Math.min(tokens.length, finite + farthest) : end;
  const range = [finite + 1, to] as const;
  const phrase =
    somebodyBetween(sentence, range, finite, 'near') ?? somebodyOf(sentence, behindPlacesIn(tokens, range), finite, to);
  return phrase && withApposition(tokens, phrase);
}

/** The first phrase between two tokens that may be the subject of a verb of saying by its form and number, outside of prepositional phrases. */
function somebodyBetween(sentence: Sentence, range: Range, finite: number, reach: Reach): Phrase | undefined {
  return somebodyOf(sentence, phrasesBetween(sentence.tokens, range, reach), finite, range[1]);
}

function somebodyOf(sentence: Sentence, phrases: readonly Phrase[], finite: number, end: number): Phrase | undefined {
  const { tokens } = sentence;
  const mayEnd = takesObject(sentence, finite) && !hasContent(sentence, finite);
  const whole = mayEnd ? phrases.flatMap((one) => withoutObject(tokens, one, end) ?? []) : phrases;
  const somebody = whole.find((phrase) => isSomebody(tokens, phrase) && agrees(tokens, phrase, finite));
  return somebody && { ...somebody, to: Math.min(somebody.to, end) };
}

/** Whether something may be asked for or announced by a verb behind it: «Nun forderte …», but not «Mehr Geld forderte …», «widersprach …». */
function takesObject(sentence: Sentence, finite: number): boolean {
  const { tokens } = sentence;
  const { from = 0, to = finite + 1 } = clauseAt(sentence, finite) ?? {};
  // «hat der Präsident Fehler eingeräumt»
  const verb = german.auxiliary.has(lowerAt(tokens, finite)) ? to - 1 : finite;
  // «Mehr Geld», but not «Zu Beginn»
  const first = lowerAt(tokens, from);
  const begin = german.beforeAmount.has(first) && first !== 'als' && !german.prepositions.has(first) ? from + 1 : from;
  const ahead = phraseAt(tokens, begin, 'far');
  // «Dem Wirt wirft die Anklage Betrug vor»
  const isTold = ahead !== undefined && (isDative(tokens, ahead) || (/^der$|m$/.test(first) && !ahead.subject));
  const isAhead = ahead?.to === finite && !isTold && !looksLikeAdverb(tokens, begin);
  // «hat ihn der Verein Naturschutz kritisiert»
  const hasPronoun = tokens.slice(from, finite + 2).some(({ lower }) => /^(?:es|ihn|sie)$/.test(lower));
  return german.asking.test(lowerAt(tokens, verb)) && !isAhead && !hasPronoun;
}

/** A phrase at the end of a clause without what somebody asks for or announces, which may be all of it: «[Fehler] eingeräumt», «[der Präsident] Neuwahlen», «[Anna Muster] Kontrollen». */
function withoutObject(tokens: readonly Token[], phrase: Phrase, end: number): Phrase | undefined {
  const { from, to } = phrase;
  if (to === from + 1 && german.objects.test(lowerAt(tokens, from))) return undefined;
  // «SP und Grüne [Reformen]»
  const head = to > phrase.head + 2 && isNoun(tokens, to - 2) ? to - 1 : phrase.head;
  // «das Bündnis Soziale Gerechtigkeit»
  const isNamed = /(?:al|ell|ig|isch|iv|lich)e$/.test(lowerAt(tokens, head - 1));
  const isBare = head > from && !isNamed && isNoun(tokens, head - 1) && german.objects.test(lowerAt(tokens, head));
  const isOther = ({ lower }: Token, index: number) =>
    /^(?:d(?:as|en|ie)|(?:ein|ihr|sein)e?n?)$/.test(lower) && !german.prepositions.has(lowerAt(tokens, to + index - 1));
  // «[Gespräche] mit der Bank», but not «[die Stiftung Kinderschutz] in Bern den Plan»
  const isLast =
    to >= end - 1 || (german.prepositions.has(lowerAt(tokens, to)) && !tokens.slice(to, end).some(isOther));
  // «der Präsident Neuwahlen und Reformen», but «die Stiftung Schutz und Hilfe»
  const before = lowerAt(tokens, head - 1);
  const isWhole = head >= to - 2 || german.offices.test(before) || /an(?:klage|waltschaft)$/.test(before);
  // «[Minister Muster] Kiew Hilfe»
  const last = german.capitals.test(lowerAt(tokens, head - 1)) && isNoun(tokens, head - 2) ? head - 1 : head;
  return isBare && isLast && isWhole ? { ...phrase, to: last, head: Math.min(phrase.head, last - 1) } : phrase;
}

function subjectInSub(sentence: Sentence, clause: Clause, finite: number): Phrase | undefined {
  const { tokens } = sentence;
  let from = clause.from;
  while (from < finite && !german.opensSub.has(lowerAt(tokens, from))) from++;
  const opening = lowerAt(tokens, from);
  // «der alle Gäste aufforderte»: «die» and «das» may be an object too, «der» only of somebody who follows: «der er vorwarf».
  const isSubject =
    from === clause.from &&
    ['der', 'welcher'].includes(opening) &&
    !german.personPronouns.has(lowerAt(tokens, from + 1));
  // «eine Erhöhung, wie sie die Gewerkschaft fordert»
  const isObject = opening === 'wie' && clause.from > 0 && lowerAt(tokens, from + 1) === 'sie';
  const demander = isObject ? phraseAt(tokens, from + 2, 'far') : undefined;
  if (demander?.subject && demander.to === finite) return demander;
  const subject = isSubject ? undefined : somebodyBetween(sentence, [from + 1, finite], finite, 'far');
  if (subject) return subject;
  if (!german.subjectRelatives.has(opening)) return undefined;
  const noun = antecedentOf(sentence, clause);
  return noun && { ...noun, to: from + 1 };
}

/** The antecedent of a relative clause: the phrase that ends before it. */
export function antecedentOf({ tokens, clauses }: Sentence, { number }: Clause): Phrase | undefined {
  const before = clauses[number - 1];
  for (let at = before?.from ?? 0; before && at < before.to; at++) {
    const phrase = phraseAt(tokens, at);
    if (phrase?.to === before.to) return phrase;
    if (phrase) at = phrase.to - 1;
  }
  return undefined;
}
