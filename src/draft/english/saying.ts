import { english } from '../../wording/english/english.ts';
import { type Found, foundAt } from '../found.ts';
import { lowerAt, lowerWords, type Token } from '../tokens.ts';
import { hasContent, saysLittle } from './content.ts';
import { saysSomething } from './deeds.ts';
import { judgesAt } from './judging.ts';
import { arePeople, isOfPeople, isOfText, isSomebody, maySpeak } from './people.ts';
import { firstSubject } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import { reportAt } from './verbs.ts';
import {
  baseOfGerund,
  helpersBefore,
  isAuxiliary,
  isCapitalised,
  isNot,
  isPlural,
  markAfter,
  markBefore,
  opensClause,
} from './wordKinds.ts';

/** «She left, saying it was late», «, adding that she was tired» */
export function sayingBeside(tokens: readonly Token[], at: number): Found | undefined {
  const by = lowerAt(tokens, at);
  // “issued a statement saying it was late”
  const isBeside = tokens[at - 1]?.text === ',' || (by === 'saying' && english.documents.test(lowerAt(tokens, at - 1)));
  const isOpen = /^(?:accus|blam)ing$/.test(by) || (by === 'warning' && lowerAt(tokens, at + 1) === 'of');
  const hasWords = by === 'saying' || isOpen || hasContent(tokens, at) || judgesAt(tokens, at, baseOfGerund(by) ?? '');
  if (!english.saying.has(by) || !isBeside || !hasWords) return undefined;
  // “found a note saying it was late”
  const text =
    tokens[at - 1]?.text === ',' ? -1 : tokens.findLastIndex((_, index) => index < at && opensClause(tokens, index));
  if (text > 0 && english.finds.test(lowerWords(tokens.slice(0, text + 1))))
    return foundAt(tokens, [text, at], [at], { rule: 'verb', by });
  // “The bridge leaks, he said, adding: “It will fall.””
  // “Hale, writing in the Post, called it a joke”
  const others = [...tokens.slice(0, at).keys(), markAfter(tokens, at) + 1];
  if (others.some((index) => reportAt(tokens, index))) return undefined;
  // “Talks ended after the rebels left, accusing the army”
  const isSubordinate = tokens
    .slice(1, at - 1)
    .some(({ lower }) => /^(?:after|when|while|because|before|as)$/.test(lower));
  if (isSubordinate && by !== 'saying') return undefined;
  // “Others were kinder: Orbis kept its target, arguing that”
  const clause = tokens.findLastIndex(({ text }, index) => index < at && text === ':') + 1;
  const first = firstSubject(tokens.slice(clause));
  const [from, to] = first ? [first[0] + clause, first[1] + clause] : [0, 0];
  // «The council disputes the figure»: before the next determiner is the verb.
  const next = tokens.findIndex(({ lower }, index) => index > from && index < to && english.determiners.has(lower));
  const subject = [from, next < 0 ? to : next - 1] as const;
  const isBody = [english.bodies, english.offices, english.unnamed].some((all) => all.test(lowerAt(tokens, to - 1)));
  const isGroup = isPlural(tokens[to - 1]) && isCapitalised(tokens[to - 2]);
  // “Sales fell, suggesting that shoppers wait”
  if (by === 'suggesting' && !isSomebody(tokens, subject)) return undefined;
  if (isOpen && !isOfPeople(tokens, subject)) return undefined;
  const isWhole =
    next >= 0 ||
    english.pasts.test(lowerAt(tokens, to)) ||
    to === from + 1 ||
    isBody ||
    isGroup ||
    isCapitalised(tokens[to - 1]) ||
    isAuxiliary(tokens[to]);
  return isWhole && maySpeak(tokens, subject) ? foundAt(tokens, subject, [at], { rule: 'verb', by }) : undefined;
}

/** “issued a statement urging calm”, “took to X to complain”: who does so says what follows, but not “was sent a letter warning him”. */
export function sayingBy(tokens: readonly Token[], at: number): Found | undefined {
  const isAim = lowerAt(tokens, at - 1) === 'to';
  const verb = tokens.findLastIndex(
    ({ lower }, index) => index < at && (isAim ? english.turns : english.issues).has(lower),
  );
  const lower = lowerAt(tokens, at);
  const by = baseOfGerund(lower) ?? lower;
  const maySay = english.alone.has(by) || english.judges.has(by) || english.aims.has(by) || english.saying.has(lower);
  if (!maySay || verb < 0 || tokens.slice(0, at).some((_, before) => reportAt(tokens, before))) return undefined;
  const words = tokens.slice(verb, isAim ? at - 1 : at).map((token) => token.lower);
  const helpers = helpersBefore(tokens, verb);
  const isDone = !isNot(tokens[verb - 1]) && helpers.every((index) => english.perfect.has(lowerAt(tokens, index)));
  const subject =
    isDone && (isAim ? english.turnsTo : english.issued).test(words.join(' '))
      ? subjectBefore(tokens, helpers[0] ?? verb)
      : undefined;
  const isSaid =
    subject &&
    isOfPeople(tokens, subject) &&
    saysSomething(tokens, at, { by, subject, isHere: hasContent(tokens, at) });
  return isSaid && maySpeak(tokens, subject) ? foundAt(tokens, subject, [at], { rule: 'verb', by: lower }) : undefined;
}

/** “Shares fell, with analysts blaming weak demand”: whoever the sentence is about, somebody else says this. */
export function sayingWith(tokens: readonly Token[], at: number): Found | undefined {
  const saying = lowerAt(tokens, at);
  const by = baseOfGerund(saying) ?? '';
  const begin = markBefore(tokens, at) + 1;
  const isWith = tokens[begin - 1]?.text === ',' && lowerAt(tokens, begin) === 'with' && begin + 1 < at;
  if (by === '' || !isWith || saysLittle(tokens, at)) return undefined;
  // “with Labour promising tax cuts and the Tories blaming the unions”
  const other = tokens.findLastIndex(({ lower }, index) => index > begin && index < at && lower.endsWith('ing'));
  const and = tokens.findIndex(({ lower }, index) => index > other && index < at && lower === 'and');
  const subject = [other < 0 ? begin + 1 : and + 1, at] as const;
  const phrase = tokens.slice(...subject);
  const isWhole = other < 0 || and > 0;
  const isPlain = phrase.every((token) => !isAuxiliary(token) && !english.relatives.has(token.lower));
  // “with the figures suggesting a fall”, but not “with maps suggesting a storm”
  const isSource = !english.shows.has(by) || isSomebody(tokens, subject) || arePeople(phrase) || isOfText(phrase);
  const isHere = english.alone.has(by) || english.saying.has(saying) || hasContent(tokens, at);
  // “The plan, with the mayor saying it was late, was dropped”
  const close = markAfter(tokens, at);
  const isWithin =
    tokens[close]?.text === ',' && (isAuxiliary(tokens[close + 1]) || /ed$/.test(lowerAt(tokens, close + 1)));
  return isWhole &&
    isPlain &&
    isSource &&
    !isWithin &&
    saysSomething(tokens, at, { by, subject, isHere }) &&
    maySpeak(tokens, subject)
    ? foundAt(tokens, subject, [at], { rule: 'verb', by: saying })
    : undefined;
}
