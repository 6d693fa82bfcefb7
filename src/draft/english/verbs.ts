import { english } from '../../wording/english/english.ts';
import { type Found, foundAt } from '../found.ts';
import { isQuoted, lowerAt, type Range, separates, spanOf, type Token, textsOf } from '../tokens.ts';
import { hasContent, isAsked, isClauseBehind, isHeard, isNegated, saysLittle } from './content.ts';
import { saysSomething } from './deeds.ts';
import { judgesAt } from './judging.ts';
import { agentFrom, agentOf, namedBy } from './passives.ts';
import { headsOf, maySpeak } from './people.ts';
import { apposedEnd } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import { isNews, isSupposed, isWithinReport } from './supposed.ts';
import {
  baseOf,
  baseOfGerund,
  helpersBefore,
  isAuxiliary,
  isCapitalised,
  isNot,
  isPlural,
  markAfter,
  nameFrom,
  opensClause,
} from './wordKinds.ts';

/** Who says something by the verb at a token: «the mayor said», “was described by the mayor as ‘safe’”. */
export function reportAt(tokens: readonly Token[], at: number): Found | undefined {
  const lower = lowerAt(tokens, at);
  const by = baseOf(lower) ?? progressiveOf(tokens, at);
  if (by === undefined || !mayReport(tokens, at, by) || isHeard(tokens, at)) return undefined;
  const helpers = helpersBefore(tokens, at);
  // «officials had doubts», “footage shown to jurors”
  if (helpers.length > 0 ? lower !== by && lower.endsWith('s') : english.onlyParticiples.has(lower)) return undefined;
  // “As first reported by the Post, it leaks”
  const as = lowerAt(tokens, at - 1) === 'first' ? at - 2 : at - 1;
  const isAside = lowerAt(tokens, as) === 'as' && (as === 0 || separates(tokens[as - 1]));
  const isPassive =
    isAside || (!lower.endsWith('ing') && helpers.some((index) => english.passive.has(lowerAt(tokens, index))));
  // “said by email”
  const agent = agentFrom(tokens, at);
  const isBy = agent > 0 && !english.channels.has(lowerAt(tokens, agent));
  const passive = isBy && isPassive ? agentOf(tokens, at, by, agent) : undefined;
  if (passive || (isBy && agent === at + 2)) return passive;
  const isAs = lowerAt(tokens, at + 1) === 'as' && (by === 'describe' || english.judges.has(by));
  const isNaming = isAs || by === 'call' || english.naming.has(by);
  if (isNaming && (isSupposed(tokens, at, helpers) || isWithinReport(tokens, at))) return undefined;
  if (isPassive && isNaming) return namedBy(tokens, at, by);
  // “The BBC has been told that it leaks”
  const isTold = isPassive && by === 'tell' && isNews(tokens, at);
  // “was reported as saying”
  const isQuoted = by === 'quote' || (by === 'report' && lowerAt(tokens, at + 2) === 'saying');
  return isPassive && !isQuoted && !isTold ? undefined : saidAt(tokens, at, { by, helpers, isTold });
}

/** A form of the verb `by` with its auxiliaries, and whether its subject is told what it says. */
type Verb = { readonly by: string; readonly helpers: readonly number[]; readonly isTold: boolean };

/** What the subject of a verb says by it. */
function saidAt(tokens: readonly Token[], at: number, { by, helpers, isTold }: Verb): Found | undefined {
  const lower = lowerAt(tokens, at);
  // «companies must report leaks»
  const isModal = helpers.some((index) => english.modals.has(lowerAt(tokens, index))) && !isNot(tokens[at - 1]);
  // “The Post can reveal”
  const isShown = lowerAt(tokens, at - 1) === 'can' && /^(?:reveal|disclose)$/.test(by);
  if (isModal && !isShown) return undefined;
  // “found that most would welcome it”, “will announce the cuts”
  const isLater = lowerAt(tokens, at - 1) === 'will' && english.plans.has(by) && !hasContent(tokens, at);
  const isWish = lowerAt(tokens, at - 1) === 'would' && (english.judges.has(by) || by === 'blame');
  if (isLater || isWish) return undefined;
  const subject =
    (helpers.length === 0 ? inverted(tokens, at, lower) : undefined) ?? subjectBefore(tokens, helpers[0] ?? at);
  if (!subject || !maySpeak(tokens, subject) || isOthersReport(tokens, subject, by)) return undefined;
  const phrase = tokens.slice(...subject);
  // “The Guardian understands”, but not “BBC staff were told”
  const outlets = isTold ? headsOf(phrase).slice(-1) : phrase;
  const isPress = english.outlets.test(textsOf(phrase)) || outlets.some(({ lower }) => english.outlets.test(lower));
  if ((by === 'understand' || isTold || isShown) && !isPress) return undefined;
  const isHere = reportsHere(tokens, at, by, subject);
  if (!saysSomething(tokens, at, { by, subject, isHere })) return undefined;
  // «note» and «report» are nouns too: as verbs they have several for a subject.
  const isBase = lower === by && by !== 'put' && by !== 'read' && helpers.length === 0;
  // “the family say”
  const areTogether = english.onlyVerbs.has(by) && english.collectives.test(headsOf(phrase).at(-1)?.lower ?? '');
  // “Hale and her team warn”, but not “the sales and marketing claim was”
  const joins = isAuxiliary(tokens[at + 1]) ? /^those$/ : /^(?:and|those)$/;
  const areMany = headsOf(phrase).some(isPlural) || phrase.some(({ lower }) => joins.test(lower));
  if (isBase && !areTogether && !areMany) return undefined;
  const perfect = helpers.filter((index) => isTold || english.perfect.has(lowerAt(tokens, index)));
  const one: Found = {
    ...foundAt(tokens, subject, [...perfect, at], { rule: 'verb', by, reports: isHere ? 'here' : 'topic' }),
    ...(isBase && !areTogether && { areSeveral: true }),
  };
  const [auxiliary] = perfect;
  return auxiliary === undefined ? one : { ...one, auxiliary: spanOf(tokens, auxiliary, auxiliary + 1) };
}

/** Whether a subject and its verb are only part of what somebody else says or asks. */
function isOthersReport(tokens: readonly Token[], subject: Range, by: string): boolean {
  if (isAsked(tokens, subject[0] - 1)) return true;
  const [ahead = '', further = ''] = [1, 2].map((back) => lowerAt(tokens, subject[0] - back));
  // “…, adding that parents felt betrayed”
  const isAdded = (at: number) => english.saying.has(lowerAt(tokens, at)) && tokens[at - 1]?.text === ',';
  // “The source was blunt, saying both sides had agreed”
  if (isAdded(subject[0])) return true;
  // “neither the firm nor the mayor replied”, “said it was late, but that the army had shown no mercy”
  if (ahead === 'nor' || (ahead === 'that' && (isAdded(subject[0] - 2) || /^(?:but|and)$/.test(further)))) return true;
  // “more than the firm admits”, “in line with what analysts had expected”, but not “more than half of them said”
  const [first] = tokens.slice(...subject);
  const isThan = ahead === 'than' && first?.kind !== 'number' && !/^(?:an?|half|one)$/.test(first?.lower ?? '');
  const isExpected = ahead === 'what' && /^(?:above|below|beyond|than|with)$/.test(further);
  if (isThan || (isExpected && english.foretelling.has(by))) return true;
  // “It fell, as analysts had expected”, but not “It would fall, as analysts had predicted”
  const isBefore = ahead === 'as' && lowerAt(tokens, subject[1]) === 'had' && english.foretelling.has(by);
  if (isBefore && !tokens.some(({ lower }) => /^w(?:ill|ould)$/.test(lower) || english.modals.has(lower))) return true;
  // “Unite and the GMB said they believed it”
  const isInside = english.onlyVerbs.has(ahead === 'that' ? further : ahead) && subject[1] === subject[0] + 1;
  if (isInside && english.pronouns.has(lowerAt(tokens, subject[0]))) return true;
  // “When the council asked her, she said no”
  if (by === 'ask' && ahead === 'when') return true;
  // “He said the company had reported it”, but not “think tanks said”
  return tokens
    .slice(...subject)
    .some(({ lower }, index, all) => english.onlyVerbs.has(lower) && !/^tanks?$/.test(lowerAt(all, index + 1)));
}

/** Whether what a verb reports is in the sentence. */
function reportsHere(tokens: readonly Token[], at: number, by: string, [from]: Range): boolean {
  const after = lowerAt(tokens, at + 1);
  // “As Lear, Ann Hale finds a voice that was lost”, but not “found the bridge was old”
  const isSense = /^(?:see|find|feel)$/.test(by);
  const isNoun = english.determiners.has(after) && !english.possessives.has(after) && !/^(?:no|that)$/.test(after);
  const isVerb = (token: Token) => isAuxiliary(token) || token.lower === 'that' || english.relatives.has(token.lower);
  if (isSense && isNoun && !tokens.some(isQuoted))
    return isAuxiliary(tokens.slice(at + 1, markAfter(tokens, at)).find(isVerb));
  if (hasContent(tokens, at)) return true;
  // “As Reed pointed out, it leaks”
  const past = by === 'point' ? at + 2 : at + 1;
  if (lowerAt(tokens, from - 1) === 'as' && english.asSaid.has(by) && (!tokens[past] || separates(tokens[past])))
    return true;
  // “felt his side deserved more”
  if (by === 'feel' && english.possessives.has(after)) return true;
  if (['believe', 'say', 'claim', 'understand'].includes(by) && isClauseBehind(tokens, at)) return true;
  // “Most think the whales meet there”, but not “think the same”
  if (
    by === 'think' &&
    opensClause(tokens, at + 1) &&
    !/^(?:lot|opposite|same|world|worst)$/.test(lowerAt(tokens, at + 2))
  )
    return true;
  // “The Guardian understands that”
  if (by === 'understand' && /^(?:that|how|)$/.test(after)) return true;
  // «the road is closed, residents fear», «in what officials call a crime», “the firm, which makes tyres, saw its profit fall”
  return (isSense ? [from] : [at, from]).some((begin) => [',', 'what'].includes(lowerAt(tokens, begin - 1)));
}

/** Whether a form of the verb `by` may report anything, judging by the words right beside it. */
function mayReport(tokens: readonly Token[], at: number, by: string): boolean {
  const [lower, before, after] = [lowerAt(tokens, at), lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  // “Paula Read, of Bath, paid tribute”
  const isName = isCapitalised(tokens[at]) && at > 0 && !separates(tokens[at - 1]);
  // “people I spoke to said”
  const isTo = before === 'to' && !/^(?:spoke|talked)$/.test(lowerAt(tokens, at - 2));
  // Who knows something says nothing.
  if (isName || by === 'know' || isTo || isOfNoun(tokens, at, by)) return false;
  if (/^(?:reportedly|allegedly|supposedly)$/.test(before)) return false;
  // “What they decided is secret”
  if (/^(?:decide|find|learn|discover)$/.test(by) && lowerAt(tokens, at - 2) === 'what') return false;
  // “found a note saying it was late”
  const saying = /^(?:find|read|show)$/.test(by) ? tokens.findIndex(({ lower }) => lower === 'saying') : -1;
  if (saying > at && english.documents.test(lowerAt(tokens, saying - 1))) return false;
  // “pointed at the wall”
  if (english.nextWords.get(by)?.test(after) === false) return false;
  // “said little”
  if (saysLittle(tokens, at) && !/^(?:believe|feel|think)$/.test(by)) return false;
  // “a car said to belong to him”, but not “said to wait”
  const isOf = /^(?:be|belong|contain|cost|date|have|include|involve|own|show)$/.test(lowerAt(tokens, at + 2));
  if (by === 'say' && after === 'to' && isOf) return false;
  // “thanked them for their ‘courage’”, “paid tribute to”
  if (/^(?:thank|pay)$/.test(by) && !tokens.some(isQuoted)) return false;
  // “a nurse called Ann Hale”
  if (lower === 'called' && isNaming(tokens, at)) return false;
  // “MPs debated plans to close it”, “the crash raised fears that”, but not “the accused claims”, “United hopes”
  const isPast = /(?<!accus)ed$/.test(before) && !isCapitalised(tokens[at - 1]);
  if (isPast && lower.endsWith('s') && !english.onlyVerbs.has(lower)) return false;
  // “the Baltic states”, “in the States”, “in Kano state”
  if ((lower === 'states' || (lower === 'state' && isCapitalised(tokens[at - 1]))) && after !== 'that') return false;
  // «the report», but «some say», «another recalled that», «some recalled seeing it»
  const isNoun = english.determiners.has(before) && !english.onlyVerbs.has(lower);
  // “another described a fight”
  const hasObject = by === 'describe' && english.determiners.has(after);
  const isTold =
    hasObject || english.content.has(after) || (after.endsWith('ing') && by !== 'report') || judgesAt(tokens, at, by);
  if (isNoun && !(english.standsAlone.has(before) && lower !== by && isTold)) return false;
  // «in a joint report»
  if (lower === by && by !== 'read' && /^an?$/.test(lowerAt(tokens, at - 2))) return false;
  // «did not respond», «asked not to be named», but “promised not to go”
  const isKept = english.binding.has(by) && lowerAt(tokens, at + 2) === 'to';
  return !isNegated(tokens, at) && (isKept || !isNot(tokens[at + 1]));
}

/** Whether “called” gives a name: “a nurse called Ann Hale”, but not “a senator called Reed a liar”. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  const past = tokens.findIndex((token, index) => index > at && !isCapitalised(token));
  const isName = isCapitalised(tokens[at + 1]) && !english.determiners.has(lowerAt(tokens, past));
  return isName && /^an?$/.test(lowerAt(tokens, at - 2));
}

/** Whether a word that may be a verb is part of a noun phrase: “the number of confirmed cases”, “28 reports”, “a man accused of murder”, “children admitted to hospital”. */
function isOfNoun(tokens: readonly Token[], at: number, by: string): boolean {
  const [lower, before, after] = [lowerAt(tokens, at), lowerAt(tokens, at - 1), lowerAt(tokens, at + 1)];
  const isMany = lower.endsWith('s') && !english.onlyVerbs.has(lower);
  // “Met Office forecasts suggest”
  const isText =
    isMany && (after === 'say' || after === 'said' || english.shows.has(baseOf(after) ?? '')) && !after.endsWith('s');
  // “hard to defend at appeal”, “amid fears that it leaks”, but not “the people he works with say”
  const isBare = lower === by && /^(?:in|at|on|by|from|under|without)$/.test(before);
  // “Moss’s comments drew anger”
  // “profit above Wall Street estimates on Monday”, but not “the chart below shows”
  const isOver =
    !/^(?:show|suggest)$/.test(by) && /^(?:above|below|beyond)$/.test(lowerAt(tokens, nameFrom(tokens, at) - 1));
  const isOwned = isMany && (isOver || /['’]s$/.test(before)) && !opensClause(tokens, at + 1) && after !== 'that';
  if (before === 'of' || isBare || isOwned || isText || (isMany && english.nounsFollow.has(before))) return true;
  if (
    isMany &&
    (tokens[at - 1]?.kind === 'number' ||
      (after === 'of' && !['warn', 'complain', 'boast', 'write', 'tell', 'speak'].includes(by)))
  )
    return true;
  if (lower === by || helpersBefore(tokens, at).length > 0) return false;
  if (after === 'of') return by === 'accuse' || by === 'suspect';
  if (after === 'to')
    return english.passiveWithTo.has(by) || (by === 'admit' && !lowerAt(tokens, at + 2).endsWith('ing'));
  return by === 'agree' && ['in', 'by', 'between', 'at'].includes(after);
}

/** The verb of reporting of which a form in “-ing” with an auxiliary is one: “had been warning”, “are insisting”. */
function progressiveOf(tokens: readonly Token[], at: number): string | undefined {
  const by = baseOfGerund(lowerAt(tokens, at));
  if (by === undefined) return undefined;
  return helpersBefore(tokens, at).some((index) => english.passive.has(lowerAt(tokens, index))) ? by : undefined;
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
