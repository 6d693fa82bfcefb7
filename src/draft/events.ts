import type { EventInput } from '../model/articleInput.ts';
import { rankOf } from '../model/edtf.ts';
import { isWithin, type Span } from '../model/words.ts';
import { dateRulesOf } from '../wording/dateRules.ts';
import { idWordsOf } from '../wording/idWords.ts';
import { datesIn } from './dates.ts';
import type { Grammar } from './grammar.ts';
import type { DraftSentence } from './readings.ts';
import type { Propose } from './sentenceWriter.ts';
import { ids, slugOf } from './slug.ts';
import { isCapital, isQuoted, lowerAt, spanOf, type Token } from './tokens.ts';
import { onlyWords } from './verbatim.ts';

/** The events of a text, by their dates, in order of time. */
export function eventsOf(
  sentences: readonly DraftSentence[],
  lang: string,
  grammar: Grammar,
  propose: Propose,
): readonly (readonly [string, EventInput])[] {
  const unique = ids([]);
  const events = sentences.flatMap(({ id, text, reading }) =>
    datesIn(text, grammar.wording.dates).flatMap(({ date, span, rule }) => {
      const words = onlyWords(text, span);
      const [from] = reading.span;
      const inDate = ({ span: [begin] }: Token) => span[0] <= begin - from && begin - from < span[1];
      if (words === undefined || saysMore(words, text.slice(...span), lang)) return [];
      const isWithinQuotation = reading.tokens.some(
        (token) => isQuoted(token) && isWithin([span[0] + from, span[1] + from], [token.span]),
      );
      // «„Seit 2012 ist er zu“, so Anna Muster»: what is quoted is not looked into, and who says it did not happen.
      const spans = isWithinQuotation ? [] : spansNaming(reading, inDate, grammar);
      // «Seit 2015 lebt sie hier»: without anything else, it is called by its date.
      const label = spans.map(([begin, end]) => text.slice(begin - from, end - from)).join(' ') || words;
      const event = unique(slugOf(label, 3) || idWordsOf(lang).date);
      propose(event, 'date', rule);
      return [[event, { label, date, words, sentence: id }] as const];
    }),
  );
  return events.sort(([, one], [, other]) => rankOf(one.date) - rankOf(other.date));
}

/** Whether the words that tell a date from another say more of it than its own: «2010 bis» in «2010 bis 2010». */
function saysMore(words: string, own: string, lang: string): boolean {
  const rules = dateRulesOf(lang);
  const says = rules && [rules.since, rules.until, rules.approximate, rules.uncertain];
  return says?.some((rule) => rule.test(words) && !rule.test(own)) === true;
}

/** What an event is called: the noun beside its date, what happened to what, or the first noun of its clause. */
function spansNaming(
  { tokens, attributions }: DraftSentence['reading'],
  inDate: (token: Token) => boolean,
  grammar: Grammar,
): readonly Span[] {
  const beside = nounBeside(tokens, inDate, grammar);
  if (beside) return [beside];
  const happened = happenedIn(tokens, inDate, grammar);
  if (happened) return happened;
  // «Gemäss Anklage brannte 2023 das Haus»; “According to the ministry, 900 came”: any word may be a noun. “Officials say the dam burst”
  const { nounsHaveCapitals, determiners } = grammar.lexicon;
  const isNounBehind = (end: number) => {
    const [first, second] = tokens.filter(({ span }) => span[0] >= end);
    const next = first?.lower === 'that' ? second : first;
    return next !== undefined && (determiners.has(next.lower) || isCapital(next));
  };
  const by = attributions.flatMap(({ rule, source, cue, by: said }) => {
    const end = cue.at(-1)?.[1] ?? 0;
    const isOther = nounsHaveCapitals ? rule === 'according' : rule === 'verb' && isNounBehind(end);
    return source && isOther ? [source, ...(said === 'tell' ? addresseeBehind(tokens, end, grammar) : [])] : [];
  });
  const others = tokens.slice(pastHearing(tokens, grammar)).filter(({ span }) => !isWithin(span, by));
  const first = eventIn(others, inDate, grammar) ?? eventIn(tokens, inDate, grammar) ?? participleIn(tokens, grammar);
  return first ? [first] : [];
}

/** Where what a court hears begins: “The inquest heard that”. */
function pastHearing(tokens: readonly Token[], { lexicon }: Grammar): number {
  const heard = tokens.findIndex(({ lower }) => /^(?:heard|told)$/.test(lower));
  const isCourts = tokens.slice(0, Math.max(0, heard)).some(({ lower }) => lexicon.courts.test(lower));
  return isCourts ? heard + 1 : 0;
}

/** Whom somebody tells something: “told MPs the bridge was old”. */
function addresseeBehind(tokens: readonly Token[], end: number, { lexicon }: Grammar): readonly Span[] {
  const from = tokens.findIndex(({ span }) => span[0] >= end);
  const to = tokens.findIndex(
    ({ lower }, at) => at > from && (lower === 'that' || lexicon.determiners.has(lower) || lexicon.pronouns.has(lower)),
  );
  return from >= 0 && to > from && to < from + 6 ? [spanOf(tokens, from, to)] : [];
}

/** The first noun beside a date, with the words that it may be a part of: “city council”, «Schweizer Autobahnen», «Anna Muster». */
function eventIn(tokens: readonly Token[], inDate: (token: Token) => boolean, grammar: Grammar): Span | undefined {
  const { lexicon, wording } = grammar;
  const isFull = (token: Token) => !inDate(token) && mayBeName(token, grammar);
  const isMark = ({ kind }: Token) => kind === 'mark';
  const dated = tokens.findIndex(inDate);
  // “accused of neglecting the pier since 2015”
  const isGerund = ({ lower }: Token, index: number) =>
    !lexicon.nounsHaveCapitals && lower.endsWith('ing') && lexicon.genitives.has(lowerAt(tokens, index - 1));
  // “was born in 1960 [and] died in 2015”
  const isNext = ({ lower }: Token, index: number) =>
    !lexicon.nounsHaveCapitals && lexicon.coordinators.has(lower) && /ed$/.test(lowerAt(tokens, index + 1));
  const parts = (token: Token, index: number) => isMark(token) || isGerund(token, index) || isNext(token, index);
  const mark = tokens.slice(0, dated).findLastIndex(parts);
  const next = tokens.findIndex((token, at) => at > dated && (isMark(token) || isNext(token, at)) && !inDate(token));
  // «eine Studie, die im Mai 2023 erschien», “the plane, built in 1979”
  const opening = lowerAt(tokens, mark + 1);
  // «beschlossen, die Reserve bis 2030 zu verdoppeln»
  const words = tokens.slice(mark + 1, next < 0 ? undefined : next).filter(({ kind }) => kind === 'word');
  const isInfinitive = words.at(-2)?.lower === 'zu';
  const isRelative =
    mark > 0 &&
    tokens[mark]?.kind === 'mark' &&
    !isInfinitive &&
    (lexicon.relatives.has(opening) || (dated < mark + 4 && lexicon.participles.test(opening)));
  const last = isRelative ? tokens.slice(0, mark).findLastIndex(isFull) : -1;
  // “the branch on Mill Lane, which opened in 1934”
  const before = tokens[last - 1];
  const antecedent = before && isCapital(before) && isFull(before) ? last - 1 : last;
  const [from, until] = antecedent < 0 ? [mark + 1, next < 0 ? tokens.length : next] : [antecedent, mark];
  // “, saying the budget had risen”, “has worked the stand since 1983”
  const isVerb = ({ lower }: Token, at: number, all: readonly Token[]) =>
    // “recommends that”
    !lexicon.nounsHaveCapitals && lexicon.leansAlone.has(lowerAt(all, at + 1))
      ? true
      : at === 0
        ? /ing$/.test(lower)
        : lexicon.participles.test(lower) &&
          all.slice(Math.max(0, at - 2), at).some((one) => wording.inClauses.has(one.lower));
  const within = tokens.slice(from, until).findIndex((token, at, all) => isFull(token) && !isVerb(token, at, all));
  const at = within < 0 ? tokens.findIndex(isFull) : from + within;
  const own = tokens[at];
  if (!own) return undefined;
  const hasTitle = lexicon.offices.test(lowerAt(tokens, at));
  const others = tokens.slice(at + 1, at + (lexicon.nounsHaveCapitals && !hasTitle ? 2 : 3));
  // “museum bought it”
  const isVerbAt = (index: number) => {
    const next = lowerAt(tokens, at + 2 + index);
    return !isCapital(tokens[at + 1 + index] ?? own) && (lexicon.determiners.has(next) || lexicon.pronouns.has(next));
  };
  const end = others.findIndex(
    (token, index) => !isFull(token) || /ed$/.test(token.lower) || (!lexicon.nounsHaveCapitals && isVerbAt(index)),
  );
  let to = at + 1 + (end < 0 ? others.length : end);
  // “Environment minister Ann Hale”, “Port of Eastmouth”
  const isNamed = (token: Token | undefined) => token !== undefined && isCapital(token) && isFull(token);
  const goesOn = () => isNamed(tokens[to]) || (lexicon.genitives.has(lowerAt(tokens, to)) && isNamed(tokens[to + 1]));
  while (!lexicon.nounsHaveCapitals && isNamed(tokens[to - 1]) && goesOn()) to += isNamed(tokens[to]) ? 1 : 2;
  return spanOf(tokens, at, to);
}

/** What happened to what in the dated clause: «Die neue Brücke wurde 1974 gebaut» is called «Brücke gebaut». */
function happenedIn(
  tokens: readonly Token[],
  inDate: (token: Token) => boolean,
  grammar: Grammar,
): readonly Span[] | undefined {
  const at = tokens.findIndex(inDate);
  const date = tokens[at]?.span;
  const dated = grammar.happeningsOf(tokens).find(({ subject }) => date && isWithin(date, [subject.clause]));
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
  const to = end < 0 ? own.length : from + 1 + end;
  if (from < 0) return participle && own.length === 1 ? [participle] : undefined;
  const noun = spanOf(own, from, to);
  return participle ? [noun, participle] : [noun];
}

/** The noun that a date beside it belongs to: «das Gesetz 2019», «ein Gutachten aus dem Jahr 2021», “the 2017 disaster”. */
function nounBeside(tokens: readonly Token[], inDate: (token: Token) => boolean, grammar: Grammar): Span | undefined {
  const { lexicon, wording } = grammar;
  const dated = tokens.findIndex(inDate);
  // “the 2017 disaster”
  const last = tokens.findLastIndex(inDate);
  const next = tokens[last + 1];
  const isAhead = !lexicon.nounsHaveCapitals && lowerAt(tokens, dated) === 'the' && last === dated + 1;
  if (isAhead && next && mayBeName(next, grammar)) return next.span;
  if (!wording.dates.ofNoun.test(lowerAt(tokens, dated))) return undefined;
  const before = tokens.slice(0, lexicon.among.has(lowerAt(tokens, dated - 1)) ? dated - 1 : dated);
  const own = before.slice(before.findLastIndex((token) => !isCapital(token) || !mayBeName(token, grammar)) + 1);
  return own.length > 0 ? spanOf(own.slice(-3)) : undefined;
}

/** The participle at the end of a sentence that has no noun: «Sie wurde im Mai 1968 [geboren]». */
function participleIn(tokens: readonly Token[], { lexicon }: Grammar): Span | undefined {
  const last = tokens.findLast(({ kind }) => kind === 'word');
  const isOne =
    last && lexicon.nounsHaveCapitals && /^(?:\p{Ll}*ge|be|ent|er|ver|zer)\p{Ll}{3,}(?:t|en)$/u.test(last.text);
  return isOne ? last.span : undefined;
}

/** Whether an event may be called by a word. */
function mayBeName({ kind, text, lower }: Token, { lexicon, wording }: Grammar): boolean {
  return (
    kind === 'word' &&
    (lexicon.nounsHaveCapitals ? /^\p{Lu}.*\p{L}$/u : /^\p{L}{3}/u).test(text) &&
    !wording.inClauses.has(lower) &&
    !wording.beginsSentence.has(lower) &&
    !lexicon.small.has(lower) &&
    !lexicon.timeNouns.has(lower) &&
    !lexicon.numerals.test(lower) &&
    !wording.reports(text)
  );
}
