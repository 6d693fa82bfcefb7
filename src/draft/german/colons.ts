import { isFirstName } from '../../wording/firstNames.ts';
import { german } from '../../wording/german/german.ts';
import { wordSet } from '../../wording/wordSet.ts';
import { type Found, foundAt } from '../found.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { isNobody, isPerson, isSurelySomebody } from './actors.ts';
import { finiteOf, type Sentence } from './clauses.ts';
import { pastBehindSpeaker } from './openings.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { subjectOf } from './subjects.ts';
import { isSubjunctive, isSubjunctiveClause } from './subjunctives.ts';
import { isVerbLike, saysInWriting } from './wordKinds.ts';

/** «Der Minister wörtlich: „…“», «Anna Muster: Ich warte.», «Ihr Fazit: Es eilt.», «Die Forderung der Bauern: Es braucht mehr.» */
export function nameAndColon({ tokens, clauses }: Sentence): readonly Found[] {
  return clauses.slice(0, 2).flatMap((clause) => {
    if (clause.kind !== 'noun' || clause.closes?.text !== ':') return [];
    const phrase = phraseAt(tokens, clause.from, 'far');
    if (!phrase?.subject || isTitled(tokens, phrase, clause.to + 1) || pastBehindSpeaker(tokens, phrase.to) < clause.to)
      return [];
    const behind = tokens.slice(clause.to + 1);
    const isOwn = isNamed(tokens.slice(phrase.from, phrase.to)) && behind.some(({ lower }) => own.has(lower));
    if (german.tenors.has(lowerAt(tokens, phrase.head))) return ownerOf(tokens, phrase);
    if (behind[0]?.kind !== 'speech' && !isOwn) return [];
    return [foundAt(tokens, [phrase.from, phrase.to], [], { rule: 'name and colon', by: ':' })];
  });
}

/** Whose the noun is that stands before the colon. */
function ownerOf(tokens: readonly Token[], { from, to, head }: Phrase): readonly Found[] {
  const owner = german.genitives.has(lowerAt(tokens, head + 1)) ? phraseAt(tokens, head + 1) : undefined;
  const isSomebodys = owner
    ? owner.to === to && isSurelySomebody(tokens, owner)
    : german.possessives.has(lowerAt(tokens, from));
  const range = owner ? ([head + 1, to] as const) : ([from, from + 1] as const);
  return isSomebodys ? [foundAt(tokens, range, [head], { rule: 'name and colon', by: lowerAt(tokens, head) })] : [];
}

const own = wordSet('ich mich mir wir uns');

/** Whether words surely are a person’s name: «Anna Muster», «Stadtrat Muster». */
function isNamed(words: readonly Token[]): boolean {
  const [first, second] = words.map(({ lower }) => lower);
  const isCalled = german.offices.test(first ?? '');
  const isName = words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
  return isName && (isCalled || [first, second].some((word = '') => isFirstName(word)));
}

/** Whether a quotation is only what a work is called: «Der Roman ist da: „Wir gehen heim“», but not «Das Buch ist deutlich: „Wir gehen heim.“» */
function isTitled(tokens: readonly Token[], { head }: Phrase, speech: number): boolean {
  return german.works.test(lowerAt(tokens, head)) && !/[.!…].?$/.test(lowerAt(tokens, speech));
}

/** «Der Minister zeigte sich besorgt: „…“», «… besorgt: Es eile»: without a listed verb, the colon shows who speaks. */
export function verbAndColon(sentence: Sentence): readonly Found[] {
  const { tokens, clauses, goesOn } = sentence;
  const [first] = clauses;
  const colon = clauses.findIndex(({ closes }) => closes?.text === ':');
  const before = clauses.slice(0, colon);
  if (!first || colon < 0 || before.some(({ closes }) => closes?.text !== ',')) return [];
  const next = clauses[colon + 1];
  const behind = (clauses[colon]?.to ?? 0) + 1;
  const isSpeech = tokens[behind]?.kind === 'speech';
  const isReported = next ? isSubjunctiveClause(tokens, next) : goesOn;
  // «Der Sprecher, Hans Muster, winkte ab:»
  const [ahead, last] = [phraseAt(tokens, first.from), clauses[colon]];
  const own = ahead && isPerson(tokens, ahead) ? last : undefined;
  // «Darauf angesprochen, lächelt der Wirt: „…“»
  const isInverted =
    isSpeech &&
    last &&
    last !== first &&
    isVerbLike(tokens[last.from]) &&
    phraseAt(tokens, last.from + 1)?.to === last.to;
  const inFront = isInverted ? last.from : finiteOf(tokens, first);
  const finite = isSpeech || isReported ? (inFront ?? (own && finiteOf(tokens, own))) : undefined;
  if (finite === undefined || isSubjunctive(tokens[finite])) return [];
  const subject = subjectOf(sentence, finite);
  if (!subject || isNobody(tokens, subject) || isTitled(tokens, subject, behind)) return [];
  // «Der Wirt lacht: „…“», but «Das Motiv fand sich dort: „…“»
  const isText = saysInWriting(lowerAt(tokens, subject.head));
  const mayBeThing = !isSpeech || (lowerAt(tokens, subject.from) === 'das' && !isText);
  if (mayBeThing && !isSurelySomebody(tokens, subject)) return [];
  const reports = next || isSpeech ? 'here' : 'next';
  return [foundAt(tokens, [subject.from, subject.to], [], { rule: 'name and colon', by: ':', reports })];
}
