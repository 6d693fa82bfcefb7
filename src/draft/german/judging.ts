import { german } from '../../wording/german/german.ts';
import { type Found, foundAt } from '../found.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { isOfMany, isPerson } from './actors.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Phrase, pastNameBehind, phraseAt } from './phrases.ts';
import { placesOf } from './verbForms.ts';
import { isNoun } from './wordKinds.ts';

/** To whom something is so: «Für die SP ist der Plan überfällig», «Den Grünen geht er zu weit». */
export function judging(sentence: Sentence): readonly Found[] {
  const { tokens, clauses } = sentence;
  const [clause] = clauses;
  const begin = german.openers.has(lowerAt(tokens, 0)) ? 1 : 0;
  if (clause?.kind !== 'main') return [];
  const found = lowerAt(tokens, begin) === 'für' ? judgeFor(tokens, clause, begin) : judgeOf(sentence, clause, begin);
  return found ? [foundAt(tokens, [found.from, found.to], [found.cue], { rule: 'according', by: 'für' })] : [];
}

type Judge = { readonly from: number; readonly to: number; readonly cue: number };

/** «Für den Wirt ist der Plan „ein Witz“», «für ihn steht fest, dass» */
function judgeFor(tokens: readonly Token[], clause: Clause, at: number): Judge | undefined {
  const phrase = phraseAt(tokens, at + 1);
  const to = phrase ? pastNameBehind(tokens, phrase.from, phrase.to) : -1;
  // «Für die Chefin, Anna Muster, ist»
  const past = !phrase && lowerAt(tokens, at + 1) === 'ihn' ? at + 2 : phrase && to > phrase.to ? to + 1 : to;
  // «Für Anna Muster (SP) ist»
  const verb = tokens[past]?.kind === 'aside' ? past + 1 : past;
  if (!german.judges.has(lowerAt(tokens, verb))) return undefined;
  const within = tokens.slice(verb + 1, clause.to);
  const isSaid =
    within.some(({ kind }) => kind === 'part' || kind === 'speech') || german.certain.test(wordsOf(within));
  const isJudged = (!phrase || isSure(tokens, phrase)) && isJudgement(german.judgements, tokens, verb, within);
  return isSaid || isJudged ? { from: at + 1, to: verb, cue: at } : undefined;
}

/** «Den Grünen geht der Plan zu weit», «Das ist der SP zu teuer» */
function judgeOf(sentence: Sentence, clause: Clause, begin: number): Judge | undefined {
  const { tokens } = sentence;
  const [verb = -1] = placesOf(sentence, [begin + 1, clause.to], german.judges);
  // «Das geht selbst der FDP zu weit»
  const past = german.openers.has(lowerAt(tokens, verb + 1)) ? verb + 2 : verb + 1;
  const [front, behind] = [phraseAt(tokens, begin), phraseAt(tokens, past)];
  const judge = front?.to === verb && isDative(tokens, front) ? front : behind;
  if (verb < 0 || !judge || !isDative(tokens, judge) || !isSure(tokens, judge)) return undefined;
  const within = tokens.slice(Math.max(verb + 1, judge === behind ? judge.to : 0), clause.to);
  return isJudgement(german.excess, tokens, verb, within) ? { from: judge.from, to: judge.to, cue: verb } : undefined;
}

/** «den Grünen», «dem Rat»; «der SP», but not «der Rat» */
function isDative(tokens: readonly Token[], { from, head }: Phrase): boolean {
  const first = lowerAt(tokens, from);
  const isWomans = /^\p{Lu}{2,6}$/u.test(tokens[head]?.text ?? '') || german.feminines.test(lowerAt(tokens, head));
  return isNoun(tokens, head) && (first === 'den' || first === 'dem' || (first === 'der' && isWomans));
}

function isSure(tokens: readonly Token[], judge: Phrase): boolean {
  const isBody = isOfMany(tokens, judge) && !german.states.has(tokens[judge.head]?.text ?? '');
  return isPerson(tokens, judge) || isBody;
}

/** Whether a sentence that asks nothing judges with a verb and the words behind it. */
function isJudgement(judgements: RegExp, tokens: readonly Token[], verb: number, within: readonly Token[]): boolean {
  return tokens.at(-1)?.text !== '?' && judgements.test(`${lowerAt(tokens, verb)} ${wordsOf(within)}`);
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(' ');
}
