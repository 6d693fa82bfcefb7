import { english } from '../../wording/english/english.ts';
import { isQuoted, lowerAt, lowerWords, type Range, type Token } from '../tokens.ts';
import { opensContent } from './content.ts';
import { callsSo, judgesAt } from './judging.ts';
import { arePeople, headsOf, isOfPeople, isOfText } from './people.ts';
import { baseOf, baseOfGerund, isAuxiliary, isCapitalised, markAfter, opensClause } from './wordKinds.ts';

type Reporting = { readonly by: string; readonly subject: Range; readonly isHere: boolean };

/** Whether a verb says something of this subject: always, with what it reports (`isHere`), or by its object. */
export function saysSomething(tokens: readonly Token[], at: number, { by, subject, isHere }: Reporting): boolean {
  if (isDeed(tokens, at, { by, subject })) return false;
  const ofPeople = isOfPeople(tokens, subject);
  // “branded the plan “a joke””, but not “labelled the boxes that were full”
  if (english.naming.has(by)) return tokens.slice(at).some(isQuoted) || (ofPeople && callsSo(tokens, at));
  // “The storm threatened to flood the town”, “The film promises to be a hit”
  const isOutlook = by === 'promise' && lowerAt(tokens, at + 1) === 'to' && lowerAt(tokens, at + 2) === 'be';
  if ((by === 'threaten' || isOutlook) && !ofPeople) return false;
  if (by === 'put') return putsSo(tokens, at, subject);
  // “as Reed sees it”
  if (by === 'see' && lowerAt(tokens, at + 1) === 'it' && lowerAt(tokens, subject[0] - 1) === 'as') return true;
  // “witnesses described scenes of panic”
  if (by === 'describe' && ofPeople) return true;
  const needed = english.needed.get(by);
  if (needed) return ofPeople && needed.test(behind(tokens, at));
  // “a study found no decline”, “the findings point to the heat”
  const phrase = tokens.slice(...subject);
  const [head] = headsOf(phrase).slice(-1);
  const isText = isOfText(phrase);
  // “studies have linked nuts to memory”, but not “a road linked the two”
  if (by === 'link') return isText && lowerAt(tokens, at + 1) !== 'to';
  const isShown = english.shows.has(by) && (isText || (by === 'find' && english.researchers.test(head?.lower ?? '')));
  if (by === 'point' && lowerAt(tokens, at + 1) === 'to') return isShown || (ofPeople && pointsSo(tokens, at));
  // “the minutes record that men met”, but not “recorded that song”
  const isResearch = /^(?:demonstrate|discover|prove)$/.test(by);
  // “The team proved that it can win”
  const isTeam = by === 'prove' && head?.lower === 'team';
  if (isResearch && !isText && (isTeam || !english.researchers.test(head?.lower ?? ''))) return false;
  if (isResearch || /^(?:assume|hold|record)$/.test(by))
    return lowerAt(tokens, at + 1) === 'that' && (isResearch || opensContent(tokens, at + 2));
  // “the president condemned the attack”, “Hale described it as a joke”
  const isJudged =
    (english.judges.has(by) && (!/^(?:applaud|welcome)$/.test(by) || mayBeWelcome(tokens, at))) ||
    judgesAt(tokens, at, by);
  return (
    isHere ||
    isShown ||
    reportsByObject(tokens, at, by, ofPeople) ||
    (english.alone.has(by) && (by !== 'demand' || ofPeople)) ||
    // “Hamas called it a massacre”, but not “the film called “The Hill” won a prize”
    (isJudged && (ofPeople || isText || (by === 'call' && isCapitalised(head)))) ||
    (/^(?:propose|recommend|suggest)$/.test(by) && ofPeople && lowerAt(tokens, at + 1) !== 'to')
  );
}

/** The words behind a verb, up to a mark. */
function behind(tokens: readonly Token[], at: number): string {
  return lowerWords(tokens.slice(at + 1, markAfter(tokens, at)));
}

/** “pointed to figures that show a fall”, “to a study showing”, but not “to a door that leads out” */
function pointsSo(tokens: readonly Token[], at: number): boolean {
  const phrase = tokens.slice(at + 2, markAfter(tokens, at));
  const shown = phrase.findIndex(
    ({ lower }, index) =>
      /^(?:showing|suggesting|indicating|finding)$/.test(lower) ||
      (lower === 'that' &&
        (english.shows.has(baseOf(lowerAt(phrase, index + 1)) ?? '') || lowerAt(phrase, index - 1) === 'evidence')),
  );
  return shown > 0 && isOfText(phrase.slice(0, shown));
}

/** “put the cost at about £140m”, “as the mayor puts it”, but not “as the council put it up for sale” */
function putsSo(tokens: readonly Token[], at: number, subject: Range): boolean {
  const [from] = subject;
  if (lowerAt(tokens, at + 1) === 'it' && lowerAt(tokens, from - 1) === 'as') {
    const [next, further] = [lowerAt(tokens, at + 2), lowerAt(tokens, at + 3)];
    return !english.away.has(next) && !(next === 'to' && further === 'the');
  }
  // “polls put Labour ahead”
  const isPoll = tokens.slice(...subject).some(({ lower }) => /^(?:poll|survey)s?$/.test(lower));
  if (isPoll && /(?:^| )(?:ahead|behind|level|on \d\S*)(?: |$)/.test(behind(tokens, at))) return true;
  const amount = tokens.findIndex(({ text }, index) => index > at && /\p{N}/u.test(text));
  return tokens.slice(Math.max(at, amount - 3), Math.max(at, amount)).some(({ lower }) => lower === 'at');
}

/** Whether the words behind a verb show that it reports: “called for a review”, “boasted to friends”, “accused the union of a strike”. */
function reportsByObject(tokens: readonly Token[], at: number, by: string, ofPeople: boolean): boolean {
  // “employees spoke of pressure”, but not “spoke of him”
  if (by === 'speak') {
    const isOfSomething = !/^(?:it|him|them|this|that|himself|herself)$/.test(lowerAt(tokens, at + 2));
    const isSaid = ![0, at - 1].some((index) => /^(?:few|hardly|nobody|rarely|seldom)$/.test(lowerAt(tokens, index)));
    return ofPeople && isOfSomething && isSaid && lowerAt(tokens, at) !== 'speak';
  }
  const [objects, isAnybodys] = english.objectsOf.get(by) ?? [];
  return (
    objects !== undefined && (ofPeople || isAnybodys === true) && objects.test(lowerWords(tokens.slice(at + 1, at + 9)))
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
  return (
    !isGreeted && head !== undefined && !(english.guests.test(head.lower) || arePeople(phrase) || isCapitalised(head))
  );
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
  if ((isQuoting && by !== 'label') || tokens[end]?.text === ':' || !english.deeds.get(by)?.test(lowerWords(behind)))
    return false;
  // “rejected the plan as unfair”
  if (english.judges.has(by) && behind.some(({ lower }) => lower === 'as')) return false;
  // “wrote to the mayor, warning of delays”
  if (by === 'write' && baseOfGerund(lowerAt(tokens, end + 1)) !== undefined) return false;
  // “In a letter Reed wrote to the mayor, he said”
  if (tokens.slice(Math.max(0, from - 1), at).some(({ lower }) => english.documents.test(lower))) return false;
  const content = behind.findIndex(({ lower }) => english.content.has(lower));
  const [first] = behind;
  const hasObject = first !== undefined && !english.prepositions.has(first.lower) && !english.times.has(first.lower);
  // “cars that may catch fire”, but “concluded on Friday that”
  const isTold = content === 0 || (content > 0 && !hasObject);
  const boundary = behind.findIndex(({ lower }) => english.boundaries.has(lower));
  const isClause = behind.slice(0, boundary < 0 ? behind.length : boundary).some(isAuxiliary);
  const isInserted = tokens[from - 1]?.text === ',' && !hasObject && !english.prepositions.has(lowerAt(tokens, 0));
  const isLate = !hasObject && opensLate(behind);
  return !isTold && !isClause && !isInserted && !isLate;
}

/** Whether a clause opens further behind: “concluded in a report on Monday the mayor lied” */
function opensLate(behind: readonly Token[]): boolean {
  return behind.some((_, index) => {
    const before = behind[index - 1];
    const joins = [english.prepositions, english.boundaries, english.determiners].some((words) =>
      words.has(before?.lower ?? ''),
    );
    const hasVerb = behind.slice(index + 2).some(({ lower }) => english.pasts.test(lower));
    return index > 1 && opensClause(behind, index) && !joins && before?.kind === 'word' && hasVerb;
  });
}
