import { german } from '../../wording/german/german.ts';
import { type Found, foundAt } from '../found.ts';
import { lowerAt, lowerWords, type Token } from '../tokens.ts';
import { isOfMany, isPerson } from './actors.ts';
import type { Sentence } from './clauses.ts';
import { type Phrase, pastNameBehind, phraseAt } from './phrases.ts';

/** To whom something is so: «Für die SP ist der Plan überfällig», «Für den Wirt ist er „ein Witz“», «Für ihn steht fest, dass». */
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
  const isSaid =
    within.some(({ kind }) => kind === 'part' || kind === 'speech') || german.certain.test(lowerWords(within));
  const isJudged = (!phrase || isSure(tokens, phrase)) && isJudgement(tokens, verb, within);
  return isSaid || isJudged ? [foundAt(tokens, [at + 1, verb], [at], { rule: 'according', by: 'für' })] : [];
}

function isSure(tokens: readonly Token[], judge: Phrase): boolean {
  const isBody = isOfMany(tokens, judge) && !german.states.has(tokens[judge.head]?.text ?? '');
  return isPerson(tokens, judge) || isBody;
}

/** Whether a sentence that asks nothing judges with a verb and the words behind it. */
function isJudgement(tokens: readonly Token[], verb: number, within: readonly Token[]): boolean {
  return tokens.at(-1)?.text !== '?' && german.judgements.test(`${lowerAt(tokens, verb)} ${lowerWords(within)}`);
}
