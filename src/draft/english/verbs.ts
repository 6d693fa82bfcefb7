import { english } from '../../wording/english/english.ts';
import { type Found, foundAt } from '../found.ts';
import { isQuoted, lowerAt, type Range, separates, spanOf, type Token } from '../tokens.ts';
import { callsSo, judgesAt } from './judging.ts';
import { apposedEnd, arePeople, headsOf, isOfText, isSomebody, maySpeak } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import { baseOf, isAdverb, isAuxiliary, isCapitalised, isNot, isPlural, markAfter, opensClause } from './wordKinds.ts';

/** Who says something by the verb at a token: «the mayor said», “was described by the mayor as ‘safe’”. */
export function reportAt(tokens: readonly Token[], at: number): Found | undefined {
  const lower = lowerAt(tokens, at);
  const by = baseOf(lower) ?? progressiveOf(tokens, at);
  if (by === undefined || !mayReport(tokens, at, by) || isHeard(tokens, at)) return undefined;
  const helpers = helpersBefore(tokens, at);
  // «officials had doubts»
  if (helpers.length > 0 && lower !== by && lower.endsWith('s')) return undefined;
  const isPassive = !lower.endsWith('ing') && helpers.some((index) => english.passive.has(lowerAt(tokens, index)));
  // “said by email”
  const isBy = lowerAt(tokens, at + 1) === 'by' && !english.channels.has(lowerAt(tokens, at + 2));
  if (isBy) return isPassive ? agentOf(tokens, at, by) : undefined;
  const isAs = lowerAt(tokens, at + 1) === 'as' && (by === 'describe' || english.judges.has(by));
  const isNaming = isAs || by === 'call' || english.naming.has(by);
  if (isPassive && isNaming) return namedBy(tokens, at, by);
  // “The BBC has been told that it leaks”
  const isTold = isPassive && by === 'tell' && lowerAt(tokens, at + 1) !== 'to';
  if (isPassive && by !== 'quote' && !isTold) return undefined;
  // «companies must report leaks»
  if (helpers.some((index) => english.modals.has(lowerAt(tokens, index))) && !isNot(tokens[at - 1])) return undefined;
  // “found that most would welcome it”
  if (lowerAt(tokens, at - 1) === 'would' && (english.judges.has(by) || by === 'blame')) return undefined;
  const subject =
    (helpers.length === 0 ? inverted(tokens, at, lower) : undefined) ?? subjectBefore(tokens, helpers[0] ?? at);
  if (!subject || !maySpeak(tokens, subject)) return undefined;
  if (isAsked(tokens, subject[0] - 1)) return undefined;
  const [ahead = '', further = ''] = [1, 2].map((back) => lowerAt(tokens, subject[0] - back));
  // “…, adding that parents felt betrayed”
  const isAdded = english.saying.has(further) && tokens[subject[0] - 3]?.text === ',';
  // “neither the firm nor the mayor replied”, “said it was late, but that the army had shown no mercy”
  if (ahead === 'nor' || (ahead === 'that' && (isAdded || /^(?:but|and)$/.test(further)))) return undefined;
  // “He said the company had reported it”
  if (
    tokens
      .slice(...subject)
      .some(({ lower }, index, all) => english.onlyVerbs.has(lower) && !/^tanks?$/.test(lowerAt(all, index + 1)))
  )
    return undefined;
  const isOfOutlet = tokens.slice(...subject).some((token) => english.outlets.test(token.lower));
  if ((by === 'understand' || isTold) && !isOfOutlet) return undefined;
  // “When the council asked her, she said no”
  if (by === 'ask' && ahead === 'when') return undefined;
  // «the road is closed, residents fear», «in what officials call a crime»
  const isHere =
    hasContent(tokens, at) ||
    // “felt his side deserved more”
    (by === 'feel' && english.possessives.has(lowerAt(tokens, at + 1))) ||
    (['believe', 'say'].includes(by) && isClauseBehind(tokens, at)) ||
    // “The Guardian understands that”
    (by === 'understand' && isOfOutlet && /^(?:that|how|)$/.test(lowerAt(tokens, at + 1))) ||
    // “the firm, which makes tyres, saw its profit fall”
    [...(/^(?:see|find|feel)$/.test(by) ? [] : [at]), subject[0]].some((begin) =>
      [',', 'what'].includes(lowerAt(tokens, begin - 1)),
    );
  if (!saysSomething(tokens, at, { by, subject, isHere })) return undefined;
  // «note» and «report» are nouns too: as verbs they have several for a subject.
  const isBase = lower === by && by !== 'put' && by !== 'read' && helpers.length === 0;
  if (isBase && !headsOf(tokens.slice(...subject)).some(isPlural)) return undefined;
  const perfect = helpers.filter((index) => isTold || english.perfect.has(lowerAt(tokens, index)));
  const one: Found = {
    ...foundAt(tokens, subject, [...perfect, at], { rule: 'verb', by, reports: isHere ? 'here' : 'topic' }),
    ...(isBase && { areSeveral: true }),
  };
  const [auxiliary] = perfect;
  return auxiliary === undefined ? one : { ...one, auxiliary: spanOf(tokens, auxiliary, auxiliary + 1) };
}

/** Whether a form of the verb `by` may report anything, judging by the words right beside it. */
function mayReport(tokens: readonly Token[], at: number, by: string): boolean {
  const [lower, before, after] = [lowerAt(tokens, at), lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  // Who knows something says nothing.
  if (by === 'know' || before === 'to' || isOfNoun(tokens, at, by)) return false;
  if (/^(?:reportedly|allegedly|supposedly)$/.test(before)) return false;
  // “said little”, “add to fears”
  const isThought = by === 'believe' || by === 'think' || by === 'feel';
  if ((/^(?:little|nothing)$/.test(after) && !isThought) || (by === 'add' && after === 'to')) return false;
  // “a car said to belong to him”, but not “said to wait”
  const isOf = /^(?:be|belong|contain|cost|date|have|include|involve|own|show)$/.test(lowerAt(tokens, at + 2));
  if (by === 'say' && after === 'to' && isOf) return false;
  // “thanked them for their ‘courage’”, “paid tribute to”, “spoke of”
  const isWarm = by === 'thank' || (by === 'pay' && after === 'tribute') || (by === 'speak' && after === 'of');
  if (['thank', 'pay', 'speak'].includes(by) && !(isWarm && tokens.some(isQuoted))) return false;
  // “established a fund”
  if (by === 'establish' && after !== 'that' && !separates(tokens[at + 1])) return false;
  // “pointed at the wall”, “learned of the find”
  if ((by === 'point' && after !== 'out' && after !== 'to') || (by === 'learn' && after === 'of')) return false;
  // “MPs debated plans to close it”
  if (lower === 'plans' && before.endsWith('ed')) return false;
  // “the Baltic states”, “in the States”
  if (lower === 'states' && after !== 'that') return false;
  // «the report», but «some say», «another recalled that», «some recalled seeing it»
  const isNoun = english.determiners.has(before) && !english.onlyVerbs.has(lower);
  const isTold = english.content.has(after) || after.endsWith('ing') || judgesAt(tokens, at, by);
  if (isNoun && !(english.standsAlone.has(before) && lower !== by && isTold)) return false;
  // «in a joint report»
  if (lower === by && /^an?$/.test(lowerAt(tokens, at - 2))) return false;
  // «did not respond», «asked not to be named»
  return !isNegated(tokens, at) && !isNot(tokens[at + 1]);
}

/** Whether a word opens a question that is told of: “asked whether he thought”, “would not say when the mayor would report”, but not “left when the mayor said”. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const [opener, last] = [lowerAt(tokens, at), at - (isAdverb(tokens[at - 1]) ? 2 : 1)];
  const before = lowerAt(tokens, last);
  // “was clear when the mayor said no”, but “it is not clear when”, “it is clear what”
  const isOpen =
    !english.settled.has(before) ||
    tokens.slice(Math.max(0, last - 4), last).some((token) => isNot(token) || token.lower === 'it');
  return opener === 'whether' || (english.asks.has(opener) && english.leavesOpen.has(before) && isOpen);
}

/** “The court heard that he had told friends”: what a court hears, nobody tells the reader. */
export function isHeard(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some(({ lower }, index) => {
    const isTold = lower === 'told' && english.passive.has(lowerAt(tokens, index - 1));
    const hears = english.courts.test(lowerAt(tokens, index - (isTold ? 2 : 1)));
    return (lower === 'heard' || isTold) && hears && ['that', 'how'].includes(lowerAt(tokens, index + 1));
  });
}

/** Who is named by a passive: «was described by the mayor as “safe”», but not «a report seen by the mayor». */
function agentOf(tokens: readonly Token[], at: number, by: string): Found | undefined {
  const end = apposedEnd(tokens, at + 2);
  const next = lowerAt(tokens, end);
  const isSaid =
    (english.content.has(next) && !english.relatives.has(next)) || tokens.slice(end, end + 3).some(isQuoted);
  // “was asked by reporters if she would resign”
  if (by === 'ask') return undefined;
  // “condemned by business groups”, but not “dismissed by the court”
  const agent = [at + 2, end] as const;
  const isJudged =
    /^(?:condemn|critici[sz]e|praise)$/.test(by) &&
    next !== 'to' &&
    !english.deeds.get(by)?.test(`the ${lowerAt(tokens, at - 2)}`) &&
    (isSomebody(tokens, agent) || arePeople(tokens.slice(...agent))) &&
    maySpeak(tokens, agent);
  return (isSaid || isJudged) && end > at + 2 ? foundAt(tokens, agent, [at], { rule: 'passive', by }) : undefined;
}

/** Who gives something a name in a passive: “was called “a joke” by critics”. */
function namedBy(tokens: readonly Token[], at: number, by: string): Found | undefined {
  const end = markAfter(tokens, at);
  const agent = tokens.findIndex(({ lower }, index) => index > at && index < end && lower === 'by');
  if (agent < 0) return undefined;
  const before = tokens[agent - 1];
  const range = [agent + 1, apposedEnd(tokens, agent + 1)] as const;
  const isOfPeople = isSomebody(tokens, range) || arePeople(tokens.slice(...range));
  // “described as weak by critics”, but not “called to the house by a neighbour”
  const isGiven = lowerAt(tokens, at + 1) === 'as' || (before && isQuoted(before));
  return isGiven && isOfPeople && maySpeak(tokens, range)
    ? foundAt(tokens, range, [at], { rule: 'passive', by })
    : undefined;
}

type Reporting = { readonly by: string; readonly subject: Range; readonly isHere: boolean };

/** Whether a verb says something of this subject: always, with what it reports (`isHere`), or by its object. */
export function saysSomething(tokens: readonly Token[], at: number, { by, subject, isHere }: Reporting): boolean {
  if (isDeed(tokens, at, { by, subject })) return false;
  const isOfPeople = isSomebody(tokens, subject) || arePeople(tokens.slice(...subject));
  // “branded the plan “a joke””, but not “labelled the boxes that were full”
  if (english.naming.has(by)) return tokens.slice(at).some(isQuoted) || (isOfPeople && callsSo(tokens, at));
  // “The storm threatened to flood the town”
  if (by === 'threaten' && !isOfPeople) return false;
  const after = lowerAt(tokens, at + 1);
  const hasAhead = (word: string) => tokens.slice(at, at + 9).some(({ lower }) => lower === word);
  // “put the cost at about £140m”, “as the mayor puts it”, but not “as the council put it up for sale”
  if (by === 'put') {
    const isIt = after === 'it' && lowerAt(tokens, subject[0] - 1) === 'as';
    const next = tokens[at + 2];
    if (isIt)
      return !english.away.has(next?.lower ?? '') && !(next?.lower === 'to' && lowerAt(tokens, at + 3) === 'the');
    const amount = tokens.findIndex(({ text }, index) => index > at && /\p{N}/u.test(text));
    return tokens.slice(Math.max(at, amount - 3), Math.max(at, amount)).some(({ lower }) => lower === 'at');
  }
  // “a study found no decline”, “the findings point to the heat”
  const [head] = headsOf(tokens.slice(...subject)).slice(-1);
  const isText = isOfText(tokens.slice(...subject));
  const isShown = english.shows.has(by) && (isText || (by === 'find' && english.researchers.test(head?.lower ?? '')));
  if (by === 'point' && after === 'to') return isShown;
  // “called for a review”, “accused the union of a strike”
  const isDemand =
    (['call', 'appeal'].includes(by) && after === 'for') ||
    (by === 'accuse' && hasAhead('of')) ||
    (by === 'rule' && after === 'out' && isOfPeople) ||
    // “credited the crew with the rescue”
    (by === 'credit' &&
      isOfPeople &&
      !tokens.slice(at, at + 9).some(({ text }) => /\p{N}/u.test(text)) &&
      (hasAhead('with') || hasAhead('to')));
  // “the president condemned the attack”, “Hale described it as a joke”
  const isJudged =
    (english.judges.has(by) && (by !== 'welcome' || mayBeWelcome(tokens, at))) || judgesAt(tokens, at, by);
  return (
    isHere ||
    isShown ||
    isDemand ||
    (english.alone.has(by) && (by !== 'demand' || isOfPeople)) ||
    // “Hamas called it a massacre”, but not “the film called “The Hill” won a prize”
    (isJudged && (isOfPeople || isText || (by === 'call' && isCapitalised(head)))) ||
    (by === 'recommend' && isOfPeople)
  );
}

/** Whether what stands behind a verb may be said to be welcome: “the ruling by the court”, but not “the team”, “him”, “Ann Hale”. */
function mayBeWelcome(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, markAfter(tokens, at));
  const end = behind.findIndex(({ lower }) =>
    [english.prepositions, english.boundaries, english.times].some((words) => words.has(lower)),
  );
  const phrase = behind.slice(0, end < 0 ? undefined : end);
  const [head] = phrase.slice(-1);
  const isGreeted = behind.some(({ lower }) => /^(?:back|home|applause|cheers)$/.test(lower));
  const arePersons = [english.guests, english.offices, english.unnamed].some((words) => words.test(head?.lower ?? ''));
  return !isGreeted && head !== undefined && !arePersons && !arePeople(phrase) && !isCapitalised(head);
}

/** Whether a word that may be a verb is part of a noun phrase: “the number of confirmed cases”, “28 reports”, “a man accused of murder”, “children admitted to hospital”. */
function isOfNoun(tokens: readonly Token[], at: number, by: string): boolean {
  const [lower, before, after] = [lowerAt(tokens, at), lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  if (before === 'of') return true;
  const isMany = lower.endsWith('s') && !english.onlyVerbs.has(lower);
  if (
    isMany &&
    (tokens[at - 1]?.kind === 'number' ||
      (after === 'of' && !['warn', 'complain', 'boast', 'write', 'tell'].includes(by)))
  )
    return true;
  if (lower === by || helpersBefore(tokens, at).length > 0) return false;
  if (after === 'of') return by === 'accuse' || by === 'suspect';
  if (after === 'to')
    return english.passiveWithTo.has(by) || (by === 'admit' && !lowerAt(tokens, at + 2).endsWith('ing'));
  return by === 'agree' && ['in', 'by', 'between', 'at'].includes(after);
}

/** The verb of reporting of which a word is the form in “-ing”. */
export function baseOfGerund(lower: string): string | undefined {
  const [, stem] = /^(\p{Ll}{3,})ing$/u.exec(lower) ?? [];
  return stem === undefined ? undefined : (baseOf(stem) ?? baseOf(`${stem}e`));
}

/** The same of “had been warning”, “are insisting”. */
function progressiveOf(tokens: readonly Token[], at: number): string | undefined {
  const by = baseOfGerund(lowerAt(tokens, at));
  if (by === undefined) return undefined;
  return helpersBefore(tokens, at).some((index) => english.passive.has(lowerAt(tokens, index))) ? by : undefined;
}

/** Whether a verb tells of a deed that needs no words: “Rovers conceded twice”, but not “Reed conceded the plan was late”, “it was late, he conceded on Friday”. */
function isDeed(
  tokens: readonly Token[],
  at: number,
  { by, subject: [from] }: Pick<Reporting, 'by' | 'subject'>,
): boolean {
  const end = markAfter(tokens, at);
  const behind = tokens.slice(at + 1, end);
  // “he conceded: “We lost.””, but not “rejected the offer, which Unite called “a joke””
  const isQuoting = [...tokens.slice(0, at), ...behind, ...tokens.slice(end, end + 2)].some(isQuoted);
  if (
    (isQuoting && by !== 'label') ||
    tokens[end]?.text === ':' ||
    !english.deeds.get(by)?.test(behind.map(({ lower }) => lower).join(' '))
  )
    return false;
  // “rejected the plan as unfair”
  if (english.judges.has(by) && behind.some(({ lower }) => lower === 'as')) return false;
  const content = behind.findIndex(({ lower }) => english.content.has(lower));
  const [first] = behind;
  const hasObject = first !== undefined && !english.prepositions.has(first.lower) && !english.times.has(first.lower);
  // “cars that may catch fire”, but “concluded on Friday that”
  const isTold = content === 0 || (content > 0 && !hasObject);
  const boundary = behind.findIndex(({ lower }) => english.boundaries.has(lower));
  const isClause = behind.slice(0, boundary < 0 ? behind.length : boundary).some(isAuxiliary);
  const isInserted = tokens[from - 1]?.text === ',' && !hasObject && !english.prepositions.has(lowerAt(tokens, 0));
  // “concluded in a report on Monday the mayor lied”
  const isLate =
    !hasObject &&
    behind.some((_, index) => {
      const before = behind[index - 1];
      const joins = [english.prepositions, english.boundaries, english.determiners].some((words) =>
        words.has(before?.lower ?? ''),
      );
      const hasVerb = behind.slice(index + 2).some(({ lower }) => english.pasts.test(lower));
      return index > 1 && opensClause(behind, index) && !joins && before?.kind === 'word' && hasVerb;
    });
  return !isTold && !isClause && !isInserted && !isLate;
}

/** Whether what somebody did not do is said and nothing of what he would have said. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  // «did not say that it leaks», but «could not confirm that figure»
  const next = lowerAt(tokens, at + 1);
  const isThat = next === 'that' && (tokens[at + 3]?.kind ?? 'mark') === 'mark';
  let before = at - 1;
  // «did not immediately respond»
  while (isAdverb(tokens[before]) && !isNot(tokens[before])) before--;
  // «would not say when it opens», but «could not say when»
  const isUntold =
    english.asks.has(next) && !/^ca?n|^could/.test(lowerAt(tokens, isAuxiliary(tokens[before]) ? before : before - 1));
  return (!english.content.has(next) || isThat || isUntold) && isNot(tokens[before]);
}

/** The auxiliaries before a verb, with any adverbs in between left out. */
function helpersBefore(tokens: readonly Token[], at: number): readonly number[] {
  const helpers: number[] = [];
  for (let index = at - 1; index >= 0; index--) {
    if (isAuxiliary(tokens[index])) helpers.unshift(index);
    // “have both said”
    else if (!isAdverb(tokens[index]) && !['both', 'all'].includes(lowerAt(tokens, index))) break;
  }
  return helpers;
}

/** «…», said the mayor: the speaker after the verb. */
function inverted(tokens: readonly Token[], at: number, lower: string): Range | undefined {
  const before = tokens[at - 1];
  const isAfterSpeech = before !== undefined && isQuoted(before);
  const isLast = english.invertingAtEnd.has(lower);
  if (!english.inverting.has(lower) && !isLast && !(isAfterSpeech && english.alone.has(lower))) return undefined;
  if (!isAfterSpeech && (!/^[,–—-]$/.test(before?.text ?? '') || subjectBefore(tokens, at))) return undefined;
  const end = apposedEnd(tokens, at + 1);
  // «said the bridge would close», “warned investors and closed two shops”
  const isWhole = tokens.slice(at + 1, end).every((token) => isCapitalised(token) || !/ed$/.test(token.lower));
  const isClosed = !isLast || isAfterSpeech || (isWhole && (tokens[end] === undefined || separates(tokens[end])));
  return end > at + 1 && isClosed && !isAuxiliary(tokens[end]) ? [at + 1, end] : undefined;
}

/** Whether a verb may follow “to” at a token, “to go”, but not “to him”, “to Ann Hale”, “to reporters”. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isMany = isPlural(token) && !/(?:ss|focus)$/.test(token?.lower ?? '');
  const isOther = ['him', 'them', 'me', 'us'].includes(lowerAt(tokens, at)) || token?.kind === 'number';
  return token !== undefined && !isOther && !english.determiners.has(token.lower) && !isCapitalised(token) && !isMany;
}

/** Whether a clause of its own stands behind a verb: “believes the council broke its own policy”. */
function isClauseBehind(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, markAfter(tokens, at));
  const verb = behind.findIndex(({ lower }, index) => index > 0 && english.pasts.test(lower));
  const opens = english.determiners.has(behind[0]?.lower ?? '') || isCapitalised(behind[0]) || isPlural(behind[0]);
  return opens && verb > 0 && !english.determiners.has(lowerAt(behind, verb - 1));
}

export function hasContent(tokens: readonly Token[], at: number): boolean {
  // «believes he knows it»
  if (tokens.some(isQuoted) || /^(?:he|she|they|we)$/.test(lowerAt(tokens, at + 1))) return true;
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  const rest = tokens.slice(at + 1, comma < 0 ? at + 12 : Math.min(comma, at + 12));
  if (rest.some(({ lower, text }) => english.content.has(lower) || text === ':')) return true;
  // «said the bridge was safe», «promised to go», «accused him of lying», but not «added fuel to the fire»: a verb follows.
  return rest.some((token, index) => {
    const next = lowerAt(rest, index + 1);
    const isTo = token.lower === 'to' && isInfinitive(rest, index + 1);
    return isAuxiliary(token) || isTo || (token.lower === 'of' && /ing$/.test(next));
  });
}
