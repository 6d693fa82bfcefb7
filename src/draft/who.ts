import type { SourceKind } from '../model/article.ts';
import type { Span } from '../model/words.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import {
  isCalling,
  isParticle,
  isTitle,
  kindOf,
  named,
  nameIn,
  nounIn,
  ownerAfter,
  pastNames,
  pastPerson,
  withoutCalling,
} from './names.ts';
import { isOwnersOffice, officeIn, officer } from './officers.ts';
import { isCapital, lowerAt, spanOf, type Token } from './tokens.ts';

/** Whom the words of an attribution refer to, as far as they say. */
export type Who =
  /** Somebody named before: «er», «seiner» in «seiner Meinung»; «der 32-Jährige» is somebody `otherwise`, too. */
  | { readonly kind: 'pronoun'; readonly words: Span; readonly otherwise?: Who | undefined }
  | {
      readonly kind: 'name' | 'office';
      /** The words of the name, or without one, of the office and whom it belongs to: «Sprecherin der Polizei». */
      readonly name: Span;
      /** Whether the name itself says so. */
      readonly isSomeones: boolean;
      /** The same for every mention of one source: the last word of the name, or the office, without its ending. */
      readonly key: string;
      readonly office: string | undefined;
      /** The determiner and adjectives right before the name, in lower case. */
      readonly before: readonly string[];
      readonly sourceKind: SourceKind;
      /** Everything that the sentence says about who it is, if that is more than the name. */
      readonly description: Span | undefined;
    };

/** Whom the tokens of an attribution's source refer to, surely one if `isOne`; undefined if they name nobody («eigenen Angaben»). */
export function whoIs(tokens: readonly Token[], lexicon: Lexicon, isOne = false): Who | undefined {
  const plain = withoutAttribute(tokens, lexicon);
  const who = whoPlainly(plain, lexicon, isOne);
  const isBriefer = plain !== tokens && who !== undefined && who.kind !== 'pronoun' && who.description === undefined;
  return isBriefer ? { ...who, description: spanOf(tokens) } : who;
}

function whoPlainly(tokens: readonly Token[], lexicon: Lexicon, isOne: boolean): Who | undefined {
  const pronoun = pronounIn(tokens, lexicon);
  if (pronoun) return pronoun;
  const said = statementIn(tokens, lexicon);
  if (said >= 0) return whoseStatement(tokens, said, lexicon);
  const mayBeOne = isOne || !lexicon.nounsHaveCapitals;
  const parts = partsOf(tokens).map((part) => (mayBeOne ? part.slice(pastCalling(part, lexicon)) : part));
  const isOfficers = (part: readonly Token[]) => officeIn(part, lexicon) >= 0;
  const names = parts.filter((part) => !isOfficers(part)).map((part) => plainName(part, lexicon));
  const plain = names.find(({ length }) => length > 0);
  // «Ihr Präsident, der Berner Ständerat Hans Muster»
  const officers = parts
    .filter((part) => isOfficers(part) && !isOwnersOffice(part, lexicon))
    .map((part) => officer(part, plain, tokens, lexicon));
  if (officers.length > 0) return officers.find((who) => who?.kind === 'name') ?? officers[0];
  const [part = tokens] = parts;
  // “Her son, Travis,”
  const isHers = lexicon.pronouns.has(lowerAt(part, 0)) && lexicon.callings.test(part.at(-1)?.lower ?? '');
  // «Ein Gast, Anna Muster, sagte», “Tom’s mother, Ann Hale, said”
  const isNoun =
    !lexicon.nounsHaveCapitals &&
    plain !== undefined &&
    (plain.length > 1 || isHers) &&
    !part.slice(-1).every(isCapital);
  const isDescribed =
    isNoun ||
    (lexicon.small.has(lowerAt(part, 0)) && plain !== undefined && plain.length > (lexicon.nounsHaveCapitals ? 1 : 0));
  if (isDescribed) return someone(plain, lexicon, tokens);
  // «sagt Andreas von Muster», but «sagen Leute von Muster»
  const person = isOne && lexicon.nobleParticles.has(lowerAt(part, 1)) ? part.slice(0, pastPerson(part, lexicon)) : [];
  return person.length > 2 ? named(person, tokens, 'other', lexicon) : someone(part, lexicon);
}

/** «Der [wegen Betrugs verurteilte] Wirt», but «eine der beteiligten Firmen» */
function withoutAttribute(
  tokens: readonly Token[],
  { determiners, small, attributes, ages }: Lexicon,
): readonly Token[] {
  const [first, second] = tokens;
  // «eine 71 Jahre alte Frau»
  if (
    first &&
    ages.test(
      tokens
        .slice(1, 4)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return [first, ...tokens.slice(4)];
  const mayOpen =
    first && determiners.has(first.lower) && small.has(lowerAt(tokens, 1)) && !/^de[rsmn]$/.test(second?.lower ?? '');
  if (!mayOpen) return tokens;
  const at = tokens.findIndex(
    ({ text, lower }, index, { [index + 1]: next }) =>
      index > 1 && text === lower && attributes.test(lower) && next !== undefined && isCapital(next),
  );
  return at < 0 ? tokens : [first, ...tokens.slice(at + 1)];
}

function pronounIn(tokens: readonly Token[], lexicon: Lexicon): Who | undefined {
  const [first, second] = tokens;
  if (!first) return undefined;
  const isStatement = second !== undefined && lexicon.statements(second.lower);
  // «dieser Studie» is no person’s, as «dieser Ansicht» is.
  const isText = isStatement && lexicon.leans.has(first.lower) && lexicon.documents.test(second.lower);
  if (isText) return named([second], tokens, 'document', lexicon);
  if (lexicon.pronouns.has(first.lower) && (tokens.length === 1 || isStatement)) {
    // “said one”
    const isOne = tokens.length === 1 && lexicon.indefinite.has(first.lower);
    return {
      kind: 'pronoun',
      words: first.span,
      otherwise: isOne ? named(tokens, tokens, 'unnamed', lexicon) : undefined,
    };
  }
  // “one of them”, but not “one of them, Ann Hale,”
  const isNamed = tokens.length > 5 && tokens.slice(4).every(isCapital);
  if ((tokens.length === 3 || (tokens[3]?.text === ',' && !isNamed)) && lexicon.pronouns.has(lowerAt(tokens, 2)))
    return { kind: 'pronoun', words: spanOf(tokens.slice(0, 3)) };
  // «der 32-Jährige», «der Belgier», “the father of two”, «die 34-Jährige aus Bern»
  const isByname = (words: readonly Token[]) => lexicon.bynames.test(words.map(({ lower }) => lower).join(' '));
  const isCalled = second && (isByname(tokens) || (lexicon.among.has(lowerAt(tokens, 2)) && isByname([first, second])));
  return isCalled && !lexicon.indefinite.has(first.lower)
    ? { kind: 'pronoun', words: spanOf(tokens), otherwise: someone(tokens, lexicon) }
    : undefined;
}

/** Where a noun stands for what somebody says, -1 if none does: «Angaben der Polizei», but not «Bundesamt für Statistik». */
export function statementIn(tokens: readonly Token[], { genitives, small, statements }: Lexicon): number {
  return tokens.findIndex((token, at, { [at - 1]: before, [at - 2]: noun }) => {
    const isNoun = noun !== undefined && isCapital(noun) && !small.has(noun.lower);
    const isOwners = genitives.has(before?.lower ?? '') && isNoun;
    return at < 4 && isCapital(token) && statements(token.lower) && !isOwners;
  });
}

/** Who says what the noun at `said` stands for; or that itself, where nobody is said to. */
function whoseStatement(tokens: readonly Token[], said: number, lexicon: Lexicon): Who | undefined {
  const rest = tokens.slice(said + 1);
  const by = rest.findIndex((token) => isCapital(token) && !lexicon.small.has(token.lower));
  if (by >= 0 && by < 5 && rest[0]?.kind !== 'mark') {
    // «Studie aus den USA»
    const isOwners = lexicon.genitives.has(lowerAt(rest, 0));
    const isState = lexicon.among.has(lowerAt(rest, 0)) && lexicon.states.some(([state]) => state === rest[by]?.text);
    // «eine Studie aus Slowenien», but «Angaben aus Kiew»
    const isText = by === 1 && lexicon.determiners.has(lowerAt(tokens, 0)) && lexicon.outOf.has(lowerAt(rest, 0));
    const from = isText ? someone(rest, lexicon) : undefined;
    const isPlace = from?.kind === 'name' && from.sourceKind === 'other';
    const isFrom = !isOwners && (isState || isPlace);
    if (isFrom) return named(tokens.slice(said, said + by + 2), tokens, 'document', lexicon);
    return lexicon.timeNouns.has(lowerAt(rest, by)) ? undefined : whoIs(rest, lexicon);
  }
  const before = tokens.slice(0, said);
  // «Musters Ansicht», “Smith’s account”
  const owner = before.at(-1);
  if (owner && isCapital(owner) && /(?:s|['’])$/.test(owner.lower)) return whoIs(before, lexicon);
  // Whose it is, another part of the text says.
  if (before.some(({ lower }) => lexicon.own.test(lower) || lexicon.whose.has(lower))) return undefined;
  // «ukrainischer Darstellung»
  const from = lexicon.origin.test(owner?.lower ?? '') ? said - 1 : said;
  return named(tokens.slice(from, said + 1), tokens, 'document', lexicon);
}

/** Where what somebody is besides ends: «Bergführer und» in «der Bergführer und Grossrat Hans Muster». */
function pastCalling(part: readonly Token[], lexicon: Lexicon): number {
  const { coordinators, nounsHaveCapitals } = lexicon;
  const at = part.findIndex(({ lower }) => coordinators.has(lower));
  const isNamed = part.slice(at + 1, at + 4).filter(isCapital).length > (nounsHaveCapitals ? 2 : 1);
  return at > 0 && isCalling(lowerAt(part, at - 1), lexicon) && isNamed ? at + 1 : 0;
}

/** A part that is nothing but a name, or one of several words and where its bearer is from: «Hans Muster aus Bern». */
function plainName(part: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const { small, among, nounsHaveCapitals } = lexicon;
  if (small.has(lowerAt(part, 0))) {
    // «Ihr Anwalt, der Zürcher Strafrechtler Urs Frei», but «Ein Anhänger Urs Freis»
    const name = part.slice(-2);
    const called = part.slice(1, -2);
    const isCalled =
      called.length > 0 && called.every((token) => isCapital(token) && lexicon.callings.test(token.lower));
    return nounsHaveCapitals && isCalled && pastPerson(name, lexicon) === 2 && !/[^s]s$/.test(lowerAt(name, 1))
      ? name
      : [];
  }
  if (pastPerson(part, lexicon) === part.length) return part;
  // “retired surveyor Alan Tate”
  const begin = part.findLastIndex((token) => !isCapital(token)) + 1;
  const isCalled =
    !nounsHaveCapitals && part.length > begin + 1 && !part.slice(0, begin).some(({ lower }) => small.has(lower));
  if (isCalled) return part.slice(begin);
  const end = part.findIndex((token) => !isCapital(token));
  return end > 1 && among.has(lowerAt(part, end)) ? part.slice(0, end) : [];
}

/** Whether what is said is the subject's: «eigenen Angaben», “own account”. */
export function isOwn(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(({ lower }, at) => lexicon.statements(lower) && lexicon.own.test(lowerAt(tokens, at - 1)));
}

function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === ',') parts.push([]);
    else if (token.kind !== 'aside') parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** How many of some people, who are no others: «40 Prozent der Befragten», «12 Prozent», “a third of those polled”. */
function shareIn(part: readonly Token[], all: readonly Token[], lexicon: Lexicon): Who | undefined {
  const { shares, genitives, determiners, indefinite, nounsHaveCapitals } = lexicon;
  const at = part.findIndex(({ lower }) => shares.has(lower));
  const isOf = genitives.has(lowerAt(part, at + 1));
  if (at < 0 || !(isOf || part[at - 1]?.kind === 'number')) return undefined;
  const first = lowerAt(part, 0);
  const number = part.findIndex(({ kind }) => kind === 'number');
  // “just 34% of voters”, «die Hälfte der Befragten»
  const from = number >= 0 && number < at ? number : determiners.has(first) && !indefinite.has(first) ? 1 : 0;
  const last = nounsHaveCapitals ? ownerAfter(part, at + 1, lexicon) : isOf ? part.at(-1) : undefined;
  const key = part.map(({ lower }) => lower).join(' ');
  return { ...named(part.slice(from, at + 1), all, 'unnamed', lexicon, last), key };
}

function someone(part: readonly Token[], lexicon: Lexicon, all = part): Who | undefined {
  const { from, isSmall, hasAttribute } = nounIn(part, lexicon);
  // «Viele fürchten»
  if (part.length === 1 && lexicon.indefinite.has(lowerAt(part, 0))) return named(part, all, 'unnamed', lexicon);
  if (from < 0) return undefined;
  const share = shareIn(part, all, lexicon);
  if (share) return share;
  // «manche im Dorf»
  const areAmong = !hasAttribute && lexicon.indefinite.has(lowerAt(part, 0)) && lexicon.among.has(lowerAt(part, 1));
  if (areAmong && part.slice(from).every(isCapital)) return named(part, all, 'unnamed', lexicon);
  // «Frau Muster», «Herr von Muster», but «eine Frau aus Bern»
  let begin = from;
  const isBeforeName = ({ [begin + 1]: next }: readonly Token[]) =>
    next !== undefined &&
    (isCapital(next) ||
      isTitle(next.lower, lexicon) ||
      (begin === 0 && isParticle(next, lexicon) && part.slice(2, 4).some(isCapital)));
  while (isTitle(lowerAt(part, begin), lexicon) && isBeforeName(part)) begin++;
  // “Pathologist Dr Ann Hale”, but not “a friend of Dr Hale”
  const title = part.findLastIndex(({ lower }) => isTitle(lower, lexicon));
  const isOwners = part.slice(from, title).some(({ lower }) => lexicon.genitives.has(lower) || lexicon.near.has(lower));
  const isInner = !lexicon.nounsHaveCapitals && title > from && title < part.length - 1 && !isOwners;
  const rest = part.slice(isInner ? title + 1 : begin);
  const whole = withoutCalling(nameIn(rest, isSmall, lexicon), lexicon);
  // “Michael Slater KC”, “Orbis AG”
  const behindName = lowerAt(whole, whole.length - 1).replace(/\.$/, '');
  const isBehind =
    (whole.length > 2 && lexicon.postnominals.has(behindName)) ||
    (whole.length > 1 && lexicon.companyForms.has(behindName));
  const run = isBehind ? whole.slice(0, -1) : whole;
  const last = run.at(-1);
  if (!last) return undefined;
  const isCompound = run.length > 1 && !isCapital(last) && !lexicon.smallNames.has(last.text);
  const isShort = /^\p{Lu}{2,6}$/u.test(last.text) && !lexicon.shortPlaces.has(last.lower);
  const acronym = run.length > 1 && isShort ? last : undefined;
  const quoted = run.find(({ kind }) => kind === 'name');
  const name = acronym ?? quoted;
  const words = run.map(({ text }) => text.replace(/[«»„“”"]/gu, '').toLowerCase());
  const sourceKind = kindOf(isCompound ? [words.join(' ')] : words, run, lowerAt(part, 0), lexicon);
  // «Ann Hale of the museum», «surveyor Ann Hale of the museum»
  const isCalled = part[0] !== undefined && !isCapital(part[0]) && !lexicon.small.has(part[0].lower);
  const hasTitle = part[0] !== undefined && isTitle(part[0].lower, lexicon);
  const isPerson = !lexicon.nounsHaveCapitals && run.length > 1 && (run[0] === part[0] || hasTitle || isCalled);
  // «die Kantone Bern, Uri und Zug»
  const next = part.indexOf(last) + 1;
  const isList = run.length > 1 && lexicon.coordinators.has(lowerAt(part, next));
  const behind = isList
    ? part[pastNames(part, next - 1, lexicon) - 1]
    : ownerAfter(part, next, lexicon, officeIn(part, lexicon) > 0 ? lexicon.from : undefined);
  const owner = name || isPerson ? undefined : behind;
  // “Gov. Ann Hale”
  const ahead = part[part.indexOf(run[0] ?? last) - 1];
  const office = ahead && lexicon.titleOffices.get(ahead.lower.replace(/\.$/, ''));
  const ofKind = office && sourceKind === 'other' ? 'official' : sourceKind;
  const who = { ...named(name ? [name] : run, all, ofKind, lexicon, owner), office };
  return isCompound ? { ...who, isSomeones: true } : who;
}
