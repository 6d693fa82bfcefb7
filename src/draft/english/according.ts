import { english } from '../../wording/english/english.ts';
import { isFirstName } from '../../wording/firstNames.ts';
import { type Found, foundAt } from '../found.ts';
import { isQuoted, lowerAt, type Range, separates, type Token } from '../tokens.ts';
import { opensContent } from './content.ts';
import { isJudged } from './judging.ts';
import { agentFrom } from './passives.ts';
import { arePeople, isOfPeople, isOfText, maySpeak } from './people.ts';
import { apposedEnd } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import { isAdverb, isAuxiliary, isCapitalised, isPast, markAfter, opensClause, partFrom } from './wordKinds.ts';

/** «according to the mayor», «in the view of the mayor» */
export function according(tokens: readonly Token[], at: number): Found | undefined {
  const by = [
    'according to',
    'in the view of',
    'in the opinion of',
    'in the words of',
    'in the eyes of',
    'from the perspective of',
    'as per',
  ].find((words) =>
    words
      .split(' ')
      .reverse()
      .every((word, back) => lowerAt(tokens, at - back) === word),
  );
  const cue = by?.split(' ').map((_, back) => at - back) ?? [];
  const isFront = tokens.slice(0, at).every((token) => !isAuxiliary(token) && !token.lower.endsWith('ed'));
  const whole = apposedEnd(tokens, at + 1, isFront);
  const end = isFront ? beforeClause(tokens, [at + 1, whole]) : whole;
  if (!by || end <= at + 1 || (/eyes|words|per$/.test(by) && !isInserted(tokens, at - cue.length + 1, [at + 1, end])))
    return undefined;
  return foundAt(tokens, [at + 1, end], cue, { rule: 'according', by });
}

/** “To critics, the law is unfair”, “To Ann Hale, the plan is a joke”, but not “To members, entry is free”, “To New York, the flight is a long one”. */
export function toWhom(tokens: readonly Token[], to: number): Found | undefined {
  const comma = tokens.findIndex(({ text }, at) => at > to && text === ',');
  const isFirst = to === 0 || (to === 1 && /^(?:and|but|yet)$/.test(lowerAt(tokens, 0)));
  const whom = [to + 1, comma] as const;
  const isNamed = comma > to + 1 && tokens.slice(...whom).every(isCapitalised);
  const isPlace = isNamed && !isFirstName(lowerAt(tokens, to + 1));
  if (!isFirst || comma < 0 || isPlace || !isOfPeople(tokens, whom)) return undefined;
  const end = markAfter(tokens, comma);
  // “To the victims, he was a liar, prosecutors said”
  const isWhole = /^(?:|and|but|though|while|yet)$/.test(lowerAt(tokens, end + 1));
  const copula = tokens.findIndex(({ lower }, at) => at > comma + 1 && english.copulas.has(lower));
  const [next, judged] = [
    lowerAt(tokens, copula + 1),
    tokens.slice(copula + 1).find((token) => !isAdverb(token) && !english.degrees.has(token.lower)),
  ];
  const isSaid =
    isWhole &&
    copula > 0 &&
    end > copula &&
    !english.effects.test(lowerAt(tokens, end - 1)) &&
    (/^(?:an?|no|nothing|too)$/.test(next) || isJudged(judged?.lower ?? ''));
  return isSaid && maySpeak(tokens, whom) ? foundAt(tokens, whom, [to], { rule: 'according', by: 'to' }) : undefined;
}

/** “In the eyes of voters, it leaks”, “as per police, it leaks”, but not “in the eyes of the law”, “She saw fear in the eyes of the crew” */
function isInserted(tokens: readonly Token[], from: number, whose: Range): boolean {
  const before = tokens[from - 1];
  const isSaid = isOfPeople(tokens, whose) || (lowerAt(tokens, from + 1) === 'per' && isOfText(tokens.slice(...whose)));
  return (!before || before.text === ',' || isQuoted(before)) && isSaid;
}

/** Where a phrase ends before a clause that no comma parts from it: “according to police the driver fled”, but not “according to Tom Reed the plumber, it fell”. */
function beforeClause(tokens: readonly Token[], [from, to]: Range): number {
  const clause = tokens.findIndex(({ lower }, at, { [at - 1]: before }) => {
    const isOpen = before && !english.prepositions.has(before.lower) && !english.determiners.has(before.lower);
    return at > from && at < to && isOpen && before.lower !== 'and' && /^(?:the|an?|his|her|its|their)$/.test(lower);
  });
  return clause < 0 || tokens[to]?.text === ',' ? to : clause;
}

/** “in her view”, “by Reed’s own account” */
export function inView(tokens: readonly Token[], at: number): Found | undefined {
  const by = lowerAt(tokens, at);
  const isBy = /^(?:account|admission|reckoning)$/.test(by);
  if (!isBy && !/^(?:view|opinion|version|words|eyes)$/.test(by)) return undefined;
  const owner = lowerAt(tokens, at - 1) === 'own' ? at - 2 : at - 1;
  const opener = tokens.slice(0, owner).findLastIndex(({ lower }) => lower === (isBy ? 'by' : 'in'));
  const isHers = english.possessives.has(lowerAt(tokens, owner)) && opener === owner - 1;
  const isTheirs = /['’]s?$/.test(lowerAt(tokens, owner)) && opener >= 0 && opener >= owner - 5;
  // “We saw it in her eyes”, “in Reed’s view of the world”
  const isInserted = opener === 0 || tokens[opener - 1]?.text === ',';
  const isWhole = isInserted && (tokens[at + 1]?.kind === 'mark' || opensClause(tokens, at + 1));
  const mayBeInside = isHers && /^(?:view|opinion)$/.test(by);
  if (!(isHers || isTheirs) || !(mayBeInside || isWhole)) return undefined;
  const plain = tokens.map((token) => ({ ...token, lower: token.lower.replace(/['’]s?$/, '') }));
  if (isTheirs && !isOfPeople(plain, [opener + 1, owner + 1])) return undefined;
  // Of “her own account”, the subject is the owner.
  const source = [opener + 1, isHers && owner < at - 1 ? at + 1 : owner + 1] as const;
  const cue = tokens.map((_, index) => index).slice(opener, at + 1);
  return foundAt(tokens, source, cue, { rule: 'according', by });
}

/** “Reed’s claim that it leaks is false”, “Their verdict: it leaks”, “‘No,’ was the mayor’s response”, “‘No,’ came the reply from the mayor”, but not “Sainsbury’s claims that it leaks”, “Nature’s answer: more trees” */
export function claimOf(tokens: readonly Token[], at: number): Found | undefined {
  const by = lowerAt(tokens, at);
  const part = partFrom(tokens, at);
  // “Engineers disputed [the mayor]’s claim that”
  const ahead = tokens.slice(part, at);
  const isNamed = ahead.slice(-1).some(isCapitalised);
  const opener = ahead.findLastIndex((token) =>
    isNamed ? !isCapitalised(token) : english.determiners.has(token.lower),
  );
  const isWhose = isNamed || opener < 0;
  const from = part + opener + (isWhose ? 1 : 0);
  const isHers = english.possessives.has(lowerAt(tokens, at - 1)) && part === at - 1;
  const isTheirs = /['’]s?$/.test(lowerAt(tokens, at - 1));
  // “Reed’s view is that”, “Reed’s view: it leaks”
  const next = tokens[at + 1];
  const that = /^(?:is|was|:)$/.test(next?.lower ?? '') ? at + 2 : at + 1;
  const isColon = next?.text === ':' && (isHers || from > 0 || at > 1);
  const isAnswer =
    /^(?:came|was)$/.test(lowerAt(tokens, part)) && tokens[part - 1]?.kind === 'speech' && english.announcing.has(by);
  if (isAnswer && /^(?:of|from)$/.test(next?.lower ?? '')) {
    const whose = [at + 2, apposedEnd(tokens, at + 2, false)] as const;
    return isOfPeople(tokens, whose) ? foundAt(tokens, whose, [at], { rule: 'verb', by }) : undefined;
  }
  const isBefore = isAnswer && (!next || separates(next));
  const isSaid = isBefore || (english.announcing.has(by) && (isColon || tokens.slice(that, that + 1).some(isQuoted)));
  const isNoun = english.claimed.test(by) || (that > at + 1 && english.announcing.has(by));
  const isThat = isNoun && lowerAt(tokens, that) === 'that' && opensContent(tokens, that + 1);
  if (!(isHers || isTheirs) || !(isSaid || isThat)) return undefined;
  const plain = tokens.map((token) => ({ ...token, lower: token.lower.replace(/['’]s?$/, '') }));
  const isSomebodys = isHers || isOfPeople(plain, [from, at]);
  // “Sainsbury’s claims that”
  return isSomebodys && (by !== 'claims' || !isWhose || hasTwoVerbs(tokens, that + 1))
    ? foundAt(tokens, [from, at], isThat ? [at, that] : [at], { rule: 'verb', by: `${by} that` })
    : undefined;
}

/** Whether a clause is only the subject of another verb: “[claims that] it leaks were dismissed”, but not “prices were cut”. */
function hasTwoVerbs(tokens: readonly Token[], from: number): boolean {
  const verb = tokens.findIndex((token, at) => {
    const before = tokens[at - 1];
    const isNoun = before?.kind === 'word' && !english.determiners.has(before.lower);
    return at > from && (isAuxiliary(token) || isPast(tokens, at) || (isNoun && /[^s]s$/.test(token.lower)));
  });
  const end = tokens.findIndex(
    ({ lower, kind }, at) => at > verb && (kind === 'mark' || english.boundaries.has(lower)),
  );
  const other = tokens.findIndex((token, at) => {
    const hasTense = isAuxiliary(token) || isPast(tokens, at);
    return at > verb && at < end && hasTense && !isAuxiliary(tokens[at - 1]);
  });
  return verb > 0 && other > 0;
}

/** On whom somebody who says something relies: “citing two officials”, “quoting a spokesman”, “quoted the mayor as saying”. */
export function cited(tokens: readonly Token[]): readonly Found[] {
  return tokens.flatMap(({ lower }, at) => {
    const as = english.quotes.has(lower) && !isAuxiliary(tokens[at - 1]) ? asSaying(tokens, at) : -1;
    const named = tokens.slice(at + 1, as);
    const mayBeNamed = (token: Token) => !isAuxiliary(token) && !english.content.has(token.lower);
    const relative = named.findIndex((token) => english.relatives.has(token.lower));
    // “quoted Tom Reed, who heads the firm, as saying”
    const to = relative > 1 && named[relative - 1]?.text === ',' ? at + relative : as;
    if (as > at + 1 && named.slice(0, relative < 0 ? undefined : relative).every(mayBeNamed))
      return [foundAt(tokens, [at + 1, to], [at, as, as + 1], { rule: 'citing', by: 'quote' })];
    const end = english.citing.has(lower) ? apposedEnd(tokens, at + 1, at === 0) : 0;
    return end > at + 1 ? [foundAt(tokens, [at + 1, end], [at], { rule: 'citing', by: lower })] : [];
  });
}

/** Who quotes whom in a passive: “the mayor was quoted by the Post as saying”, “was quoted as saying by the Post”. */
export function quotedBy(tokens: readonly Token[]): readonly Found[] {
  return tokens.flatMap(({ lower }, at) => {
    const isPassive = english.quotes.has(lower) && isAuxiliary(tokens[at - 1]);
    const as = isPassive ? asSaying(tokens, at) : -1;
    const isBehind = as === at + 1;
    const by = isBehind ? as + 2 : agentFrom(tokens, at) - 1;
    if (as < 0 || lowerAt(tokens, by) !== 'by') return [];
    const agent = [by + 1, isBehind ? apposedEnd(tokens, by + 1) : as] as const;
    const subject = agent[1] > agent[0] ? subjectBefore(tokens, at - 1) : undefined;
    // “was quoted as saying by phone”
    const isSmall = agent[1] === agent[0] + 1 && !isCapitalised(tokens[agent[0]]) && !arePeople(tokens.slice(...agent));
    if (!subject || isSmall || !maySpeak(tokens, subject)) return [];
    return [
      foundAt(tokens, agent, [at, by], { rule: 'verb', by: 'quote' }),
      foundAt(tokens, subject, [as, as + 1], { rule: 'citing', by: 'quote' }),
    ];
  });
}

/** Where “as saying” stands behind a token, -1 if it does not. */
function asSaying(tokens: readonly Token[], from: number): number {
  return tokens.findIndex(({ lower }, at) => at > from && lower === 'as' && lowerAt(tokens, at + 1) === 'saying');
}
