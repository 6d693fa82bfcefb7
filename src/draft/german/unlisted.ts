import { german } from '../../wording/german/german.ts';
import { type Found, foundAt } from '../found.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { isNobody, isSurelySomebody } from './actors.ts';
import { finiteOf, type Sentence } from './clauses.ts';
import { hasContent } from './content.ts';
import { phraseAt } from './phrases.ts';
import { subjectOf } from './subjects.ts';
import { isReportedSpeech, isSubjunctive, isSubjunctiveClause } from './subjunctives.ts';
import { isParticiple, isPrefix, isVerbLike } from './wordKinds.ts';

/** «„…“, lacht die Wirtin», «Es sei spät, seufzt die Wirtin»: whatever the verb right after speech is, its subject speaks. */
export function afterSpeech(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return clauses.flatMap(({ number, from, to }) => {
    const verb = tokens[from];
    const isAfter = tokens[from - (tokens[from - 1]?.text === ',' ? 2 : 1)]?.kind === 'speech';
    const before = clauses[number - 1];
    const isReport =
      before?.kind === 'main' && isVerbLike(verb) && isReportedSpeech(tokens.slice(before.from, before.to));
    if (!(isAfter || isReport) || verb?.kind !== 'word' || verb.text !== verb.lower) return [];
    if (german.beginsSentence.has(verb.lower) || german.auxiliary.has(verb.lower) || isSubjunctive(verb)) return [];
    const subject = subjectOf(sentence, from);
    if (!subject || subject.from < from || isNobody(tokens, subject)) return [];
    if (!isAfter && !isSurelySomebody(tokens, subject)) return [];
    return [
      foundAt(tokens, [subject.from, subject.to], withPrefix(tokens, from, to), { rule: 'verb', by: verb.lower }),
    ];
  });
}

/** «doppelt … nach» */
function withPrefix(tokens: readonly Token[], verb: number, to: number): readonly number[] {
  return mayBePrefix(tokens[to - 1]) ? [verb, to - 1] : [verb];
}

function mayBePrefix(token: Token | undefined): boolean {
  return isPrefix(token) || token?.text === 'nach';
}

/** «Der Chef knurrte, der Rat schlafe», «Er doppelte nach, man schlafe»: whatever the verb right before what is reported is, the person before it speaks. */
export function beforeReport({ tokens, clauses: [clause, next] }: Sentence): readonly Found[] {
  if (!clause || !next || clause.closes?.text !== ',') return [];
  const last = clause.to - 1;
  const at = mayBePrefix(tokens[last]) ? last - 1 : last;
  const by = lowerAt(tokens, at);
  const isListed = german.functionWords.has(by) || german.auxiliary.has(by) || (at === last && german.verbs.has(by));
  const subject = isVerbLike(tokens[at]) && !isListed ? phraseAt(tokens, clause.from, 'far') : undefined;
  if (subject?.to !== at || isNobody(tokens, subject) || !isSurelySomebody(tokens, subject)) return [];
  // Not «Der Klub spielt, es sei denn, es regnet»
  const mayReport = lowerAt(tokens, next.to - 1) !== 'denn' && isSubjunctiveClause(tokens, next);
  const isReport = /^(?:das|es|man)$/.test(lowerAt(tokens, next.from)) || phraseAt(tokens, next.from, 'far')?.subject;
  if (!mayReport || !isReport) return [];
  return [foundAt(tokens, [clause.from, at], withPrefix(tokens, at, clause.to), { rule: 'verb', by })];
}

/** «Das Gericht wies die Klage mit der Begründung ab, sie sei verjährt»: whoever does something says why. */
export function withReason(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return clauses.flatMap((clause) => {
    const { kind, from, to } = clause;
    const at = tokens.findIndex(
      ({ lower }, index) =>
        from <= index &&
        index < to &&
        german.reasons.has(lower) &&
        lowerAt(tokens, index - 2) === 'mit' &&
        german.determiners.has(lowerAt(tokens, index - 1)),
    );
    const isPassive = tokens.slice(from, to).some(({ lower }) => lower === 'worden');
    if (kind === 'sub' || at < 0 || isPassive || !hasContent(sentence, at)) return [];
    const finite = finiteOf(tokens, clause);
    const subject = finite === undefined ? undefined : subjectOf(sentence, finite);
    const verb = tokens[finite ?? -1];
    const isNobodys =
      !subject || isNobody(tokens, subject) || isSubjunctive(verb) || german.become.has(verb?.lower ?? '');
    if (isNobodys) return [];
    return [foundAt(tokens, [subject.from, subject.to], [at], { rule: 'verb', by: lowerAt(tokens, at) })];
  });
}

/** «Zeugen wollen einen Knall gehört haben»: what somebody says to have done. */
export function claims(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  return clauses.flatMap(({ kind, from, to }) => {
    const finite = tokens.findIndex(({ text }, at) => from <= at && at < to && /^(?:will|wollen)$/.test(text));
    const isPerfect = /^(?:haben|sein)$/.test(lowerAt(tokens, to - 1)) && isParticiple(tokens[to - 2]);
    const subject = kind === 'main' && finite >= 0 && isPerfect ? subjectOf(sentence, finite) : undefined;
    if (!subject || isNobody(tokens, subject)) return [];
    return [foundAt(tokens, [subject.from, subject.to], [finite, to - 1], { rule: 'verb', by: 'wollen' })];
  });
}
