import { groupBy } from '../model/articleIndex.ts';
import { occurrencesOf, type Span } from '../model/words.ts';
import type { Agreement, Lexicon } from '../wording/lexicon.ts';
import { endsWithColon } from '../wording/speech.ts';
import { isCalled, namesOf } from './bodies.ts';
import type { Grammar } from './grammar.ts';
import { introductionsIn } from './introductions.ts';
import {
  isDefinite,
  isOtherOfficer,
  isSuchOffice,
  type Known,
  type knownSources,
  mayAgree,
  type Shown,
  type Somebody,
  type Spoken,
} from './known.ts';
import { isTitle } from './names.ts';
import { isProfession } from './officers.ts';
import { type DraftSentence, tokensIn } from './readings.ts';
import { isBody, shownOf } from './shown.ts';
import { isCapital, lowerAt, separates, spanOf, type Token } from './tokens.ts';
import { type Who, whoIs } from './who.ts';

/** How many sentences after the last mention a pronoun may still stand for a source. */
const near = 4;

/** A text, the sources that it has named so far, and how somebody whom it tells of becomes one. */
type Told = {
  readonly sentences: readonly DraftSentence[];
  readonly text: string;
  readonly placeNames: ReadonlySet<string>;
  readonly known: ReturnType<typeof knownSources>;
  readonly join: (who: Somebody, sentence: DraftSentence, shown: Shown) => { readonly source: Known } | undefined;
};

/** Finds whom words mean that do not name anybody: a pronoun, «das Unternehmen», «Polizeiangaben», a last name. */
export function referentsIn(
  { sentences, text, placeNames, known, join }: Told,
  { lexicon, wording, subjectsOf }: Grammar,
) {
  const introduced = introductionsIn(sentences, placeNames, lexicon);
  const introductionsOf = groupBy([...introduced.values()], ({ sentence }) => [sentence.at]);
  const properNames = new Set([...text.matchAll(lexicon.properNames)].map(([, one, other]) => one ?? other ?? ''));

  return { meantBy, isAnother, bodyTold, ownerIn, introducedAs, officerBefore, subjectOf };

  /** Whether a byname is of somebody whom it has introduced before: “A teenager was arrested. … The teenager said”. */
  function isAnother([begin, end]: Span, { at }: DraftSentence): boolean {
    const [, ...byname] = text.slice(begin, end).toLowerCase().split(' ');
    return sentences.slice(0, at).some(({ reading: { tokens } }) => {
      const words = tokens.slice(1, 2 + byname.length).map(({ lower }) => lower);
      const isNamedSo = [words.slice(0, -1), words.slice(1)].some((some) => some.join(' ') === byname.join(' '));
      return lexicon.indefinite.has(lowerAt(tokens, 0)) && isNamedSo;
    });
  }

  /** Whom a pronoun stands for: whoever has just spoken, or is the subject before it. */
  function meantBy(
    [begin, end]: Span,
    sentence: DraftSentence,
    { shows, ...given }: Shown,
    mayBeOther = false,
  ): Known | undefined {
    const { at } = sentence;
    // “they”, “one of them”
    const [word = '', ...others] = text.slice(begin, end).toLowerCase().split(' ').reverse();
    const isOfBody = lexicon.neverOfPeople.has(word);
    const areMany = lexicon.plurals.has(word);
    // “she”, where several have a word of their own; «Er sowie Meier fürchten»
    const isShe = shows === 'sheOrThey' && lexicon.plurals.size > 0 && !areMany;
    const areSeveral = shows === 'he' || isShe ? false : given.areSeveral;
    const shown = { shows, areSeveral };
    // “A resident said it leaks. They left.”
    const mayBeThey = ({ input: { name } }: Known, then: number) =>
      at - then < 2 &&
      others.length === 0 &&
      lexicon.genderless.test(name.toLowerCase().replace(/ (?:for|of) .*|.* /u, ''));
    const isCalledSo = (source: Known) => mayHaveByname(source, text.slice(begin, end), lexicon);
    const mayBeMany = ({ input: { kind, name } }: Known) =>
      others.length === 0 && kind !== 'document' && isBody(kind, name, lexicon);
    const agrees = ({ source, at: then }: Spoken) =>
      (!areMany || source.areSeveral || mayBeMany(source) || mayBeThey(source, then)) &&
      (!mayBeOther || isCalledSo(source)) &&
      mayAgree(shows, source.shows) &&
      mayAgree(areSeveral, source.areSeveral) &&
      mayStandFor(source.who, shows);
    const last = known.spoken.findLast((one) => at - one.at > near || agrees(one));
    const isSuch = ({ input: { kind, name }, ...source }: Known) =>
      isBody(kind, name, lexicon) && (!shows || source.shows === shows);
    const spoke = last && at - last.at <= near && (!isOfBody || isSuch(last.source)) ? last : undefined;
    // «Laut Bericht wusste der Direktor davon. Er sagte»: rather the director.
    const isNext = spoke !== undefined && at - spoke.at < 2 && spoke.source.input.kind !== 'document';
    const before = beforeQuotation(at);
    const silentPerson = (from: number, first: number) => {
      const mayBe = isSilent(from) ?? (mayBeOther ? 'other' : undefined);
      const source = silentIn(from, shown, first, mayBe) ?? toldIn(from, shown);
      // «die Stadt» is no «32-Jährige».
      return source && mayBeOther && !isCalledSo(source) ? undefined : source;
    };
    const many = areMany ? manyIn(at - 1) : undefined;
    const latter = lexicon.latters.has(word) ? latterIn(at - 1, { shows }) : undefined;
    if (many || latter) return many ?? latter;
    if (isOfBody) return (shows || isNext ? undefined : textIn(before)) ?? spoke?.source;
    // «Anna Muster zögert: Es eile nicht, sagte sie», «Die SP geht, wie sie schreibt», “Reed went to what he called a party”
    const [joint] =
      /:|, (?:wie|as) $|, was $|, (?:but|and|though|although) $| (?:what |which, |that, |because, )$/.exec(
        text.slice(sentence.reading.span[0], begin),
      ) ?? [];
    // «Noch weiter geht die SP: Sie fordert»
    const isAnnounced = begin === sentence.reading.span[0] && endsWithColon(sentences[at - 1]?.text ?? '');
    return (
      (shows && isAnnounced ? silentIn(at - 1, shown, at - 1, 'surely') : undefined) ??
      (shows && joint ? silentIn(at, shown, at, /wie|, as/.test(joint) ? 'surely' : undefined) : undefined) ??
      ((shows || mayBeOther) && !isNext
        ? silentPerson(before, Math.max(at - near, (spoke?.at ?? 0) - 1))
        : undefined) ??
      (shows || isNext ? undefined : textIn(before)) ??
      // “One, a nurse, said”, “one of them said”
      (shows || isNext || !(mayBeOther || others.length > 0) ? spoke?.source : undefined) ??
      // “Ann Hale won. The crowd left. She said”
      (!spoke && !lexicon.nounsHaveCapitals && (shows === 'he' || isShe) ? fullBefore(at, shown) : undefined) ??
      // “Watchmaker Orbis will cut jobs, it said”
      (shows && shows === lexicon.impersonal && hasNamedSubject(sentence)
        ? silentIn(at, shown, at, 'surely')
        : undefined)
    );
  }

  /** The source that a mention becomes, unless it is a pronoun. */
  function sourceOf(who: Who | undefined, sentence: DraftSentence | undefined, shown: Shown = {}): Known | undefined {
    return sentence && who && who.kind !== 'pronoun' ? join(who, sentence, shown)?.source : undefined;
  }

  /** The source that a mention becomes, if what it shows agrees. */
  function agreeing(
    who: Somebody,
    tokens: readonly Token[],
    sentence: DraftSentence,
    shown: Shown,
    isSubject = true,
  ): Known | undefined {
    const shows = shownOf(who, tokens, isSubject, text, lexicon);
    const source = mayAgree(shows, shown.shows) ? sourceOf(who, sentence, { shows }) : undefined;
    return mayAgree(source?.shows, shown.shows) ? source : undefined;
  }

  /** Who was last the subject of one of the sentences before, by first and last name. */
  function fullBefore(at: number, shown: Shown): Known | undefined {
    for (const sentence of sentences.slice(Math.max(0, at - near), at).reverse()) {
      for (const { words } of subjectsOf(sentence.reading.tokens)) {
        const tokens = tokensIn(sentence, words);
        const who = whoIs(tokens, lexicon);
        if (who?.kind !== 'name' || !isInFull(who, text, lexicon)) continue;
        const source = agreeing(who, tokens, sentence, shown);
        if (source) return source;
      }
    }
    return undefined;
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
    return sourceOf(who, sentence, { areSeveral: true });
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
    return sourceOf(who, sentence);
  }

  /** Whom a sentence introduces last: «Der Präsident übergab an Anna Muster. Diese sagte, es eile.» */
  function latterIn(at: number, shown: Shown): Known | undefined {
    for (const { tokens, sentence } of introductionsOf.get(at)?.toReversed() ?? []) {
      const who = whoIs(tokens, lexicon);
      if (who?.kind !== 'name' || !maySpeak(who, text, lexicon)) continue;
      const source = agreeing(who, tokens, sentence, shown, false);
      if (source) return source;
    }
    return otherIn(at, shown);
  }

  /** Who is told of last beside the subject: «Die Klägerin warf der Firma Betrug vor. Diese bestritt das.» */
  function otherIn(at: number, shown: Shown): Known | undefined {
    const sentence = sentences[at];
    const tokens = sentence?.reading.tokens ?? [];
    const subjects = sentence ? subjectsOf(tokens).map(({ words }) => words) : [];
    const isOther = ({ span: [from] }: Token) => !subjects.some(([begin, end]) => begin <= from && from < end);
    const isSuch = (token: Token) => isCapital(token) && isOther(token) && isCalledOrBody(token.lower, lexicon);
    const noun = tokens.findLastIndex((token, index) => {
      const determiner = lexicon.contractions.get(lowerAt(tokens, index - 1)) ?? lowerAt(tokens, index - 1);
      const [, ofNoun] = lexicon.genders.find(([nouns]) => nouns.test(token.lower)) ?? [];
      const shows = ofNoun ?? lexicon.determinerShows(determiner, false);
      return isSuch(token) && shows !== undefined && shows === shown.shows;
    });
    const who = noun < 0 ? undefined : whoIs(tokens.slice(noun, noun + 1), lexicon);
    return sourceOf(who, sentence, shown);
  }

  /** Whom alone a sentence introduces, by name: «Für Anna Muster, die dort wohnt, ist es ein Ärgernis». */
  function toldIn(at: number, shown: Shown): Known | undefined {
    const [introduction, another] = introductionsOf.get(at) ?? [];
    const who = introduction && !another ? whoIs(introduction.tokens, lexicon) : undefined;
    if (!introduction || who?.kind !== 'name' || !maySpeak(who, text, lexicon)) return undefined;
    return agreeing(who, introduction.tokens, introduction.sentence, shown);
  }

  /** The body of which the text has just told, and that «das Unternehmen» stands for: «Die Klinikgruppe Salvia wurde angegriffen». */
  function bodyTold(who: Somebody, name: string, { at }: DraftSentence): Known | undefined {
    const [determiner = '', ...adjectives] = who.before;
    // «die Partei in Bern» may be the one told of.
    const [, more = ''] = /^(?: in \p{Lu}[\p{L}-]+)?(.*)/u.exec(text.slice(who.name[1], who.description?.[1])) ?? [];
    const isMore = adjectives.length > 0 || (who.description !== undefined && more !== '');
    const noun = name.toLowerCase();
    if (who.kind !== 'name' || isMore || !isDefinite(determiner, lexicon) || !lexicon.bodies.test(noun))
      return undefined;
    for (const sentence of sentences.slice(Math.max(0, at - near + 1), at + 1).reverse()) {
      const subjects = subjectsOf(sentence.reading.tokens).map(({ words }) => tokensIn(sentence, words));
      for (const tokens of [...subjects, ...namesOf(noun, sentence.reading.tokens, lexicon)]) {
        const body = isCalled(noun, tokens, properNames, lexicon) ? whoIs(tokens, lexicon) : undefined;
        if (body?.kind === 'name' && body.office === undefined && isBodysName(body)) return sourceOf(body, sentence);
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
      if (who && who.kind !== 'pronoun') return sourceOf(who, sentence);
    }
    return undefined;
  }

  /** Who was introduced by a longer name before the sentence `at`: «Jenni» or «Herr Jenni», of whom «Oskar Jenni» is told. */
  function introducedAs(mention: Somebody, at: number): Known | undefined {
    const isName =
      mention.kind === 'name' &&
      mention.before.every((word) => isTitle(word, lexicon) || lexicon.offices.test(word)) &&
      !/ /.test(text.slice(...mention.name));
    const introduction = isName ? introduced.get(mention.key) : undefined;
    if (!introduction || introduction.sentence.at >= at) return undefined;
    const { tokens, sentence } = introduction;
    const who = whoIs(tokens, lexicon);
    const isLonger = who?.kind === 'name' && who.key === mention.key && / /.test(text.slice(...who.name));
    return isLonger ? sourceOf(who, sentence, { shows: shownOf(who, tokens, true, text, lexicon) }) : undefined;
  }

  /** Whom an office means that has not spoken: «der Minister», after «Bildungsminister Hans Muster zögert». */
  function officerBefore(mention: Somebody, { at }: DraftSentence, shown: Shown): Known | undefined {
    const [determiner = '', ...adjectives] = mention.before;
    const name = text.slice(...mention.name);
    // Not «der neue Minister», «der belgische Minister»
    const mayBe = adjectives.length === 0 && isDefinite(determiner, lexicon) && !lexicon.pronouns.has(determiner);
    for (let then = at - 1; mayBe && then >= Math.max(0, at - near); then--) {
      for (const { tokens, sentence } of introductionsOf.get(then) ?? []) {
        const who = whoIs(tokens, lexicon);
        const isSuch =
          who?.kind === 'name' &&
          who.office !== undefined &&
          isSuchOffice(who.office, mention, name, shown, lexicon) &&
          !isOtherOfficer(name, text.slice(...spanOf(tokens)), lexicon);
        const source = isSuch ? agreeing(who, tokens, sentence, shown) : undefined;
        if (source) return source;
      }
    }
    return undefined;
  }

  /** The subject of the clause around some words. */
  function subjectOf(sentence: DraftSentence, [begin]: Span): readonly Token[] | undefined {
    const around = subjectsOf(sentence.reading.tokens).find(({ clause: [from, to] }) => from <= begin && begin < to);
    return around && tokensIn(sentence, around.words);
  }

  /** Who is the subject of a sentence, or of one of those before it if there it is a pronoun: «Anna Muster geht. Sie sagte, es eile.» */
  function silentIn(at: number, shown: Shown, first: number, mayBe?: 'surely' | 'known' | 'other'): Known | undefined {
    const sentence = sentences[at];
    if (!sentence || at < first) return undefined;
    const subjects = subjectsOf(sentence.reading.tokens);
    let isAnother = true;
    for (const { words, areSeveral } of subjects) {
      const tokens = tokensIn(sentence, words);
      const who = whoIs(tokens, lexicon);
      if (!mayAgree(areSeveral, shown.areSeveral)) continue;
      // «14 Millionen Franken»
      if (!who || (who.kind === 'name' && tokens.some(({ lower }) => lexicon.numerals.test(lower)))) continue;
      // “Its debts”
      const shows = shownOf(who, tokens, true, text, lexicon);
      // “Her debts”, but “her son”, of whom “he” is said
      const isTheirs = who.kind === 'name' && lexicon.pronouns.has(lowerAt(tokens, 0)) && !maySpeak(who, text, lexicon);
      const isCalledSo =
        shows !== undefined && shows === shown.shows && who.kind === 'name' && isCalling(who, text, lexicon);
      if (isTheirs && !isCalledSo) return silentIn(at - 1, shown, first, mayBe);
      if (!mayAgree(shows, shown.shows) || !mayStandFor(who, shown.shows)) continue;
      isAnother = false;
      if (who.kind === 'pronoun') {
        const told = who.otherwise && toldIn(at - 1, shown);
        return told ?? (who.otherwise && mayBe === 'other' ? undefined : silentIn(at - 1, shown, first));
      }
      const isKnown = who.kind === 'name' && (known.byKey.has(who.key) || introducedAs(who, at) !== undefined);
      const source =
        isKnown ||
        (mayBe === 'surely' && !isSomething(who, shown.shows)) ||
        (mayBe === 'known' && isInFull(who, text, lexicon)) ||
        (mayBe !== 'known' && (maySpeak(who, text, lexicon) || (at > first && isCalling(who, text, lexicon))))
          ? sourceOf(who, sentence, { shows })
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

  /** Whether it is a thing by all that is said of it: «eine Petition», but not «eine Wirtin»; «Zweifel», for which «es» would stand. */
  function isSomething(who: Somebody, shows: Agreement | undefined): boolean {
    const [determiner = ''] = who.before;
    const isBare = lexicon.nounsHaveCapitals && determiner === '' && shows === 'it';
    return isBare || (lexicon.indefinite.has(determiner) && !lexicon.callings.test(lowerName(who, text)));
  }
}

/** Whether somebody is named by first and last name, or in an office. */
function isInFull({ kind, name, office, sourceKind }: Somebody, text: string, lexicon: Lexicon): boolean {
  const words = text.slice(...name);
  const isNamed = / \p{Lu}/u.test(words) && !isBody(sourceKind, words, lexicon);
  return (
    kind === 'name' && isNamed && (office !== undefined || !lexicon.nounsHaveCapitals || words.split(' ').length === 2)
  );
}

/** Whether a source may be called by what it is besides: a person, “the teenager” none who holds an office. */
export function mayHaveByname(source: Known, byname: string, lexicon: Lexicon): boolean {
  const { office } = source.who;
  const isPrivate = lexicon.bynames.exec(byname.toLowerCase())?.groups?.private !== undefined;
  return isPersons(source, lexicon) && !(isPrivate && office !== undefined && !isProfession(office, lexicon));
}

/** Whether a source surely is a person: «Anna Muster», «eine 32-Jährige», an officer; not «die Stadt», «die Mitte». */
function isPersons({ input: { kind, name }, who }: Known, lexicon: Lexicon): boolean {
  const isCalled = who.office !== undefined || lexicon.callings.test(name.toLowerCase());
  return !isBody(kind, name, lexicon) && (isCalled || / |\d/.test(name) || kind === 'unnamed');
}

function lowerName({ name }: Pick<Somebody, 'name'>, text: string): string {
  return text.slice(...name).toLowerCase();
}

/** Whether a sentence is about somebody who may speak: «Die Kammer folgte dem nicht», «Hans Muster zögert». */
export function hasSpeaker(sentence: DraftSentence, text: string, { lexicon, subjectsOf }: Grammar): boolean {
  return subjectsOf(sentence.reading.tokens).some(({ words }) => {
    const who = whoIs(tokensIn(sentence, words), lexicon);
    return who !== undefined && who.kind !== 'pronoun' && maySpeak(who, text, lexicon);
  });
}

/** Whether it is surely somebody: a person by first and last name, an office, a body, an abbreviation. */
export function maySpeak(who: Somebody, text: string, lexicon: Lexicon): boolean {
  const { reasons, things } = lexicon;
  const { name, office, sourceKind, before } = who;
  // «Frau Muster», “Mr Reed”
  if (office !== undefined || sourceKind === 'authority' || before.some((word) => isTitle(word, lexicon))) return true;
  if ([reasons, things].some((words) => words.test(lowerName(who, text)))) return false;
  return sourceKind === 'other' && /^\p{Lu}.* \p{Lu}|^\p{Lu}{2,6}$/u.test(text.slice(...name));
}

function isCalledOrBody(word: string, { callings, offices, bodies, authorities }: Lexicon): boolean {
  return [callings, offices, bodies, authorities].some((words) => words.test(word));
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
  // “a woman”, “the victim’s sister”, “her son Travis”
  if (!lexicon.nounsHaveCapitals)
    return (
      lexicon.determiners.has(determiner) &&
      [word.replace(/^.* /, ''), ...who.before].some((one) => lexicon.callings.test(one))
    );
  const isHers = shown === 'sheOrThey' && lexicon.indefinite.has(determiner);
  // «eine Mauer» is nobody: a woman’s calling has another ending.
  if (shown === undefined || shown === 'it' || (isHers && lexicon.determinerShows(word, true) !== shown)) return false;
  return sourceKind !== 'document' && lexicon.callings.test(word);
}
