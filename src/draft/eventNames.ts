import { isWithin, type Span } from '../model/words.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import type { Found } from './found.ts';
import type { Grammar } from './grammar.ts';
import { isCapital, lowerAt, type Range, spanOf, type Token } from './tokens.ts';

/** Some words of a sentence, and which of them are a date. */
type Dated = {
  readonly tokens: readonly Token[];
  readonly inDate: (token: Token) => boolean;
  readonly grammar: Grammar;
};

/** What an event is called: the noun beside its date, what happened to what, or the noun of its clause that says most of it. */
export function spansNaming(dated: Dated, attributions: readonly Found[]): readonly Span[] {
  const { tokens } = dated;
  const beside = nounBeside(dated);
  if (beside) return [beside];
  const happened = happenedIn(dated);
  if (happened) return happened;
  const others = dated.grammar.withoutSaying(tokens, attributions, tokens.findIndex(dated.inDate));
  const first = eventIn({ ...dated, tokens: others }) ?? eventIn(dated) ?? participleIn(dated);
  return first ? [first] : [];
}

/** What an event is called by some words: in the nominative, or undefined if that is not known: «Verstoss» of «des Verstosses». */
export function nominativeOf([begin, name]: readonly [number, string], tokens: readonly Token[], lexicon: Lexicon) {
  if (!lexicon.nounsHaveCapitals) return name;
  const isAdjective = ({ text, lower }: Token) => /^\p{Ll}{3,}e[nmrs]?$/u.test(text) && !lexicon.determiners.has(lower);
  const ahead = tokens.filter(({ span }) => span[0] < begin);
  const { lower: determiner = '' } = ahead.findLast((token) => !isAdjective(token)) ?? {};
  const isBent = /es$/.test(determiner) && lexicon.determiners.has(determiner) && /[^s]s(?: |$)/.test(name);
  return lexicon.nominative(name, determiner) ?? (isBent ? undefined : name);
}

/** The noun beside a date that says what occurred, with the words that it may be a part of: “city council”, «Schweizer Autobahnen», «Anna Muster». */
function eventIn(dated: Dated): Span | undefined {
  const { tokens, grammar } = dated;
  const [from, to] = partOf(dated);
  const places = [...tokens.keys()].filter((at) => tokens[at] !== undefined && isFull(tokens[at], dated));
  const own = places.filter((at) => from <= at && at < to && !isVerb(tokens.slice(from, to), at - from, grammar));
  const at = grammar.eventNounOf(tokens, own.length > 0 ? own : places, tokens.findIndex(dated.inDate));
  return at === undefined ? undefined : spanOf(tokens, at, pastNoun(at, dated));
}

/** The part of a sentence that its date is of: a clause, or if that is a relative one, what it is about. */
function partOf(dated: Dated): Range {
  const { tokens, inDate, grammar } = dated;
  const { nounsHaveCapitals, genitives, coordinators } = grammar.lexicon;
  const isMark = ({ kind }: Token) => kind === 'mark';
  // “accused of neglecting the pier since 2015”
  const isGerund = ({ lower }: Token, at: number) =>
    !nounsHaveCapitals && lower.endsWith('ing') && genitives.has(lowerAt(tokens, at - 1));
  // “was born in 1960 [and] died in 2015”
  const isNext = ({ lower }: Token, at: number) =>
    !nounsHaveCapitals && coordinators.has(lower) && /ed$/.test(lowerAt(tokens, at + 1));
  const date = tokens.findIndex(inDate);
  const mark = tokens
    .slice(0, date)
    .findLastIndex((token, at) => isMark(token) || isGerund(token, at) || isNext(token, at));
  const next = tokens.findIndex((token, at) => at > date && (isMark(token) || isNext(token, at)) && !inDate(token));
  const to = next < 0 ? tokens.length : next;
  const antecedent = isRelative([mark, to], date, dated) ? antecedentBefore(mark, dated) : -1;
  return antecedent < 0 ? [mark + 1, to] : [antecedent, mark];
}

/** Whether a clause behind a mark tells of what stands before it: «eine Studie, die im Mai 2023 erschien», “the plane, built in 1979”. */
function isRelative([mark, to]: Range, date: number, { tokens, grammar: { lexicon } }: Dated): boolean {
  if (mark < 1 || tokens[mark]?.kind !== 'mark') return false;
  const opening = lowerAt(tokens, mark + 1);
  // «beschlossen, die Reserve bis 2030 zu verdoppeln»
  const words = tokens.slice(mark + 1, to).filter(({ kind }) => kind === 'word');
  const isInfinitive = words.at(-2)?.lower === 'zu';
  const isParticiple = date < mark + 4 && lexicon.participles.test(opening);
  return !isInfinitive && (lexicon.relatives.has(opening) || isParticiple);
}

/** What a relative clause is about, with a name’s word before it: “the branch on Mill Lane, which opened in 1934”. */
function antecedentBefore(mark: number, dated: Dated): number {
  const { tokens } = dated;
  const last = tokens.slice(0, mark).findLastIndex((token) => isFull(token, dated));
  return isNamed(tokens[last - 1], dated) ? last - 1 : last;
}

/** “, saying the budget had risen”, “has worked the stand since 1983” */
function isVerb(words: readonly Token[], at: number, { lexicon, wording }: Grammar): boolean {
  const lower = lowerAt(words, at);
  // “recommends that”
  if (!lexicon.nounsHaveCapitals && lexicon.leansAlone.has(lowerAt(words, at + 1))) return true;
  if (at === 0) return lower.endsWith('ing');
  return (
    lexicon.participles.test(lower) &&
    words.slice(Math.max(0, at - 2), at).some((one) => wording.inClauses.has(one.lower))
  );
}

/** Where the noun at a place ends, with its other words: “Environment minister Ann Hale”, “Port of Eastmouth”. */
function pastNoun(at: number, dated: Dated): number {
  const { tokens, grammar } = dated;
  const { nounsHaveCapitals, determiners, pronouns, genitives } = grammar.lexicon;
  // “museum bought it”
  const isBeforeObject = (index: number) => {
    const next = lowerAt(tokens, index + 1);
    const isSmall = tokens[index] !== undefined && !isCapital(tokens[index]);
    return !nounsHaveCapitals && isSmall && (determiners.has(next) || pronouns.has(next));
  };
  const others = tokens.slice(at + 1, at + (nounsHaveCapitals ? 4 : 3));
  const end = others.findIndex(
    (token, index) => !isFull(token, dated) || token.lower.endsWith('ed') || isBeforeObject(at + 1 + index),
  );
  let to = at + 1 + (end < 0 ? others.length : end);
  if (nounsHaveCapitals) return to;
  const goesOn = () =>
    isNamed(tokens[to], dated) || (genitives.has(lowerAt(tokens, to)) && isNamed(tokens[to + 1], dated));
  while (isNamed(tokens[to - 1], dated) && goesOn()) to += isNamed(tokens[to], dated) ? 1 : 2;
  return to;
}

function isFull(token: Token, { inDate, grammar }: Dated): boolean {
  return !inDate(token) && mayBeName(token, grammar);
}

function isNamed(token: Token | undefined, dated: Dated): boolean {
  return token !== undefined && isCapital(token) && isFull(token, dated);
}

/** What happened to what in the dated clause: «Die neue Brücke wurde 1974 gebaut» is called «Brücke gebaut». */
function happenedIn({ tokens, inDate, grammar }: Dated): readonly Span[] | undefined {
  const at = tokens.findIndex(inDate);
  const date = tokens[at]?.span;
  const dated = grammar.happeningsOf(tokens, at).find(({ subject }) => date && isWithin(date, [subject.clause]));
  if (!date || !dated) return undefined;
  const { subject, what, participle } = dated;
  // «die 2019 gebaute Brücke», «das Budget für 2025», «Bei der Explosion am 4. August 2020 wurden»: the date is not the clause's.
  const ahead = tokens.slice(0, at).filter(({ span }) => isWithin(span, [subject.clause]));
  const isOccasion =
    grammar.lexicon.occasional.has(lowerAt(ahead, 0)) && ahead.some((token) => mayBeName(token, grammar));
  const isAnothers = isWithin(date, [what, subject.words]) || ahead.slice(-3).some(({ lower }) => lower === 'für');
  if (isOccasion || isAnothers) return undefined;
  const own = tokens.filter(({ span }) => isWithin(span, [what]));
  // «die [von Wirten bewohnte] Stadt»
  const { among, determiners } = grammar.lexicon;
  const isWithinAttribute = (at: number) => {
    const before = lowerAt(own, at - 1);
    return among.has(before) && !determiners.has(before);
  };
  const from = own.findIndex((token, at) => !inDate(token) && mayBeName(token, grammar) && !isWithinAttribute(at));
  const others = own.slice(from + 1);
  const end = others.findIndex((token) => !mayBeName(token, grammar));
  const to = end < 0 || !grammar.lexicon.nounsHaveCapitals ? own.length : from + 1 + end;
  if (from < 0) return participle && own.length === 1 ? [participle] : undefined;
  const noun = spanOf(own, from, to);
  return participle ? [noun, participle] : [noun];
}

/** The noun that a date beside it belongs to: «das Gesetz 2019», «ein Gutachten aus dem Jahr 2021», “the 2017 disaster”. */
function nounBeside({ tokens, inDate, grammar }: Dated): Span | undefined {
  const { lexicon, wording } = grammar;
  const dated = tokens.findIndex(inDate);
  // “the 2017 disaster”
  const last = tokens.findLastIndex(inDate);
  const next = tokens[last + 1];
  const isAhead = !lexicon.nounsHaveCapitals && lowerAt(tokens, dated) === 'the' && last === dated + 1;
  if (isAhead && next && mayBeName(next, grammar)) return next.span;
  // «das Gesetz von 2015»
  const isOfYear = lexicon.nounsHaveCapitals && lowerAt(tokens, dated) === 'von' && last === dated + 1;
  if (!isOfYear && !wording.dates.ofNoun.test(lowerAt(tokens, dated))) return undefined;
  const before = tokens.slice(0, lexicon.among.has(lowerAt(tokens, dated - 1)) ? dated - 1 : dated);
  const own = before.slice(before.findLastIndex((token) => !isCapital(token) || !mayBeName(token, grammar)) + 1);
  // «in Genf 2019», «der Präsident vom Mai 2019»
  const isPlace = lexicon.nounsHaveCapitals && own.length === 1 && /^(?:in|aus)$/.test(before.at(-2)?.lower ?? '');
  const mayBe = own.length > 0 && !isPlace && !own.some(({ lower }) => grammar.isActing(lower));
  return mayBe ? spanOf(own.slice(-3)) : undefined;
}

/** The participle at the end of a sentence that has no noun: «Sie wurde im Mai 1968 [geboren]». */
function participleIn(dated: Dated): Span | undefined {
  const { tokens, grammar } = dated;
  const { lexicon } = grammar;
  if (tokens.some((token) => isFull(token, dated))) return undefined;
  const last = tokens.findLast(({ kind }) => kind === 'word');
  const isOne =
    last && lexicon.nounsHaveCapitals && /^(?:\p{Ll}*ge|be|ent|er|ver|zer)\p{Ll}{3,}(?:t|en)$/u.test(last.text);
  return isOne ? last.span : undefined;
}

/** Whether an event may be called by a word. */
function mayBeName({ kind, text, lower }: Token, { lexicon, wording }: Grammar): boolean {
  return (
    kind === 'word' &&
    (lexicon.nounsHaveCapitals ? /^\p{Lu}.*\p{L}$/u : /^(?:\p{L}+-)?\p{L}{3}/u).test(text) &&
    !wording.inClauses.has(lower) &&
    !wording.beginsSentence.has(lower) &&
    !lexicon.small.has(lower) &&
    !lexicon.timeNouns.has(lower) &&
    !lexicon.numerals.test(lower) &&
    !wording.reports(text)
  );
}
