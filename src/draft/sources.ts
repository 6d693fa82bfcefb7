import type { SourceKind } from '../model/article.ts';
import { groupBy } from '../model/articleIndex.ts';
import type { MentionInput, SourceInput, WordsInput } from '../model/articleInput.ts';
import { firstIndex } from '../model/firstIndex.ts';
import { occurrencesOf, type Span } from '../model/words.ts';
import { bends } from '../wording/bends.ts';
import type { Agreement, Lexicon } from '../wording/lexicon.ts';
import { endsWithColon } from '../wording/speech.ts';
import { isCalled, namesEnding } from './bodies.ts';
import type { Found } from './found.ts';
import type { Grammar } from './grammar.ts';
import { introductionsIn } from './introductions.ts';
import {
  isDefinite,
  type Known,
  knownSources,
  mayAgree,
  type Shown,
  type Somebody,
  type Spoken,
  wordsOf,
} from './known.ts';
import { type DraftSentence, localSpan, tokensIn } from './readings.ts';
import { ids, slugOf } from './slug.ts';
import { speaksForOf } from './speaksFor.ts';
import { isCapital, keyOf, lowerAt, separates, spanOf, type Token } from './tokens.ts';
import { onlyParts, onlyWords } from './verbatim.ts';
import { eachOf, isOwn, isProfession, isTitle, statementIn, type Who, whoIs } from './who.ts';

/** An attribution whose source is known, with the words that point to it. */
export type Attributed = {
  readonly source: string;
  readonly mention: MentionInput | undefined;
  readonly cue: WordsInput | undefined;
  readonly found: Found;
  /** The rule that identified the source with one named before, or introduced it. */
  readonly rule: string;
};

/** Sources in order of appearance, and the attributions of each sentence by its id. */
export type Joined = {
  readonly sources: Readonly<Record<string, SourceInput>>;
  readonly attributions: ReadonlyMap<string, readonly Attributed[]>;
};

/** Kinds of sources that are no people. */
const impersonal: ReadonlySet<SourceKind> = new Set(['authority', 'outlet', 'document', 'state']);

/** How many sentences after the last mention a pronoun may still stand for a source. */
const near = 4;

/** Finds which mentions are of the same source: «Anna Muster», «Musters», «die Direktorin», «sie». */
export function joinSources(
  sentences: readonly DraftSentence[],
  text: string,
  placeNames: ReadonlySet<string>,
  { lexicon, wording, subjectsOf }: Grammar,
  nobody?: RegExp,
): Joined {
  const known = knownSources(lexicon);
  const introduced = introductionsIn(sentences, placeNames, lexicon);
  const introductionsOf = groupBy([...introduced.values()], ({ sentence }) => [sentence.at]);
  const attributions = new Map<string, readonly Attributed[]>();
  const unique = ids([]);

  for (const sentence of sentences) {
    const here: Attributed[] = [];
    for (const found of withoutAsides(sentence.reading, lexicon)) {
      if (!found.source) continue;
      const said = tokensIn(sentence, found.source);
      const own = isOwn(said, lexicon) ? subjectOf(sentence, found.source) : undefined;
      const isSubject = own !== undefined || found.rule !== 'according';
      // «sagt die Ärztin und Autorin»
      const each = found.areSeveral === false ? [own ?? said] : eachOf(own ?? said, lexicon);
      const areSeveral = each.length === 1 ? found.areSeveral : undefined;
      for (const tokens of each) {
        const who: Who | undefined = found.asked
          ? { kind: 'pronoun', words: found.source }
          : whoIs(tokens, lexicon, areSeveral === false);
        const shows = who && shownOf(who, tokens, isSubject);
        const joined = found.asked ? joinAsked(found.asked) : who && join(who, sentence, { shows, areSeveral });
        // “The judge told Reed he had lied”
        if (!who || !joined || here.some(({ source }) => source === joined.source.id)) continue;
        if (who.kind === 'pronoun') joined.source.shows ??= shows;
        // «Angaben des Amtes» say whose they are: «des Amtes».
        const whose = tokens.slice(statementIn(tokens, lexicon) + 1);
        const mention = mentionOf(joined.source, sentence, who, spanOf(whose.length > 0 ? whose : tokens));
        if (mention === 'none') continue;
        here.push({ source: joined.source.id, mention, cue: cueOf(found, sentence), found, rule: joined.rule });
        known.spoken.push({ source: joined.source, at: sentence.at });
      }
    }
    if (here.length > 0) attributions.set(sentence.id, here);
  }
  // Whom a pronoun might have meant, but did not, says nothing.
  const saying = new Set([...attributions.values()].flat().map(({ source }) => source));
  const sources = [...known.byId.values()]
    .filter(({ id }) => saying.has(id))
    .map(({ id, input }) => [id, input] as const);
  return { sources: Object.fromEntries(sources), attributions };

  /** The agreement that a mention shows: that of the pronoun, or of the determiner or office before the name or in its apposition. */
  function shownOf(who: Who, tokens: readonly Token[], isSubject: boolean): Agreement | undefined {
    if (who.kind === 'pronoun') {
      // «Ansicht der 32-Jährigen»
      const lower = tokens.find(({ span }) => span[0] === who.words[0])?.lower ?? '';
      return lexicon.pronounShows(lower) ?? lexicon.determinerShows(lower, isSubject);
    }
    const before = tokens.filter(({ span }) => span[1] <= who.name[0]);
    const apposed = tokens[tokens.findIndex((token) => token.text === ',') + 1];
    const words = [before[0], before.at(-1), before.at(-2), apposed !== tokens[0] ? apposed : undefined];
    const shown = words.map((token) => token && lexicon.determinerShows(token.lower, isSubject));
    return shown.find(Boolean) ?? (isBody(who.sourceKind, text.slice(...who.name)) ? lexicon.impersonal : undefined);
  }

  function isBody(kind: SourceKind, name: string): boolean {
    const words = name.toLowerCase();
    return impersonal.has(kind) || [words, words.replace(/ .*/u, '')].some((one) => lexicon.bodies.test(one));
  }

  /** The source of a mention, one that is known or a new one, and the rule that says so. */
  function join(who: Who, sentence: DraftSentence, shown: Shown): { source: Known; rule: string } | undefined {
    if (who.kind === 'pronoun') {
      const meant = meantBy(who.words, sentence, shown, who.otherwise !== undefined);
      // «der Berner» is no paper.
      const source = who.otherwise && meant && impersonal.has(meant.input.kind) ? undefined : meant;
      return source ? { source, rule: 'pronoun' } : who.otherwise && join(who.otherwise, sentence, shown);
    }
    const name = text.slice(...who.name);
    const told = bodyTold(who, name, sentence);
    if (told) {
      known.keepShort(name, told);
      return { source: told, rule: 'same name' };
    }
    const same = known.sameAs(who, name, sentence.at, shown);
    if (same) {
      known.narrow(same, name);
      known.keepOffice(who.office, same);
      return { source: same, rule: `same ${who.kind}` };
    }
    const full = ownerIn(name) ?? introducedAs(who, sentence.at);
    if (full) return { source: full, rule: 'same name' };
    const local = localSpan(who.name, sentence);
    if (!/[\p{L}\p{N}]/u.test(name) || occurrencesOf(name, sentence.text).every(([start]) => start !== local[0]))
      return undefined;
    const source = knownAs(who, name, sentence, shown);
    known.add(source);
    const short = shortOf(who.name);
    if (short) known.keepShort(short, source);
    return { source, rule: who.kind === 'office' ? 'office' : 'name' };
  }

  /** The source that a question calls by name. */
  function joinAsked([begin, end]: Span): { source: Known; rule: string } | undefined {
    const sentence = sentences[firstIndex(sentences, ({ reading: { span } }) => span[1] > begin)];
    const tokens = sentence ? tokensIn(sentence, [begin, end]) : [];
    const who = whoIs(tokens, lexicon, true);
    return sentence && who && join(who, sentence, { shows: shownOf(who, tokens, false), areSeveral: false });
  }

  /** Whom a pronoun stands for: whoever has just spoken, or is the subject before it. */
  function meantBy([begin, end]: Span, sentence: DraftSentence, shown: Shown, mayBeOther = false): Known | undefined {
    const { at } = sentence;
    const { shows } = shown;
    // «Er sowie Meier fürchten»
    const areSeveral = shows === 'he' ? false : shown.areSeveral;
    const isOfBody = lexicon.neverOfPeople.has(text.slice(begin, end).toLowerCase());
    const areMany = lexicon.plurals.has(text.slice(begin, end).toLowerCase());
    const agrees = ({ source }: Spoken) =>
      (!areMany ||
        source.areSeveral ||
        (source.input.kind !== 'document' && isBody(source.input.kind, source.input.name))) &&
      !(mayBeOther && impersonal.has(source.input.kind)) &&
      mayAgree(shows, source.shows) &&
      mayAgree(areSeveral, source.areSeveral) &&
      mayStandFor(source.who, shows);
    const last = known.spoken.findLast((one) => at - one.at > near || agrees(one));
    const isSuch = ({ input: { kind, name }, ...source }: Known) =>
      isBody(kind, name) && (!shows || source.shows === shows);
    const spoke = last && at - last.at <= near && (!isOfBody || isSuch(last.source)) ? last : undefined;
    const isNext = spoke !== undefined && at - spoke.at < 2;
    const before = beforeQuotation(at);
    const silentPerson = (from: number, first: number) => {
      const source = silentIn(from, shown, first, isSilent(from)) ?? toldIn(from, shown);
      // «die Stadt» is no «32-Jährige».
      return source && mayBeOther && impersonal.has(source.input.kind) ? undefined : source;
    };
    const many = areMany ? manyIn(at - 1) : undefined;
    if (many) return many;
    if (isOfBody) return (shows || isNext ? undefined : textIn(before)) ?? spoke?.source;
    // «Anna Muster zögert: Es eile nicht, sagte sie», «Die SP geht, wie sie schreibt», “Reed went to what he called a party”
    const [joint] =
      /:|, (?:wie|as) $|, was $| (?:what |which, |that, |because, )$/.exec(
        text.slice(sentence.reading.span[0], begin),
      ) ?? [];
    // «Noch weiter geht die SP: Sie fordert»
    const isAnnounced = begin === sentence.reading.span[0] && endsWithColon(sentences[at - 1]?.text ?? '');
    return (
      (shows && isAnnounced ? silentIn(at - 1, shown, at - 1, 'surely') : undefined) ??
      (shows && joint ? silentIn(at, shown, at, /wie|, as/.test(joint) ? 'surely' : undefined) : undefined) ??
      (shows && !isNext ? silentPerson(before, Math.max(at - near, (spoke?.at ?? 0) - 1)) : undefined) ??
      (shows || isNext ? undefined : textIn(before)) ??
      // “One, a nurse, said”
      (shows || isNext || !mayBeOther ? spoke?.source : undefined) ??
      // “Watchmaker Orbis will cut jobs, it said”
      (shows && shows === lexicon.impersonal && hasNamedSubject(sentence)
        ? silentIn(at, shown, at, 'surely')
        : undefined)
    );
  }

  /** Several whom a sentence is about: “Investigators visited the depots. They found”. */
  function manyIn(at: number): Known | undefined {
    const sentence = sentences[at];
    const [subject] = sentence ? subjectsOf(sentence.reading.tokens) : [];
    const tokens = sentence && subject ? tokensIn(sentence, subject.words) : [];
    const ends = [lexicon.among, lexicon.genitives, wording.inClauses];
    const joined = tokens.findIndex(({ lower }) => ends.some((words) => words.has(lower)) || wording.reports(lower));
    const head = tokens.slice(0, joined < 0 ? undefined : joined).at(-1)?.lower ?? '';
    const who = lexicon.areSeveral(head) ? whoIs(tokens, lexicon) : undefined;
    return sentence && who && who.kind !== 'pronoun' ? join(who, sentence, { areSeveral: true })?.source : undefined;
  }

  /** «Die Werft äusserte sich nicht»: who is said to be silent is somebody. */
  function isSilent(at: number): 'surely' | undefined {
    return lexicon.silent.test(sentences[at]?.text ?? '') ? 'surely' : undefined;
  }

  function hasNamedSubject(sentence: DraftSentence): boolean {
    const [subject] = subjectsOf(sentence.reading.tokens);
    const last = subject && tokensIn(sentence, subject.words).findLast(({ kind }) => kind === 'word');
    return last !== undefined && isCapital(last);
  }

  /** The sentence before one, and before the quotation that ends in it: «Anna Muster zögert. „Es eilt nicht. Ich warte“, sagte sie». */
  function beforeQuotation(at: number): number {
    let before = at - 1;
    while (before > at - near && sentences[before]?.reading.tokens.every(separates)) before--;
    return before;
  }

  /** The text that a sentence tells of, which «demnach» may mean: «Im Mai erschien eine Studie». */
  function textIn(at: number): Known | undefined {
    const sentence = sentences[at];
    const noun = sentence?.reading.tokens.find((token) => isCapital(token) && lexicon.documents.test(token.lower));
    const who = noun && whoIs([noun], lexicon);
    return sentence && who && who.kind !== 'pronoun' ? join(who, sentence, {})?.source : undefined;
  }

  /** Whom alone a sentence introduces, by name: «Für Anna Muster, die dort wohnt, ist es ein Ärgernis». */
  function toldIn(at: number, shown: Shown): Known | undefined {
    const [introduction, another] = introductionsOf.get(at) ?? [];
    const who = introduction && !another ? whoIs(introduction.tokens, lexicon) : undefined;
    if (!introduction || who?.kind !== 'name' || !maySpeak(who, text, lexicon)) return undefined;
    const shows = shownOf(who, introduction.tokens, true);
    const source = mayAgree(shows, shown.shows) ? join(who, introduction.sentence, { shows })?.source : undefined;
    return mayAgree(source?.shows, shown.shows) ? source : undefined;
  }

  /** The body of which the text has just told, and that «das Unternehmen» stands for: «Die Klinikgruppe Salvia wurde angegriffen». */
  function bodyTold(who: Somebody, name: string, { at }: DraftSentence): Known | undefined {
    const [determiner = '', ...adjectives] = who.before;
    const isMore = adjectives.length > 0 || (who.description !== undefined && who.description[1] > who.name[1]);
    const noun = name.toLowerCase();
    if (who.kind !== 'name' || isMore || !isDefinite(determiner, lexicon) || !lexicon.bodies.test(noun))
      return undefined;
    for (const sentence of sentences.slice(Math.max(0, at - near + 1), at + 1).reverse()) {
      const subjects = subjectsOf(sentence.reading.tokens).map(({ words }) => tokensIn(sentence, words));
      for (const tokens of [...subjects, ...namesEnding(noun, sentence.reading.tokens)]) {
        const body = isCalled(noun, tokens, text, lexicon) ? whoIs(tokens, lexicon) : undefined;
        if (body?.kind === 'name' && body.office === undefined && isBodysName(body))
          return join(body, sentence, {})?.source;
      }
    }
    return undefined;
  }

  /** Not a noun alone, a place or the last name of somebody: “Musk”, of whom “Elon Musk” is told. */
  function isBodysName({ key, name }: Somebody): boolean {
    const words = text.slice(...name);
    return / /.test(words) || !(introduced.has(key) || placeNames.has(key) || lexicon.bodies.test(words.toLowerCase()));
  }

  /** Who gives the statement that a compound is of, if the text tells of them: «Polizeiangaben». */
  function ownerIn(name: string): Known | undefined {
    for (const owner of lexicon.ownersIn(name)) {
      const sentence = sentences.find((one) => occurrencesOf(owner, one.text).length > 0);
      const token = sentence?.reading.tokens.find((one) => one.text === owner);
      const who = token && whoIs([token], lexicon);
      if (sentence && who && who.kind !== 'pronoun') return join(who, sentence, {})?.source;
    }
    return undefined;
  }

  /** Who was introduced by a longer name before the sentence `at`: «Jenni» or «Herr Jenni», of whom «Oskar Jenni» is told. */
  function introducedAs(mention: Somebody, at: number): Known | undefined {
    const isName =
      mention.kind === 'name' &&
      mention.before.every((word) => isTitle(word, lexicon)) &&
      !/ /.test(text.slice(...mention.name));
    const introduction = isName ? introduced.get(mention.key) : undefined;
    if (!introduction || introduction.sentence.at >= at) return undefined;
    const { tokens, sentence } = introduction;
    const who = whoIs(tokens, lexicon);
    const isLonger = who?.kind === 'name' && who.key === mention.key && / /.test(text.slice(...who.name));
    return isLonger ? join(who, sentence, { shows: shownOf(who, tokens, true) })?.source : undefined;
  }

  /** The subject of the clause around some words. */
  function subjectOf(sentence: DraftSentence, [begin]: Span): readonly Token[] | undefined {
    const around = subjectsOf(sentence.reading.tokens).find(({ clause: [from, to] }) => from <= begin && begin < to);
    return around && tokensIn(sentence, around.words);
  }

  /** Who is the subject of a sentence, or of one of those before it if there it is a pronoun: «Anna Muster geht. Sie sagte, es eile.» */
  function silentIn(at: number, shown: Shown, first: number, mayBe?: 'surely' | 'known'): Known | undefined {
    const sentence = sentences[at];
    if (!sentence || at < first) return undefined;
    const subjects = subjectsOf(sentence.reading.tokens);
    let isAnother = true;
    for (const { words } of subjects) {
      const tokens = tokensIn(sentence, words);
      const who = whoIs(tokens, lexicon);
      // «14 Millionen Franken»
      if (!who || (who.kind === 'name' && tokens.some(({ lower }) => lexicon.numerals.test(lower)))) continue;
      // “Its debts”
      const isTheirs = who.kind === 'name' && lexicon.pronouns.has(lowerAt(tokens, 0)) && !maySpeak(who, text, lexicon);
      if (isTheirs) return silentIn(at - 1, shown, first, mayBe);
      const shows = shownOf(who, tokens, true);
      if (!mayAgree(shows, shown.shows) || !mayStandFor(who, shown.shows)) continue;
      isAnother = false;
      if (who.kind === 'pronoun') return who.otherwise ? toldIn(at - 1, shown) : silentIn(at - 1, shown, first);
      const isKnown = who.kind === 'name' && (known.byKey.has(who.key) || introducedAs(who, at) !== undefined);
      const source =
        isKnown ||
        (mayBe === 'surely' && !isSomething(who)) ||
        (mayBe !== 'known' && (maySpeak(who, text, lexicon) || (at > first && isCalling(who, text, lexicon))))
          ? join(who, sentence, { shows })?.source
          : undefined;
      if (source && mayAgree(source.areSeveral, shown.areSeveral) && mayAgree(source.shows, shown.shows)) return source;
    }
    // «Anna Muster wartet. Das Boot war klein. Es eile, sagte sie.»
    return isAnother ? silentIn(at - 1, shown, first, subjects.length === 0 ? undefined : 'known') : undefined;
  }

  /** Whether a pronoun may stand for somebody: that of things and bodies never for a person in an office. */
  function mayStandFor(who: Who, shows: Agreement | undefined): boolean {
    return shows === undefined || shows !== lexicon.impersonal || who.kind === 'pronoun' || who.office === undefined;
  }

  /** Whether it is a thing by all that is said of it: «eine Petition», but not «eine Wirtin». */
  function isSomething(who: Somebody): boolean {
    return lexicon.indefinite.has(who.before[0] ?? '') && !lexicon.callings.test(lowerName(who, text));
  }

  /** «Bund der Imker (BDI)»: the abbreviation used from there on, if the letters match; «Hans Muster (SPD)» is no such case. */
  function shortOf([begin]: Span): string | undefined {
    const [, name = '', short = ''] =
      /^([^.;:!?()]{0,80}) \((\p{Lu}[\p{L}-]+)\)/u.exec(text.slice(begin, begin + 100)) ?? [];
    const [first, ...others] = short;
    // Up to the next of each letter, so that there is one way to look. «Institut für Schneeforschung (SF)» leaves out what it is.
    const pattern = `^(?:\\p{Lu}[\\p{L}-]+ \\p{Ll}+ )?${first}${others.map((letter) => `[^${letter}]*${letter}`).join('')}`;
    const letters = new RegExp(pattern, 'iu');
    const isBodys = /^\p{Lu}{3,}$/u.test(short) && isBody('other', name);
    return short !== '' && (isBodys || letters.test(name)) ? short : undefined;
  }

  function knownAs(who: Somebody, name: string, sentence: DraftSentence, shown: Shown): Known {
    const plain = shown.areSeveral ? undefined : withoutGenitive(name, who);
    const called = plain?.name ?? (known.byName.has(name) ? withAdjectives(who) : name);
    const id = unique(slugOf(called, 4) || 'quelle');
    const description = who.description && onlyWords(sentence.text, localSpan(who.description, sentence));
    const speaksFor = speaksForOf(who, sentence, sentences[sentence.at - 1], { text, lexicon, known });
    return {
      id,
      who,
      calling: callingOf(who),
      words: wordsOf(name),
      named: plain?.sentence?.id ?? sentence.id,
      shows: shown.shows,
      areSeveral: shown.areSeveral ?? lexicon.areSeveral(name),
      input: {
        name: called,
        kind: nobody?.test(name) ? 'unnamed' : kindOf(who, speaksFor?.source),
        ...(description !== undefined && description !== called && { description }),
        ...(speaksFor && { speaksFor }),
      },
    };
  }

  /** The noun before a name, or before the others in it: «Gewerkschaft» in «die Gewerkschaft GDL», “union” in “the union Aslef”. */
  function callingOf({ office, description, name: [begin, end] }: Somebody): string | undefined {
    if (office !== undefined) return undefined;
    const before = text.slice(Math.min(description?.[0] ?? begin, begin), begin);
    const noun = (lexicon.nounsHaveCapitals ? /\p{Lu}[\p{L}-]+(?= $)/u : /\p{Ll}+(?= $)/u).exec(before)?.[0];
    const first = noun ?? /^\p{L}+(?= )/u.exec(text.slice(begin, end))?.[0] ?? '';
    return lexicon.small.has(first) ? undefined : keyOf(first.toLowerCase());
  }

  /** A name in the genitive as the text has it elsewhere, and where, or as it surely is: «Bundesrat» for «Antwort des Bundesrats». */
  function withoutGenitive(name: string, { before }: Somebody) {
    for (const plain of lexicon.nominatives(name, before[0] ?? '')) {
      const sentence = known.byName.has(plain)
        ? undefined
        : sentences.find((one) => occurrencesOf(plain, one.text).length > 0);
      if (sentence) return { name: plain, sentence };
    }
    const plain = lexicon.nominative(name, before[0] ?? '');
    return plain !== undefined && !known.byName.has(plain) ? { name: plain, sentence: undefined } : undefined;
  }

  /** The kind of somebody, who is an official also by the body spoken for: «Sprecher Hans Muster» of the ministry. */
  function kindOf({ sourceKind, office }: Somebody, body: string | undefined): SourceKind {
    const whose = body && known.byId.get(body)?.input.kind;
    const isPublic = office && !isProfession(office, lexicon) && (whose === 'authority' || whose === 'state');
    return isPublic && sourceKind === 'other' ? 'official' : sourceKind;
  }

  /** A name with the adjectives before it, «russischen Behörden», where another source has it without. */
  function withAdjectives({ name: [begin, end], before }: Somebody): string {
    const adjectives = before.filter((word) => !lexicon.small.has(word)).length;
    const ahead = new RegExp(`(?:\\S+\\s+){${adjectives}}$`, 'u').exec(text.slice(Math.max(0, begin - 200), begin));
    return (ahead?.[0] ?? '') + text.slice(begin, end);
  }
}

/** Without what a relative clause says of who speaks in the main one: “The trust, which had asked for more, said”. */
function withoutAsides({ attributions, tokens }: DraftSentence['reading'], { relatives }: Lexicon): readonly Found[] {
  const isAside = ({ source: [begin] = [0, 0], cue: [[cue] = [0, 0]] }: Found) =>
    tokens.some(
      ({ lower, span: [at] }, index) =>
        begin < at && at < cue && relatives.has(lower) && tokens[index - 1]?.text === ',',
    );
  return attributions.filter(
    (found, index) =>
      attributions.slice(index + 1).every(({ source }) => source?.[0] !== found.source?.[0]) || !isAside(found),
  );
}

function lowerName({ name }: Pick<Somebody, 'name'>, text: string): string {
  return text.slice(...name).toLowerCase();
}

/** Whether it is surely somebody: a person by first and last name, an office, a body, an abbreviation. */
function maySpeak(who: Somebody, text: string, { reasons }: Lexicon): boolean {
  const { name, office, sourceKind } = who;
  if (office !== undefined || sourceKind === 'authority') return true;
  if (reasons.test(lowerName(who, text))) return false;
  return sourceKind === 'other' && /^\p{Lu}.* \p{Lu}|^\p{Lu}{2,6}$/u.test(text.slice(...name));
}

/** Whether somebody is told by what they do or are: «der Angeklagte», «eine Anwohnerin», «das Spital», but not «jeder Angeklagte», «das Wasser», «ein Papier». */
function isCalling(who: Somebody, text: string, lexicon: Lexicon): boolean {
  const {
    before: [determiner = ''],
    sourceKind,
  } = who;
  const shown = lexicon.determinerShows(determiner, true);
  const word = lowerName(who, text);
  const mayBeBody = shown === 'it' || !lexicon.nounsHaveCapitals;
  if (mayBeBody && isDefinite(determiner, lexicon) && lexicon.bodies.test(word)) return true;
  const isHers = shown === 'sheOrThey' && lexicon.indefinite.has(determiner);
  // «eine Mauer» is nobody: a woman’s calling has another ending.
  if (shown === undefined || shown === 'it' || (isHers && lexicon.determinerShows(word, true) !== shown)) return false;
  return sourceKind !== 'document' && lexicon.callings.test(word);
}

function mentionOf(source: Known, sentence: DraftSentence, who: Who, found: Span): MentionInput | undefined | 'none' {
  const { who: first, input } = source;
  if (occurrencesOf(input.name, sentence.text).length > 0) return undefined;
  const name = who.kind !== 'pronoun' ? onlyWords(sentence.text, localSpan(who.name, sentence)) : undefined;
  // «der Leiter» is not an inflection of «Leiter der Stelle», but an office; «des Leiters der Stelle» is one where it is first told of.
  const isWhole = who === first || (who.kind === 'name' && who.isSomeones === first.isSomeones);
  if (isWhole && name !== undefined && bends([name], input.name)) return { kind: 'inflection', words: name };
  const words = onlyWords(sentence.text, localSpan(who.kind === 'pronoun' ? who.words : found, sentence));
  if (words === undefined) return 'none';
  return { kind: who.kind === 'pronoun' ? 'pronoun' : 'office', words, named: source.named };
}

/** The words that attribute: a preposition with its source, «wie X berichtet», a verb with its «dass». */
function cueOf(found: Found, sentence: DraftSentence): WordsInput | undefined {
  const spans = found.cue.map((span) => localSpan(span, sentence));
  const source = found.source && localSpan(found.source, sentence);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return undefined;
  if (source && found.rule === 'according') {
    return onlyParts(sentence.text, [[Math.min(first[0], source[0]), Math.max(last[1], source[1])]]);
  }
  const compares =
    source && source[0] < last[0] ? /(?<!even |just )(?:wie|as) $/i.exec(sentence.text.slice(0, source[0])) : null;
  if (source && compares) return onlyParts(sentence.text, [[source[0] - compares[0].length, last[1]]]);
  const that = /^,? (?:dass|daß|that)(?![\p{L}\p{N}])/u.exec(sentence.text.slice(last[1]))?.[0].length ?? 0;
  const main =
    found.auxiliary === undefined
      ? spans
      : spans.filter(([begin]) => begin !== localSpan(found.auxiliary ?? [0, 0], sentence)[0]);
  return onlyParts(sentence.text, [...main.slice(0, -1), [main.at(-1)?.[0] ?? last[0], last[1] + that]]);
}
