import { english, englishWording } from '../../wording/english/english.ts';
import { type Found, foundAt, type Subject } from '../found.ts';
import { isQuoted, lowerAt, type Range, separates, spanOf, type Token } from '../tokens.ts';

/** Who says something in an English sentence. */
export function englishAttributions(tokens: readonly Token[]): readonly Found[] {
  const all = tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    const found = ['to', 'of'].includes(token.lower)
      ? according(tokens, at)
      : (inView(tokens, at) ?? sayingBeside(tokens, at) ?? reportAt(tokens, at) ?? afterSpeech(tokens, at));
    return found ? [found] : [];
  });
  return all.length > 0 ? all : (nounAndColon(tokens) ?? beforeColon(tokens));
}

/** “Their verdict: it leaks.” */
function nounAndColon(tokens: readonly Token[]): readonly Found[] | undefined {
  const colon = tokens.findIndex(separates);
  const by = lowerAt(tokens, colon - 1);
  const isTheirs = english.possessives.has(lowerAt(tokens, 0)) && tokens[colon]?.text === ':';
  return isTheirs && english.announcing.has(by)
    ? [foundAt(tokens, [0, 1], [colon - 1], { rule: 'name and colon', by })]
    : undefined;
}

/** «The mayor was blunter: “…”»: without a verb of reporting, the colon shows who speaks. */
function beforeColon(tokens: readonly Token[]): readonly Found[] {
  const colon = tokens.findIndex((token) => separates(token) && token.text !== ',');
  const subject =
    tokens[colon]?.text === ':' && tokens[colon + 1]?.kind === 'speech' ? firstSubject(tokens) : undefined;
  const isSubject = subject && subject[1] < colon && maySpeak(tokens, subject);
  return isSubject ? [foundAt(tokens, subject, [], { rule: 'name and colon', by: ':' })] : [];
}

/** «She left, saying it was late», «, adding that she was tired» */
function sayingBeside(tokens: readonly Token[], at: number): Found | undefined {
  const by = lowerAt(tokens, at);
  // “issued a statement saying it was late”
  const isBeside = tokens[at - 1]?.text === ',' || (by === 'saying' && english.documents.test(lowerAt(tokens, at - 1)));
  if (!english.saying.has(by) || !isBeside || !(by === 'saying' || hasContent(tokens, at))) return undefined;
  // “The bridge leaks, he said, adding: “It will fall.””
  if (tokens.slice(0, at).some((_, before) => reportAt(tokens, before))) return undefined;
  // “Talks ended after the rebels left, accusing the army”
  const isSubordinate = tokens
    .slice(1, at - 1)
    .some(({ lower }) => /^(?:after|when|while|because|before|as)$/.test(lower));
  if (isSubordinate && by !== 'saying') return undefined;
  const [from, to] = firstSubject(tokens) ?? [0, 0];
  // «The council disputes the figure»: before the next determiner is the verb.
  const next = tokens.findIndex(({ lower }, index) => index > from && index < to && english.determiners.has(lower));
  const subject = [from, next < 0 ? to : next - 1] as const;
  const isBody = [english.bodies, english.offices].some((words) => words.test(lowerAt(tokens, to - 1)));
  const isGroup = isPlural(tokens[to - 1]) && isCapitalised(tokens[to - 2]);
  // “Sales fell, suggesting that shoppers wait”
  if (by === 'suggesting' && !isSomebody(tokens, subject)) return undefined;
  const isWhole =
    next >= 0 || to === from + 1 || isBody || isGroup || isCapitalised(tokens[to - 1]) || isAuxiliary(tokens[to]);
  return isWhole && maySpeak(tokens, subject) ? foundAt(tokens, subject, [at], { rule: 'verb', by }) : undefined;
}

/** The subject of a sentence, as far as it can be told without knowing its verb. */
export function englishSubjects(tokens: readonly Token[]): readonly Subject[] {
  const subject = firstSubject(tokens);
  return subject ? [{ words: spanOf(tokens, ...subject), clause: spanOf(tokens, 0, tokens.length) }] : [];
}

function firstSubject(tokens: readonly Token[]): Range | undefined {
  const opener = tokens[0]?.lower ?? '';
  const isAhead = [english.prepositions, english.boundaries, english.times].some((words) => words.has(opener));
  let from =
    isAhead && !english.pronouns.has(opener) && !['but', 'and'].includes(opener)
      ? tokens.findIndex(({ text }) => text === ',') + 1
      : 0;
  while (english.adverbs.has(lowerAt(tokens, from)) || ['but', 'and', ','].includes(lowerAt(tokens, from))) from++;
  const end = nameEnd(tokens, from, phraseEnd(tokens, from));
  if (end === from) return undefined;
  // «the mayor, Ann Hale,»
  const close = markAfter(tokens, end);
  const names = tokens.slice(end + 1, close);
  const isName = (token: Token) => isCapitalised(token) || english.joiners.has(token.lower);
  const isNamed =
    tokens[end]?.text === ',' && tokens[close]?.kind === 'mark' && isCapitalised(names[0]) && names.every(isName);
  return [from, isNamed ? close : end];
}

/** Where a name or a body within a phrase ends, before the verb: «economy minister Jan Holt met», «the company lost money». */
function nameEnd(tokens: readonly Token[], from: number, to: number): number {
  // “Her Welsh colleague, Ann Hale,”
  const isApposed =
    tokens[to]?.text === ',' && isCapitalised(tokens[to + 1]) && english.determiners.has(lowerAt(tokens, from));
  if (isApposed) return to;
  const isOffice = (at: number) => english.offices.test(lowerAt(tokens, at));
  // “The mayor took to the stage”, but “the chief executive left”
  const body = tokens.findIndex(
    ({ lower }, at) => at > from && at < to && (english.bodies.test(lower) || (isOffice(at) && !isOffice(at + 1))),
  );
  if (body > 0 && !english.joiners.has(lowerAt(tokens, body + 1)) && !isCapitalised(tokens[body + 1])) return body + 1;
  const isName = (at: number) =>
    isCapitalised(tokens[at]) && !english.determiners.has(lowerAt(tokens, at)) && !/['’]s?$/.test(lowerAt(tokens, at));
  const end = tokens.findIndex(
    (token, at) =>
      at > from &&
      at < to &&
      isName(at - 1) &&
      !isCapitalised(token) &&
      !english.joiners.has(token.lower) &&
      (at - 1 > from || !tokens.slice(at + 1, to).some(isCapitalised)),
  );
  // “Treasury sources played down”, but “Reed denies the charge”
  const isPart = isPlural(tokens[end]) && (lowerAt(tokens, end + 1).endsWith('ed') || isAuxiliary(tokens[end + 1]));
  // “the UN secretary-general condemned”
  return end < 0 ? to : isPart || isOffice(end) ? end + 1 : end;
}

/** «according to the mayor», «in the view of the mayor» */
function according(tokens: readonly Token[], at: number): Found | undefined {
  const by = ['according to', 'in the view of', 'in the opinion of', 'from the perspective of'].find((words) =>
    words
      .split(' ')
      .reverse()
      .every((word, back) => lowerAt(tokens, at - back) === word),
  );
  const cue = by?.split(' ').map((_, back) => at - back) ?? [];
  const isFront = tokens.slice(0, at).every((token) => !isAuxiliary(token) && !token.lower.endsWith('ed'));
  const end = apposedEnd(tokens, at + 1, isFront);
  return by && end > at + 1 ? foundAt(tokens, [at + 1, end], cue, { rule: 'according', by }) : undefined;
}

/** “in her view” */
function inView(tokens: readonly Token[], at: number): Found | undefined {
  const isHers = english.possessives.has(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 2) === 'in';
  const by = lowerAt(tokens, at);
  return isHers && /^(?:view|opinion)$/.test(by)
    ? foundAt(tokens, [at - 1, at], [at - 2, at], { rule: 'according', by })
    : undefined;
}

function reportAt(tokens: readonly Token[], at: number): Found | undefined {
  const lower = lowerAt(tokens, at);
  const by = baseOf(lower) ?? progressiveOf(tokens, at);
  const before = tokens[at - 1];
  const after = lowerAt(tokens, at + 1);
  // Who knows something says nothing.
  if (by === undefined || by === 'know' || before?.lower === 'to') return undefined;
  if (isOfNoun(tokens, at, by) || /^(?:reportedly|allegedly|supposedly)$/.test(before?.lower ?? '')) return undefined;
  // “said little”, “rejected the offer”
  if (isVote(tokens, at, by)) return undefined;
  if (/^(?:little|nothing)$/.test(after) || (by === 'add' && after === 'to')) return undefined;
  // “thanked them for their ‘courage’”, “paid tribute to”, “spoke of”
  const isWarm = by === 'thank' || (by === 'pay' && after === 'tribute') || (by === 'speak' && after === 'of');
  if (['thank', 'pay', 'speak'].includes(by) && !(isWarm && tokens.some(isQuoted))) return undefined;
  // “established a fund”
  if (by === 'establish' && after !== 'that' && !separates(tokens[at + 1])) return undefined;
  // “pointed at the wall”, “learned of the find”
  if ((by === 'point' && after !== 'out' && after !== 'to') || (by === 'learn' && after === 'of')) return undefined;
  // “the Baltic states”, “in the States”
  if (lower === 'states' && lowerAt(tokens, at + 1) !== 'that') return undefined;
  // «the report», but «some say»
  const isNoun = english.determiners.has(before?.lower ?? '') && !english.onlyVerbs.has(lower);
  // «another recalled that», «some recalled seeing it»
  const isTold = english.content.has(after) || after.endsWith('ing');
  if (isNoun && !(english.standsAlone.has(before?.lower ?? '') && lower !== by && isTold)) return undefined;
  // «did not respond», «asked not to be named»
  if (isNegated(tokens, at) || isNot(tokens[at + 1])) return undefined;
  // «in a joint report»
  if (lower === by && /^an?$/.test(lowerAt(tokens, at - 2))) return undefined;
  const helpers = helpersBefore(tokens, at);
  // «asked whether he thought»
  if (lowerAt(tokens, (helpers[0] ?? at) - 2) === 'whether') return undefined;
  // «officials had doubts»
  if (helpers.length > 0 && lower !== by && lower.endsWith('s')) return undefined;
  const isProgressive = lower.endsWith('ing');
  const isPassive = !isProgressive && helpers.some((index) => english.passive.has(lowerAt(tokens, index)));
  // «was described by the mayor as “safe”», but «a report seen by the mayor»
  if (lowerAt(tokens, at + 1) === 'by') {
    const end = apposedEnd(tokens, at + 2);
    const next = lowerAt(tokens, end);
    const isSaid =
      (english.content.has(next) && !english.relatives.has(next)) || tokens.slice(end, end + 3).some(isQuoted);
    return isPassive && isSaid && end > at + 2
      ? foundAt(tokens, [at + 2, end], [at], { rule: 'passive', by })
      : undefined;
  }
  if (isPassive && by !== 'quote') return undefined;
  // «companies must report leaks»
  if (helpers.some((index) => english.modals.has(lowerAt(tokens, index))) && !isNot(tokens[at - 1])) return undefined;
  const subject =
    (helpers.length === 0 ? inverted(tokens, at, lower) : undefined) ?? subjectBefore(tokens, helpers[0] ?? at);
  if (!subject || !maySpeak(tokens, subject)) return undefined;
  // “neither the firm nor the mayor replied”, “said it was late, but that the army had shown no mercy”
  const [ahead, further] = [1, 2].map((back) => lowerAt(tokens, subject[0] - back));
  if (ahead === 'nor' || (ahead === 'that' && /^(?:but|and)$/.test(further ?? ''))) return undefined;
  // “He said the company had reported it”
  if (tokens.slice(...subject).some((one) => english.onlyVerbs.has(one.lower))) return undefined;
  // «the road is closed, residents fear», «in what officials call a crime»
  const isHere =
    hasContent(tokens, at) ||
    // “felt his side deserved more”
    (by === 'feel' && english.possessives.has(after)) ||
    [at, subject[0]].some((begin) => [',', 'what'].includes(lowerAt(tokens, begin - 1)));
  // “called for a review”, “accused the union of a strike”
  const isDemand =
    ((by === 'call' || by === 'appeal') && after === 'for') ||
    (by === 'accuse' && tokens.slice(at, at + 8).some(({ lower: one }) => one === 'of'));
  // “put the cost at about £140m”
  const amount = by === 'put' ? tokens.findIndex(({ text }, index) => index > at && /\p{N}/u.test(text)) : -1;
  const isFigure = tokens.slice(Math.max(at, amount - 3), Math.max(at, amount)).some(({ lower }) => lower === 'at');
  // “a study found no decline”, “the findings point to the heat”
  const isShown =
    english.shows.has(by) &&
    headsOf(tokens.slice(...subject))
      .slice(-1)
      .some((head) => english.documents.test(head.lower) || (by === 'find' && english.researchers.test(head.lower)));
  // “the president condemned the attack”, “Hale described it as a joke”
  const isJudged =
    (english.judges.has(by) ||
      (['describe', 'remember'].includes(by) && tokens.slice(at, at + 9).some(({ lower: one }) => one === 'as'))) &&
    isSomebody(tokens, subject);
  const isSaid =
    by === 'put' ? isFigure : by === 'point' && after === 'to' ? isShown : english.alone.has(lower) || isHere;
  if (!isSaid && !isDemand && !isShown && !isJudged) return undefined;
  // «note» and «report» are nouns too: as verbs they have several for a subject.
  if (
    lower === by &&
    by !== 'put' &&
    by !== 'read' &&
    helpers.length === 0 &&
    !headsOf(tokens.slice(...subject)).some(isPlural)
  )
    return undefined;
  const perfect = helpers.filter((index) => english.perfect.has(lowerAt(tokens, index)));
  const one = foundAt(tokens, subject, [...perfect, at], { rule: 'verb', by, reports: isHere ? 'here' : 'topic' });
  const [auxiliary] = perfect;
  return auxiliary === undefined ? one : { ...one, auxiliary: spanOf(tokens, auxiliary, auxiliary + 1) };
}

/** Whether a word that may be a verb is part of a noun phrase: “the number of confirmed cases”, “28 reports”, “a man accused of murder”, “children admitted to hospital”. */
function isOfNoun(tokens: readonly Token[], at: number, by: string): boolean {
  const [lower, before, after] = [at, at - 1, at + 1].map((index) => lowerAt(tokens, index));
  if (before === 'of') return true;
  const isMany = lower?.endsWith('s') && !english.onlyVerbs.has(lower) && lower !== 'says';
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
  return by === 'agree' && ['in', 'by', 'between', 'at'].includes(after ?? '');
}

/** The verb of reporting of which a word is a form. */
function baseOf(lower: string): string | undefined {
  return english.alone.get(lower) ?? english.withContent.get(lower);
}

/** The same of “had been warning”, “are insisting”. */
function progressiveOf(tokens: readonly Token[], at: number): string | undefined {
  const [, stem] = /^(\p{Ll}{3,})ing$/u.exec(lowerAt(tokens, at)) ?? [];
  const isOne = helpersBefore(tokens, at).some((index) => english.passive.has(lowerAt(tokens, index)));
  return stem !== undefined && isOne ? (baseOf(stem) ?? baseOf(`${stem}e`)) : undefined;
}

/** “rejected the offer”: a vote, no words. */
function isVote(tokens: readonly Token[], at: number, by: string): boolean {
  const object = tokens.slice(at + 1, at + 6).map(({ lower }) => lower);
  return (
    by === 'reject' &&
    object.some((word) => /^(?:offer|plan|bill|deal|proposal|motion|appeal|application|amendment)s?$/.test(word))
  );
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

function isNot(token: Token | undefined): boolean {
  return /^(?:not|never)$|n[’']t$/.test(token?.lower ?? '');
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
  if (!english.inverting.has(lower) && !(isAfterSpeech && english.alone.has(lower))) return undefined;
  if (!isAfterSpeech && (!/^[,–—-]$/.test(before?.text ?? '') || subjectBefore(tokens, at))) return undefined;
  const end = apposedEnd(tokens, at + 1);
  // «said the bridge would close»
  return end > at + 1 && !isAuxiliary(tokens[end]) ? [at + 1, end] : undefined;
}

/** Whether what is quoted ends as if somebody were named next. */
function isSpeechEnd(token: Token | undefined): boolean {
  return token !== undefined && isQuoted(token) && /[,!?]['"’”]?$/.test(token.text);
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || separates(token);
}

/** “…,” sighed Tom Reed, “…,” she laughed: whatever the verb right after speech is, the name behind it speaks. */
function afterSpeech(tokens: readonly Token[], at: number): Found | undefined {
  const verb = tokens[at];
  const before = tokens[at - 1];
  const isVerb =
    verb && /^\p{Ll}+(?:ed|s)$/u.test(verb.text) && !english.prepositions.has(verb.lower) && !isAuxiliary(verb);
  const isAfter = isSpeechEnd(before);
  if (isVerb && english.pronouns.has(lowerAt(tokens, at - 1)) && isSpeechEnd(tokens[at - 2]) && isEnd(tokens[at + 1]))
    return foundAt(tokens, [at - 1, at], [at], { rule: 'verb', by: verb.lower });
  const isPerson = isCapitalised(tokens[at + 1]) && isCapitalised(tokens[at + 2]);
  if (!isVerb || !isAfter || !isPerson) return undefined;
  return foundAt(tokens, [at + 1, apposedEnd(tokens, at + 1)], [at], { rule: 'verb', by: verb.lower });
}

/** Where the phrase that begins with a token ends, including what «of» and the like join to it. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  if (english.pronouns.has(lowerAt(tokens, at))) return at + 1;
  let last = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const lower = token?.lower ?? '';
    if (token?.kind === 'aside') continue;
    if (!token || (token.kind !== 'word' && token.kind !== 'name' && token.kind !== 'number')) break;
    if (isAuxiliary(token) || (isAdverb(token) && !isAdjective(tokens, at)) || english.times.has(lower)) break;
    if (
      english.prepositions.has(lower)
        ? !['of', 'for'].includes(lower) && !english.beforeJoiner.has(lowerAt(tokens, at - 1))
        : english.boundaries.has(lower) && lower !== 'and' && !isDemonstrative(tokens, at)
    )
      break;
    if (!english.prepositions.has(lower) && lower !== 'and') last = at + 1;
  }
  return from + beforeParticiple(tokens.slice(from, last + 1), last - from);
}

/** The same with any appositions: «Ann Hale, 54, a nurse». At the front, the next comma begins what is said: «according to police, the man fled». */
function apposedEnd(tokens: readonly Token[], from: number, isFront = false): number {
  let end = phraseEnd(tokens, from);
  while (tokens[end]?.text === ',') {
    const next = tokens[end + 1];
    const close = markAfter(tokens, end);
    // “according to its chairman, Roy Hatch, talks go on”
    const isOffice = english.offices.test(lowerAt(tokens, end - 1)) && !isPlural(tokens[end - 1]);
    const isNamed = isFront
      ? isCapitalised(tokens[end - 1]) || isOffice
      : english.determiners.has(lowerAt(tokens, from));
    const opens =
      english.determiners.has(next?.lower ?? '') || next?.kind === 'number' || (isNamed && isCapitalised(next));
    const isVerbless = tokens
      .slice(end + 1, close)
      .every((token) => !isAuxiliary(token) && !english.alone.has(token.lower));
    const isName = isOffice && close - end > 2 && tokens.slice(end + 1, close).every(isCapitalised);
    const isClosed = !isFront || (isNamed && tokens[close]?.text === ',' && (isName || opensClause(tokens, close + 1)));
    if (!opens || !isVerbless || !isClosed) break;
    end = close;
  }
  return end;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const lower = lowerAt(tokens, at);
  return english.determiners.has(lower) || (english.pronouns.has(lower) && lower !== 'who');
}

/** The speaker before a verb: «the mayor said», «Anna Frei, the director, said». */
function subjectBefore(tokens: readonly Token[], verb: number): Range | undefined {
  let end = verb;
  // “Ann Hale and Tom Reed both said”
  while (end > 0 && (isAdverb(tokens[end - 1]) || (end > 1 && lowerAt(tokens, end - 1) === 'both'))) end--;
  // «The mayor denied that it leaks but said»
  if (lowerAt(tokens, end - 1) === 'but') return firstSubject(tokens);
  // «The mayor thanked the crew and said»
  if (lowerAt(tokens, end - 1) === 'and')
    return tokens.slice(0, end).some(({ lower }) => lower === 'that') ? undefined : firstSubject(tokens);
  if (tokens[end - 1]?.text === ',') return explainedBefore(tokens, verb, end);
  return describedBefore(tokens, end) ?? nearest(tokens, end);
}

/** The speaker before what is set between commas: «Ann Hale, 54, said», «Tom Reed, who runs it, said». */
function explainedBefore(tokens: readonly Token[], verb: number, end: number): Range | undefined {
  let comma = markBefore(tokens, end - 1);
  // «one guest, who gave only his first name, Jon, said»
  const outer = markBefore(tokens, comma);
  if (english.relatives.has(lowerAt(tokens, outer + 1)) && tokens.slice(comma + 1, end - 1).every(isCapitalised))
    comma = outer;
  if (tokens[comma]?.text !== ',' || comma === 0) return undefined;
  const inner = tokens.slice(comma + 1, end - 1);
  const [first] = inner;
  const isRelative = english.relatives.has(first?.lower ?? '');
  // «Ann Hale, 54, said»
  if (
    !first ||
    !/^[\p{L}\p{N}]/u.test(first.text) ||
    (!isRelative && (english.pronouns.has(first.lower) || beforeRelative(inner).some(isAuxiliary)))
  )
    return undefined;
  const head = describedBefore(tokens, comma) ?? nearest(tokens, comma);
  // «two officials, speaking anonymously, said», «data, seen by the paper, show»
  const isBeside =
    isRelative ||
    inner[1]?.lower === 'by' ||
    first.lower.endsWith('ing') ||
    inner.every(isAdverb) ||
    ['though', 'too'].includes(first.lower);
  const isWithin = tokens[verb + 1]?.text === ',';
  return head && [isWithin ? head[0] : apposedFrom(tokens, head[0]), isBeside ? comma : end - 1];
}

/** What an apposition says before its relative clause: “an engineer who was not involved”. */
function beforeRelative(inner: readonly Token[]): readonly Token[] {
  const relative = inner.findIndex(({ lower }) => english.relatives.has(lower));
  return relative < 0 ? inner : inner.slice(0, relative);
}

/** Where the mark or quotation stands that comes before a token, or else the first one. */
function markBefore(tokens: readonly Token[], at: number): number {
  return Math.max(0, tokens.slice(0, at).findLastIndex(separates));
}

/** Where the mark or quotation stands that comes after a token, or else the end. */
function markAfter(tokens: readonly Token[], at: number): number {
  const after = tokens.findIndex((token, index) => index > at && separates(token));
  return after < 0 ? tokens.length : after;
}

/** Where a name begins that «One guest, Ann Hale», «Ann Hale, 54» or «Ann Hale, the head» explains. */
function apposedFrom(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1]?.text === ',' ? nearest(tokens, from - 1) : undefined;
  if (!before) return from;
  // «Ann Hale, the head of the trust, which bought it, said»
  const isNamed =
    before[1] - before[0] > 1 && tokens.slice(...before).every(isCapitalised) && !isCapitalised(tokens[from]);
  const explains = isNamed || english.determiners.has(lowerAt(tokens, before[0])) || tokens[from]?.kind === 'number';
  const opener = tokens[before[0] - 1];
  const isAlone = !opener || separates(opener) || ['but', 'and'].includes(opener.lower);
  return explains && isAlone ? before[0] : from;
}

/** Who is described right before a verb: «officials who asked not to be named said», «a letter that was found shows», but not «the man who the police said was there». */
function describedBefore(tokens: readonly Token[], end: number): Range | undefined {
  let who = end - 1;
  while (who > 0 && (!/^(?:who(?:se)?|that)$/.test(lowerAt(tokens, who)) || isDemonstrative(tokens, who))) {
    if (separates(tokens[who])) return undefined;
    who--;
  }
  const next = tokens[who + 1];
  const isOthers =
    english.determiners.has(next?.lower ?? '') ||
    english.pronouns.has(next?.lower ?? '') ||
    isCapitalised(next) ||
    who + 2 >= end ||
    // «a figure that climate scientists say could double»: the verb of «figure» would be «scares» or «scared».
    (lowerAt(tokens, who) === 'that' &&
      tokens.slice(end - 1, end).some(isPlural) &&
      !/(?:s|ed)$/.test(next?.lower ?? '')) ||
    baseOf(lowerAt(tokens, who - 1)) !== undefined;
  return who > 0 && !isOthers ? nearest(tokens, who) : undefined;
}

/** The phrase that ends right before a token. */
function nearest(tokens: readonly Token[], end: number): Range | undefined {
  const last = tokens[end - 1];
  if (['who', 'which'].includes(last?.lower ?? '') && tokens[end - 2]?.text === ',')
    return antecedentOf(tokens, end - 2);
  // «It said», but «denied that it knew»
  const isClause = end < 2 || separates(tokens[end - 2]);
  if (last && english.pronouns.has(last.lower)) return last.lower === 'it' && !isClause ? undefined : [end - 1, end];
  let from = end;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token || (token.kind !== 'word' && token.kind !== 'name' && token.kind !== 'number' && token.kind !== 'aside'))
      break;
    const isSuchAs = token.lower === 'as' && lowerAt(tokens, from - 2) === 'such';
    const isWithin = isSuchAs || joinsTwo(tokens, from - 1) || isDemonstrative(tokens, from - 1);
    if (english.boundaries.has(token.lower) && !isWithin) break;
    if (isAuxiliary(token) || (isAdverb(token) && !isAdjective(tokens, from - 1)) || /,[”"]$/.test(token.text)) break;
    from--;
  }
  // «On Monday the mayor», «In Bern officials»: after a time or place.
  const first = lowerAt(tokens, from);
  if (english.prepositions.has(first)) {
    const determiner = tokens
      .slice(from + 2, end)
      .findLastIndex(
        (token, index, all) =>
          english.determiners.has(token.lower) && !english.joiners.has(all[index - 1]?.lower ?? ''),
      );
    from = determiner >= 0 ? from + 2 + determiner : from + 2;
    if (english.times.has(lowerAt(tokens, from))) from++;
  }
  from += contactRelative(tokens.slice(from, end));
  const length = beforeParticiple(tokens.slice(from, end + 1), end - from);
  // «announced plans»
  const verb = last?.lower ?? '';
  const isNoun = !verb.endsWith('s') && baseOf(verb) !== undefined && isParticiple(verb);
  return from < end && !isNoun ? [from, from + length] : undefined;
}

/** Where in a phrase a relative clause without a relative begins: «a charge the army denies», but not «Tom Reed the plumber», «a report the army published says». */
function contactRelative(phrase: readonly Token[]): number {
  const begin = phrase.findLastIndex(({ lower }, at, { [at - 1]: before }) => {
    const isNoun = before?.kind === 'word' && !isCapitalised(before) && !/(?:ed|(?<!th)ing)$/.test(before.lower);
    // “a claim the army denies”
    const isOpen = isNoun && /^(?:the|an?)$/.test(lowerAt(phrase, at - 2));
    const isVerb = isNoun && !isOpen && baseOf(before.lower) !== undefined;
    return /^(?:the|an?)$/.test(lower) && isNoun && !englishWording.beginsSentence.has(before.lower) && !isVerb;
  });
  // “a figure developing nations dismissed”
  const opening = `${lowerAt(phrase, 0)} ${lowerAt(phrase, 1)}`;
  if (/^an? (?:figure|number|claim|charge|move|target|sum)$/.test(opening) && phrase.length > 3) return 2;
  // «a figure critics say»
  const areOthers = /^an?$/.test(lowerAt(phrase, 0)) && phrase.length === 3 && phrase.slice(-1).some(isPlural);
  if (areOthers) return phrase.length - 1;
  return isParticiple(phrase.at(-1)?.lower ?? '') ? 0 : Math.max(begin, 0);
}

/** How many words come before a participle, if any: «a report seen by the mayor», «a person briefed on the talks». */
function beforeParticiple(words: readonly Token[], length: number): number {
  const participle = words.findIndex(
    ({ lower }, at) =>
      at > 0 &&
      !english.determiners.has(lowerAt(words, at - 1)) &&
      (english.prepositions.has(lowerAt(words, at + 1)) || english.times.has(lowerAt(words, at + 1))) &&
      isParticiple(lower),
  );
  return participle < 0 ? length : participle;
}

/** Who a relative clause is about: «police, who said», «he met Tom Reed, who said». */
function antecedentOf(tokens: readonly Token[], end: number): Range | undefined {
  let name = end;
  // «the University of Bath, which»
  while (
    isCapitalised(tokens[name - 1]) ||
    (name < end && lowerAt(tokens, name - 1) === 'of' && isCapitalised(tokens[name - 2]))
  )
    name--;
  if (name < end) return [name, end];
  const within = tokens.slice(Math.max(0, end - 5), end);
  const determiner = within.findLastIndex(({ lower }) => english.determiners.has(lower));
  // “a victory for manufacturers, who”
  const joiner = within.findLastIndex(({ lower }) => lower === 'for');
  if (determiner >= 0 && joiner < determiner) return [end - within.length + determiner, end];
  return english.plural.test(lowerAt(tokens, end - 1)) ? [end - 1, end] : undefined;
}

function isParticiple(lower: string): boolean {
  const base = baseOf(lower);
  return lower.endsWith('ed') || (base !== undefined && base !== lower);
}

function maySpeak(tokens: readonly Token[], [from, to]: Range): boolean {
  const phrase = tokens.slice(from, to).filter(({ kind }) => kind !== 'aside');
  const [first] = phrase;
  // «No group said», but «No 10 said»
  if (!first || (/^(?:no|none|neither)$/.test(first.lower) && phrase[1]?.kind === 'word')) return false;
  // “I”, “we’ve”
  if (phrase.length === 1 && /^(?:i|we)(?:['’]|$)/.test(first.lower)) return false;
  if (phrase.length === 1 && english.pronouns.has(first.lower)) return first.lower !== 'who';
  // “a number expected to triple”
  const words = phrase.map(({ lower }) => lower).join(' ');
  if (/^(?:an?|the) (?:number|total|sum|amount|figure)(?: |$)/.test(words)) return false;
  const starts =
    english.determiners.has(first.lower) ||
    isCapitalised(first) ||
    isCapitalised(phrase.at(-1)) ||
    isCapitalised(headsOf(phrase).at(-1)) ||
    first.kind === 'name' ||
    headsOf(phrase).some(isPlural);
  return starts && !english.prepositions.has(first.lower) && !english.times.has(first.lower);
}

/** Whether a phrase surely is of somebody by its words: a name, an office, a body, people whom nobody names. */
function isSomebody(tokens: readonly Token[], [from, to]: Range): boolean {
  const [head] = headsOf(tokens.slice(from, to)).slice(-1);
  if (!head) return false;
  const { offices, authorities, bodies, unnamed, pronouns } = english;
  const isCalled = [offices, authorities, bodies, unnamed].some((words) => words.test(head.lower));
  // “Sales fell”: at the beginning of a sentence, any word has a capital.
  const isName = isCapitalised(head) && !(from === 0 && to === 1 && isPlural(head));
  return isName || pronouns.has(head.lower) || isCalled;
}

/** The words of which one is the noun that a phrase is about: «data from the exchange», “the owners, a family”. */
function headsOf(phrase: readonly Token[]): readonly Token[] {
  const joined = phrase.findIndex(
    (token) => separates(token) || english.joiners.has(token.lower) || /^(?:including|such|by)$/.test(token.lower),
  );
  return joined < 0 ? phrase.slice(-1) : phrase.slice(0, joined);
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && english.plural.test(token.lower);
}

function hasContent(tokens: readonly Token[], at: number): boolean {
  // «believes he knows it»
  if (tokens.some(isQuoted) || /^(?:he|she|they|we)$/.test(lowerAt(tokens, at + 1))) return true;
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  const rest = tokens.slice(at + 1, comma < 0 ? at + 12 : Math.min(comma, at + 12));
  if (rest.some(({ lower, text }) => english.content.has(lower) || text === ':')) return true;
  // «said the bridge was safe», «promised to go», «accused him of lying», but not «added fuel to the fire»: a verb follows.
  return rest.some((token, index) => {
    const next = lowerAt(rest, index + 1);
    const isTo = token.lower === 'to' && !english.determiners.has(next);
    return isAuxiliary(token) || isTo || (token.lower === 'of' && /ing$/.test(next));
  });
}

/** “a spokeswoman for that hospital” */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'that' && english.joiners.has(lowerAt(tokens, at - 1));
}

/** «NASA and the ESA», «doctors and a nurse» */
function joinsTwo(tokens: readonly Token[], and: number): boolean {
  const next = tokens[and + 1];
  if (tokens[and]?.lower !== 'and' || !next) return false;
  const isDetermined = english.determiners.has(next.lower);
  return (isCapitalised(tokens[and - 1]) && (isCapitalised(next) || isDetermined)) || joinsNouns(tokens, and);
}

/** Whether what stands before «and» is all of its clause, and somebody: «the mayor and the police said», but not «the dam broke and the police said». */
function joinsNouns(tokens: readonly Token[], and: number): boolean {
  const from = markBefore(tokens, and);
  const before = tokens.slice(separates(tokens[from]) ? from + 1 : from, and);
  const [last] = before.slice(-1);
  if (!last || before.length > 3 || before.some((token) => english.prepositions.has(token.lower) || isAuxiliary(token)))
    return false;
  const isCalled = english.offices.test(last.lower) || english.authorities.test(last.lower);
  return (
    isCalled ||
    (isPlural(last) &&
      (before.length === 1 || (before.length === 2 && english.determiners.has(before[0]?.lower ?? ''))))
  );
}

/** «may» and «will», but not «May» or «Will». */
function isAuxiliary(token: Token | undefined): boolean {
  return english.auxiliaries.has(token?.text ?? '');
}

/** “the only survivor”, “the town’s first doctor” */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  return (
    /^(?:only|first|long|once)$/.test(lowerAt(tokens, at)) && (english.determiners.has(before) || /['’]s$/.test(before))
  );
}

function isAdverb(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.text === token.lower &&
    (english.adverbs.has(token.lower) || english.adverbEndings.test(token.lower))
  );
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
