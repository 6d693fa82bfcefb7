import { english } from '../../wording/english/english.ts';
import { type Found, foundAt, type Subject } from '../found.ts';
import { isQuoted, lowerAt, type Range, separates, spanOf, type Token } from '../tokens.ts';
import { judgesAt } from './judging.ts';
import { apposedEnd, arePeople, firstSubject, isOfText, isSomebody, maySpeak } from './phrases.ts';
import { subjectBefore } from './subjects.ts';
import { baseOfGerund, hasContent, isHeard, reportAt, saysSomething } from './verbs.ts';
import { isAuxiliary, isCapitalised, isPlural, markAfter, markBefore } from './wordKinds.ts';

/** Who says something in an English sentence. */
export function englishAttributions(tokens: readonly Token[]): readonly Found[] {
  const quoted = quotedBy(tokens);
  if (quoted.length > 0) return quoted;
  const all = tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    const found = ['to', 'of'].includes(token.lower)
      ? according(tokens, at)
      : (inView(tokens, at) ??
        sayingWith(tokens, at) ??
        sayingBeside(tokens, at) ??
        reportAt(tokens, at) ??
        afterSpeech(tokens, at));
    return found ? [found] : [];
  });
  return all.length > 0 ? [...all, ...cited(tokens)] : (nounAndColon(tokens) ?? beforeColon(tokens));
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
  const isSubject = subject && subject[1] < colon && maySpeak(tokens, subject) && !isHeard(tokens, colon);
  return isSubject ? [foundAt(tokens, subject, [], { rule: 'name and colon', by: ':' })] : [];
}

/** «She left, saying it was late», «, adding that she was tired» */
function sayingBeside(tokens: readonly Token[], at: number): Found | undefined {
  const by = lowerAt(tokens, at);
  // “issued a statement saying it was late”
  const isBeside = tokens[at - 1]?.text === ',' || (by === 'saying' && english.documents.test(lowerAt(tokens, at - 1)));
  const hasWords = by === 'saying' || hasContent(tokens, at) || judgesAt(tokens, at, baseOfGerund(by) ?? '');
  if (!english.saying.has(by) || !isBeside || !hasWords) return undefined;
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

/** “Shares fell, with analysts blaming weak demand”: whoever the sentence is about, somebody else says this. */
function sayingWith(tokens: readonly Token[], at: number): Found | undefined {
  const saying = lowerAt(tokens, at);
  const by = baseOfGerund(saying) ?? '';
  const begin = markBefore(tokens, at) + 1;
  const isWith = tokens[begin - 1]?.text === ',' && lowerAt(tokens, begin) === 'with' && begin + 1 < at;
  if (by === '' || !isWith || /^(?:little|nothing)$/.test(lowerAt(tokens, at + 1))) return undefined;
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

/** The subject of a sentence, as far as it can be told without knowing its verb. */
export function englishSubjects(tokens: readonly Token[]): readonly Subject[] {
  const subject = firstSubject(tokens);
  return subject ? [{ words: spanOf(tokens, ...subject), clause: spanOf(tokens, 0, tokens.length) }] : [];
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
  const whole = apposedEnd(tokens, at + 1, isFront);
  const end = isFront ? beforeClause(tokens, [at + 1, whole]) : whole;
  return by && end > at + 1 ? foundAt(tokens, [at + 1, end], cue, { rule: 'according', by }) : undefined;
}

/** Where a phrase ends before a clause that no comma parts from it: “according to police the driver fled”, but not “according to Tom Reed the plumber, it fell”. */
function beforeClause(tokens: readonly Token[], [from, to]: Range): number {
  const clause = tokens.findIndex(({ lower }, at, { [at - 1]: before }) => {
    const isOpen = before && !english.prepositions.has(before.lower) && !english.determiners.has(before.lower);
    return at > from && at < to && isOpen && before.lower !== 'and' && /^(?:the|an?|his|her|its|their)$/.test(lower);
  });
  return clause < 0 || tokens[to]?.text === ',' ? to : clause;
}

/** On whom somebody who says something relies: “citing two officials”, “quoting a spokesman”, “quoted the mayor as saying”. */
function cited(tokens: readonly Token[]): readonly Found[] {
  return tokens.flatMap(({ lower }, at) => {
    const as = english.quotes.has(lower) && !isAuxiliary(tokens[at - 1]) ? asSaying(tokens, at) : -1;
    if (as > at + 1) return [foundAt(tokens, [at + 1, as], [at, as, as + 1], { rule: 'citing', by: 'quote' })];
    const end = english.citing.has(lower) ? apposedEnd(tokens, at + 1, at === 0) : 0;
    return end > at + 1 ? [foundAt(tokens, [at + 1, end], [at], { rule: 'citing', by: lower })] : [];
  });
}

/** Who quotes whom in a passive: “the mayor was quoted by the Post as saying”. */
function quotedBy(tokens: readonly Token[]): readonly Found[] {
  return tokens.flatMap(({ lower }, at) => {
    const isPassive = english.quotes.has(lower) && isAuxiliary(tokens[at - 1]) && lowerAt(tokens, at + 1) === 'by';
    const as = isPassive ? asSaying(tokens, at) : -1;
    const subject = as > at + 2 ? subjectBefore(tokens, at - 1) : undefined;
    if (!subject || !maySpeak(tokens, subject)) return [];
    return [
      foundAt(tokens, [at + 2, as], [at, at + 1], { rule: 'verb', by: 'quote' }),
      foundAt(tokens, subject, [as, as + 1], { rule: 'citing', by: 'quote' }),
    ];
  });
}

/** Where “as saying” stands behind a token, -1 if it does not. */
function asSaying(tokens: readonly Token[], from: number): number {
  return tokens.findIndex(({ lower }, at) => at > from && lower === 'as' && lowerAt(tokens, at + 1) === 'saying');
}

/** “in her view” */
function inView(tokens: readonly Token[], at: number): Found | undefined {
  const isHers = english.possessives.has(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 2) === 'in';
  const by = lowerAt(tokens, at);
  return isHers && /^(?:view|opinion)$/.test(by)
    ? foundAt(tokens, [at - 1, at], [at - 2, at], { rule: 'according', by })
    : undefined;
}

/** Whether what is quoted ends right before a token as if somebody were named there. */
function isBehindSpeech(tokens: readonly Token[], at: number, goesOn: boolean): boolean {
  const comma = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const speech = tokens[comma - 1];
  return (
    speech !== undefined &&
    isQuoted(speech) &&
    (comma < at ? goesOn || speech.kind === 'speech' : /[,!?]['"’”]?$/.test(speech.text))
  );
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || separates(token);
}

/** “…,” sighed Tom Reed, “…,” the mayor laughed, “…,” Reed went on: whatever the verb is right after speech, the name beside it speaks. */
function afterSpeech(tokens: readonly Token[], at: number): Found | undefined {
  const verb = tokens[at];
  if (!verb || verb.text !== verb.lower) return undefined;
  // “…,” Reed went on
  const isWentOn = /^(?:went|goes)$/.test(verb.lower) && lowerAt(tokens, at + 1) === 'on';
  const goesOn = isWentOn || /^continue[sd]$/.test(verb.lower);
  const isVerb = /^\p{Ll}+(?:ed|s)$/u.test(verb.text) && !english.prepositions.has(verb.lower) && !isAuxiliary(verb);
  if (!goesOn && !isVerb) return undefined;
  const cue = isWentOn ? [at, at + 1] : [at];
  const past = at + cue.length;
  if (isBehindSpeech(tokens, at, goesOn)) {
    const behind = [past, apposedEnd(tokens, past)] as const;
    const isPerson = isCapitalised(tokens[past]) && isCapitalised(tokens[past + 1]);
    const isNamed = isPerson || (goesOn && isSomebody(tokens, behind));
    return isNamed ? foundAt(tokens, behind, cue, { rule: 'verb', by: verb.lower }) : undefined;
  }
  const subject = goesOn || isEnd(tokens[past]) ? subjectBefore(tokens, at) : undefined;
  const isOfPeople = subject && (isSomebody(tokens, subject) || arePeople(tokens.slice(...subject)));
  const speaks = isOfPeople && isBehindSpeech(tokens, subject[0], goesOn) && maySpeak(tokens, subject);
  return speaks ? foundAt(tokens, subject, cue, { rule: 'verb', by: verb.lower }) : undefined;
}
