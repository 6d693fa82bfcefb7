import { german } from '../../wording/german/german.ts';
import { type Found, foundAt } from '../found.ts';
import { isQuoted, lowerAt, lowerWords } from '../tokens.ts';
import { isNobody, isSurelySomebody } from './actors.ts';
import type { Sentence } from './clauses.ts';
import { pastNameBehind, phraseAt } from './phrases.ts';
import { subjectOf } from './subjects.ts';

/** To whom something is so: «Für den Wirt ist der Plan „ein Witz“», «Für ihn steht fest, dass». */
export function judging({ tokens, clauses: [clause] }: Sentence): readonly Found[] {
  const at = german.openers.has(lowerAt(tokens, 0)) ? 1 : 0;
  if (clause?.kind !== 'main' || lowerAt(tokens, at) !== 'für') return [];
  const phrase = phraseAt(tokens, at + 1);
  const to = phrase ? pastNameBehind(tokens, phrase.from, phrase.to) : -1;
  // «Für die Chefin, Anna Muster, ist»
  const past = !phrase && lowerAt(tokens, at + 1) === 'ihn' ? at + 2 : phrase && to > phrase.to ? to + 1 : to;
  // «Für Anna Muster (SP) ist»
  const verb = tokens[past]?.kind === 'aside' ? past + 1 : past;
  if (!german.judges.has(lowerAt(tokens, verb))) return [];
  const within = tokens.slice(verb + 1, clause.to);
  const isSaid = within.some(isQuoted) || german.certain.test(lowerWords(within));
  return isSaid ? [foundAt(tokens, [at + 1, verb], [at], { rule: 'according', by: 'für' })] : [];
}

/** How somebody finds something: «Anna Muster findet das zynisch», but not «findet die Leiche», «findet jährlich statt». */
export function finding({ tokens, clauses, goesOn }: Sentence): readonly Found[] {
  return clauses.flatMap((clause) => {
    const finite = tokens.findIndex(
      ({ lower }, at) => clause.from <= at && at < clause.to && /^(?:finde[nt]?|fand(?:en)?)$/.test(lower),
    );
    const last = clause.to - 1;
    const { text = '', lower = '' } = tokens[last] ?? {};
    const isHow = last > finite + 1 && text === lower && german.evaluations.test(lower) && !german.adverbs.has(lower);
    const subject =
      clause.kind === 'main' && finite >= 0 && isHow ? subjectOf({ tokens, clauses, goesOn }, finite) : undefined;
    if (!subject || isNobody(tokens, subject) || !isSurelySomebody(tokens, subject)) return [];
    return [foundAt(tokens, [subject.from, subject.to], [finite, last], { rule: 'verb', by: 'finden' })];
  });
}
