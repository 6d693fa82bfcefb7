import type { SourceKind } from '../model/article.ts';
import type { Span } from '../model/words.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import { isCapital, keyOf, lowerAt, spanOf, type Token } from './tokens.ts';

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
  // «Ein Gast, Anna Muster, sagte», “Tom’s mother, Ann Hale, said”
  const isNoun =
    !lexicon.nounsHaveCapitals && plain !== undefined && plain.length > 1 && !part.slice(-1).every(isCapital);
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
  // “one of them”
  if ((tokens.length === 3 || tokens[3]?.text === ',') && lexicon.pronouns.has(lowerAt(tokens, 2)))
    return { kind: 'pronoun', words: spanOf(tokens.slice(0, 3)) };
  // «der 32-Jährige», «der Belgier», «die 34-Jährige aus Bern»
  const isAlone = tokens.length === 2 || lexicon.among.has(lowerAt(tokens, 2));
  const isByname = second && isAlone && lexicon.bynames.test(`${first.lower} ${second.lower}`);
  return isByname && !lexicon.indefinite.has(first.lower)
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
  const { coordinators, callings, offices, nounsHaveCapitals } = lexicon;
  const at = part.findIndex(({ lower }) => coordinators.has(lower));
  const isCalling = (token: Token | undefined) => token && (callings.test(token.lower) || offices.test(token.lower));
  const isNamed = part.slice(at + 1, at + 4).filter(isCapital).length > (nounsHaveCapitals ? 2 : 1);
  return at > 0 && isCalling(part[at - 1]) && isNamed ? at + 1 : 0;
}

/** A part that is nothing but a name, or one of several words and where its bearer is from: «Hans Muster aus Bern». */
function plainName(part: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const { small, among, nounsHaveCapitals } = lexicon;
  if (small.has(lowerAt(part, 0))) return [];
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

/** Each of those who say something together: «SP, Grüne und Mitte», «Angaben von SP und Mitte». «Amt für Umwelt und Verkehr» is one. */
export function eachOf(tokens: readonly Token[], lexicon: Lexicon): readonly (readonly Token[])[] {
  const said = statementIn(tokens, lexicon);
  const by = tokens.findIndex((token, at) => at > said && (isCapital(token) || lexicon.determiners.has(token.lower)));
  if (said >= 0 && by > said) {
    const [first = [], ...others] = eachOf(tokens.slice(by), lexicon);
    return [[...tokens.slice(0, by), ...first], ...others];
  }
  const at = tokens.findIndex(({ lower }) => lexicon.coordinators.has(lower));
  const [before, behind] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const isDetermined = ([first]: readonly Token[]) => first !== undefined && lexicon.small.has(first.lower);
  const isName = (some: readonly Token[]) => {
    const words = isDetermined(some) ? some.slice(1) : some;
    return words.length > 0 && pastPerson(words, lexicon, 2) === words.length;
  };
  // “Trade and Industry Minister Ann Hale”
  const office = lexicon.nounsHaveCapitals ? 0 : officeIn(behind, lexicon);
  const isOffice = before.length === 1 && office > 0 && office < behind.length - 1;
  if (joinsBody(tokens, at, lexicon)) return [tokens];
  if (at > 0 && !isOffice && !lexicon.nounsHaveCapitals && areBoth(before, behind, lexicon)) return [before, behind];
  // «der Künstler und Gärtner», but «Präsident Beat Muster und Rätin Anna Muster»
  const isNamed = before.length > (isDetermined(before) ? 2 : 1);
  const shown = isNamed || isDetermined(behind) ? undefined : lexicon.determinerShows(lowerAt(before, 0), true);
  const areSeveral = at > 0 && !isOffice && !tokens[at - 1]?.text.endsWith('-') && shown !== 'he' && shown !== 'it';
  if (!areSeveral || !isName(before)) return [tokens];
  const others = eachOf(behind, lexicon);
  // «die Kantone Bern, Uri und Zug», «die Minister Frankreichs und Italiens», but «die Räte Muster und Meier»
  const isCalled = officeIn(before, lexicon) >= 0 && !before.at(-1)?.lower.endsWith('s');
  const isOne = !isCalled && isDetermined(before) && before.length > 2 && others.every(({ length }) => length === 1);
  return !isOne && others.every(isName) ? [before, ...others] : [tokens];
}

/** Whether “and” is part of a body’s name: “Avon and Somerset Police”. */
function joinsBody(
  tokens: readonly Token[],
  at: number,
  { coordinators, nounsHaveCapitals, ...lexicon }: Lexicon,
): boolean {
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex((token) => !isCapital(token));
  const [first, ...others] = behind.slice(0, end < 0 ? undefined : end);
  const generic = others.at(-1)?.lower;
  const isJoined =
    !nounsHaveCapitals && at === 1 && coordinators.has(lowerAt(tokens, at)) && tokens.slice(0, at).every(isCapital);
  return (
    isJoined &&
    first !== undefined &&
    generic !== undefined &&
    (lexicon.authorities.test(generic) || lexicon.bodies.test(generic))
  );
}

/** Whether both of two phrases are of somebody: “doctors and a nurse”, but not “health and safety officials”, “the author and historian”. */
function areBoth(before: readonly Token[], behind: readonly Token[], lexicon: Lexicon): boolean {
  const isDetermined = ([first]: readonly Token[]) => lexicon.determiners.has(first?.lower ?? '');
  const headOf = (some: readonly Token[]) => {
    const joined = some.findIndex(({ lower }) => lexicon.among.has(lower) || lexicon.genitives.has(lower));
    return joined < 0 ? some : some.slice(0, joined);
  };
  const isPhrase = (some: readonly Token[], mayBeOne: boolean) => {
    const head = headOf(some);
    const [last] = head.slice(-1);
    const isPlain = head.every(({ kind, lower }, at) => kind === 'word' && (at === 0 || !lexicon.small.has(lower)));
    const isSomebody = last && (lexicon.areSeveral(last.lower) || lexicon.authorities.test(last.lower));
    return isPlain && head.length > 0 && (isSomebody || (mayBeOne && isDetermined(head)));
  };
  const isPerson = (some: readonly Token[]) => some.length > 1 && some.every(isCapital);
  // “the Department of Health and Human Services”
  const isOpen = headOf(before).length < before.length && !isDetermined(behind);
  if (isOpen) return false;
  return isPerson(before)
    ? isDetermined(behind) && isPhrase(behind, true)
    : isPhrase(before, true) && (isPerson(behind) || isPhrase(behind, isDetermined(behind)));
}

function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text === ',') parts.push([]);
    else if (token.kind !== 'aside') parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

function officeIn(part: readonly Token[], lexicon: Lexicon): number {
  return part.findIndex((_, at) => isOffice(part, at, lexicon));
}

/** Whether the office is of whom somebody else belongs to: «das Büro des Ministers Beat Muster». */
function isOwnersOffice(part: readonly Token[], lexicon: Lexicon): boolean {
  const before = part.slice(0, officeIn(part, lexicon));
  const head = before.findIndex((token) => !lexicon.small.has(token.lower));
  return head >= 0 && before.slice(head).some(({ lower }) => lexicon.genitives.has(lower));
}

function isOffice(part: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { offices, authorities, bodies, small, nounsHaveCapitals } = lexicon;
  const token = part[at];
  // “the General Staff”, “the Nurses Association”, “Doctors Without Borders”
  const next = part[at + 1];
  const isBodys =
    !nounsHaveCapitals &&
    next &&
    (authorities.test(next.lower) || bodies.test(next.lower) || (isCapital(next) && small.has(next.lower)));
  // “the attorney general’s office”
  const owner = nounsHaveCapitals ? -1 : part.findIndex(({ lower }, index) => index > at && /['’]s?$/.test(lower));
  const isOwners = owner > 0 && owner < part.length - 1 && authorities.test(lowerAt(part, part.length - 1));
  return (
    token?.kind === 'word' &&
    (isCapital(token) || !nounsHaveCapitals) &&
    !isBodys &&
    !isOwners &&
    !small.has(token.lower) &&
    offices.test(token.lower) &&
    (!authorities.test(token.lower) || isMember(part, at, lexicon))
  );
}

/** Whether a council is named for one of its members: «Stadtrat Hans Muster», «Bundesrat Muster», but «der Stadtrat Bern». */
function isMember(part: readonly Token[], at: number, { small }: Lexicon): boolean {
  const names = part.slice(at + 1, at + 3).filter(isCapital).length;
  return names > (small.has(lowerAt(part, 0)) ? 1 : 0);
}

/** The last word of an office that begins with one: “chief executive”, “Chief Financial Officer Ann Hale”; in «Präsident Hans Richter» the first. */
function officeEnd(part: readonly Token[], first: number, lexicon: Lexicon): number {
  const after = part.slice(first + 1);
  const end = after.findIndex((token) => token.kind !== 'word' || lexicon.small.has(token.lower));
  const last = after
    .slice(0, end < 0 ? after.length : end)
    .findLastIndex(
      (token, at, { [at + 1]: next }) =>
        isOffice(after, at, lexicon) && (!isCapital(token) || (next && isCapital(next))),
    );
  return first + 1 + last;
}

/** Whether an office is a profession: «Professor». */
export function isProfession(office: string, { offices }: Lexicon): boolean {
  return offices.exec(office)?.groups?.profession !== undefined;
}

/** Whether an office is a public one, by its name or by whose it is: «Stadtrat», «Direktor des Bundesamts», but not «Präsidentin des Klubs». */
function isPublic(office: Token, all: readonly Token[], { publicOffices, authorities, states }: Lexicon): boolean {
  const isOfState = ({ lower }: Token) =>
    states.some(([name, adjective]) => [name, adjective].some((word) => lower.startsWith(word.toLowerCase())));
  return publicOffices.test(office.lower) || all.some((token) => authorities.test(token.lower) || isOfState(token));
}

function officer(
  part: readonly Token[],
  apposed: readonly Token[] | undefined,
  all: readonly Token[],
  lexicon: Lexicon,
): Who | undefined {
  const first = officeIn(part, lexicon);
  const at = officeEnd(part, first, lexicon);
  const office = part[at];
  if (!office) return undefined;
  const key = lexicon.sameOffices.get(keyOf(office.lower)) ?? keyOf(office.lower);
  const behind = part.slice(at + 1);
  const name = behind.slice(0, pastPerson(behind, lexicon));
  // «Angela Muster, Präsidentin», «Präsidentin Angela Muster»; in «Muster-Präsident Hans» too.
  const ahead = wordsAhead(part.slice(0, first), lexicon);
  const [ofState] = name.filter(({ text }) => lexicon.states.some(([state]) => text === `${state}s`));
  // “Lawyers for the operator, Celtic Link,”
  const areSeveral = !lexicon.nounsHaveCapitals && office.lower.endsWith('s');
  // «Anna Muster, Leiterin Forschung»
  const isUnit = name.length === 1 && apposed !== undefined && apposed.length > 1;
  const whole = name.length > 0 && !ofState && !isUnit ? name : areSeveral ? [] : (apposed ?? []);
  // «Prof. Hans Muster», but «Hans Graf»
  const untitled = whole.filter((token) => token === whole.at(-1) || !isTitle(token.lower, lexicon));
  // “Lord Lang, the chair”
  const person = whole === apposed && untitled.length < 2 ? whole : untitled;
  const sourceKind = !isProfession(office.lower, lexicon) && isPublic(office, all, lexicon) ? 'official' : 'other';
  if (person.length > 0) return { ...named(person, all, sourceKind, lexicon), office: key };
  const isUnknown = lexicon.indefinite.has(lowerAt(part, 0));
  const last = ofState
    ? part[pastNames(part, part.indexOf(ofState), lexicon) - 1]
    : ownerAfter(part, at + 1, lexicon, lexicon.from);
  const phrase = [ahead[0] ?? part[first] ?? office, office];
  return {
    ...named(phrase, all, isUnknown ? 'unnamed' : sourceKind, lexicon, last),
    kind: 'office',
    key,
    office: key,
  };
}

function isParticle({ lower }: Token, { nameParticles, nobleParticles }: Lexicon): boolean {
  return nameParticles.has(lower) || nobleParticles.has(lower);
}

/** Skips a person's name, whose first name is the `first` word: «Ursula von der Muster», «Dr. Juan de la Muster», but «Anna Muster von der Werft». */
function pastPerson(tokens: readonly Token[], lexicon: Lexicon, first = 1): number {
  let end = 0;
  for (let token = tokens[end]; token; token = tokens[end]) {
    // «Andreas Van der Muster»
    const length = 1 + tokens.slice(end + 1, end + 3).findIndex(isCapital);
    const last = tokens[end + length];
    const isJoined = end > 0 && (end === first ? isParticle(token, lexicon) : lexicon.nameParticles.has(token.lower));
    if (isJoined && last && length > 0 && !lexicon.authorities.test(last.lower)) end += length + 1;
    else if (isCapital(token) || token.kind === 'aside' || isTitle(token.lower, lexicon)) end++;
    else break;
  }
  return end;
}

/** The words before an office that are part of its name: «Muster-Präsident», “police chief”, “Nigeria’s envoy”; not “former chief”, “her firm’s chief”. */
function wordsAhead(before: readonly Token[], { small, nounsHaveCapitals, otherTimes }: Lexicon): readonly Token[] {
  const isPart = (token: Token) => token.kind === 'word' && !small.has(token.lower);
  const isCalled = (token: Token) => isPart(token) && isCapital(token);
  if (nounsHaveCapitals) return before.filter(isCalled);
  const isOther = (token: Token) => !isPart(token) || /['’]s?$/.test(token.text) || otherTimes.test(token.text);
  return before.slice(before.findLastIndex((token) => isOther(token) && !isCalled(token)) + 1);
}

/** The last word of whom or what somebody belongs to: «der Polizei», «für Umwelt und Verkehr», or by other words too, «von Genf». */
function ownerAfter(
  part: readonly Token[],
  from: number,
  lexicon: Lexicon,
  others?: ReadonlySet<string>,
): Token | undefined {
  const lower = lowerAt(part, from);
  // «laut Muster für ein Wachstum»
  const isNew = lower !== '' && lexicon.indefinite.has(lowerAt(part, from + 1));
  if (isNew || (!lexicon.genitives.has(lower) && !others?.has(lower))) return undefined;
  const length = part.slice(from).findIndex(isCapital);
  if (length < 0 || length > 4 || lexicon.timeNouns.has(lowerAt(part, from + length))) return undefined;
  // «Sprecher des von der Werft geführten Museums»
  const hasAttribute = lexicon.among.has(lowerAt(part, from + 1));
  const noun = part.findIndex(
    (token, at) => at > from + length && isCapital(token) && !isCapital(part[at - 1] ?? token),
  );
  const end = pastNames(part, hasAttribute && noun > 0 ? noun : from + length, lexicon);
  return ownerAfter(part, end, lexicon) ?? part[end - 1];
}

/** Skips names and what «and» joins to them: «Umwelt und Verkehr». */
function pastNames(part: readonly Token[], from: number, { coordinators, small }: Lexicon): number {
  let end = from;
  for (let token = part[end]; token && (isCapital(token) || token.kind === 'number'); token = part[end]) {
    const joins = coordinators.has(lowerAt(part, end + 1)) && !small.has(lowerAt(part, end + 2));
    end += joins ? 2 + part.slice(end + 2, end + 4).findIndex(isCapital) : 1;
  }
  return end;
}

/** Where the name of somebody begins in a part, -1 if it has none, and whether it has no capital: «the police», «taz». */
function nounIn(part: readonly Token[], { small, among, timeNouns, nounsHaveCapitals }: Lexicon) {
  const isNoun = (token: Token) => isCapital(token) && !small.has(token.lower);
  const isAdjective = (token: Token) => token.kind === 'word' && !isCapital(token) && !small.has(token.lower);
  // «ein in Bern tätiger Wirt»
  const mayHaveAttribute = small.has(lowerAt(part, 0)) && among.has(lowerAt(part, 1));
  const beyondAttribute = part.findIndex(
    (token, at, { [at - 1]: before }) => mayHaveAttribute && before && isNoun(token) && isAdjective(before),
  );
  // «einem am Freitag veröffentlichten Urteil»
  const beyondTime = part.findIndex((token) => isNoun(token) && !timeNouns.has(token.lower));
  const first = [beyondAttribute, beyondTime, part.findIndex(isNoun)].find((at) => at >= 0) ?? -1;
  // A name without a capital is what follows the article; “a man from Bern” has one only behind it.
  const begin = part.findIndex(({ kind, lower }) => kind === 'word' && !small.has(lower));
  const isBehind = begin >= 0 && part.slice(begin, first).some(({ lower }) => small.has(lower));
  const isSmall = first < 0 || (!nounsHaveCapitals && isBehind);
  return { from: isSmall ? begin : first, isSmall, hasAttribute: beyondAttribute >= 0 };
}

/** A name without what somebody does: «der Fischer Hans Muster», «Meiers Verteidiger Hans Muster», but «Anhänger Hans Musters». */
function withoutCalling(name: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const { callings, nounsHaveCapitals } = lexicon;
  const genitive = nounsHaveCapitals ? /[^s]s$/ : /['’]s?$/;
  const isGenitive = (token: Token | undefined) => genitive.test(token?.lower ?? '');
  const at = name.length > 3 && isGenitive(name[0]) ? 1 : 0;
  const isCalled =
    name.length > at + 2 &&
    name.every((token) => isCapital(token) || isParticle(token, lexicon)) &&
    callings.test(lowerAt(name, at)) &&
    !isGenitive(name.at(-1));
  return isCalled ? name.slice(at + 1) : name;
}

function someone(part: readonly Token[], lexicon: Lexicon, all = part): Who | undefined {
  const { from, isSmall, hasAttribute } = nounIn(part, lexicon);
  // «Viele fürchten»
  if (part.length === 1 && lexicon.indefinite.has(lowerAt(part, 0))) return named(part, all, 'unnamed', lexicon);
  if (from < 0) return undefined;
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
  // “Pathologist Dr Ann Hale”
  const title = part.findLastIndex(({ lower }) => isTitle(lower, lexicon));
  const isInner = !lexicon.nounsHaveCapitals && title > from && title < part.length - 1;
  const rest = part.slice(isInner ? title + 1 : begin);
  const whole = withoutCalling(nameIn(rest, isSmall, lexicon), lexicon);
  // “Michael Slater KC”
  const run =
    whole.length > 2 && lexicon.postnominals.has(lowerAt(whole, whole.length - 1)) ? whole.slice(0, -1) : whole;
  const last = run.at(-1);
  if (!last) return undefined;
  const isCompound = run.length > 1 && !isCapital(last);
  const acronym = run.length > 1 && /^\p{Lu}{2,6}$/u.test(last.text) ? last : undefined;
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
  const behind = isList ? part[pastNames(part, next - 1, lexicon) - 1] : ownerAfter(part, next, lexicon);
  const owner = name || isPerson ? undefined : behind;
  const who = named(name ? [name] : run, all, sourceKind, lexicon, owner);
  return isCompound ? { ...who, isSomeones: true } : who;
}

/**
 * The words with capitals that a name begins with, or if it has none, all up to one that cannot be part of it. Where nouns have no capitals,
 * all that make a name, “Military police”, or the name that they explain, “Tech company Orbis”, or of a
 * person, “Orbis’s Ann Hale”; not “Swiss police investigating the case”.
 */
function nameIn(tokens: readonly Token[], isSmall: boolean, lexicon: Lexicon): readonly Token[] {
  const { small, nounsHaveCapitals, nameParticles, nobleParticles, callings } = lexicon;
  // «Partner Hans von Muster», but «Leute von Muster»
  const isParticleAt = ({ lower }: Token, at: number) =>
    nameParticles.has(lower) || (at === 2 && nobleParticles.has(lower) && callings.test(lowerAt(tokens, 0)));
  // «Andreas van der Muster»
  const joinsName = (token: Token, at: number) =>
    (isParticleAt(token, at) || nameParticles.has(lowerAt(tokens, at - 1))) &&
    tokens.slice(at + 1, at + 3).some((next, ahead) => isCapital(next) || (ahead === 0 && isParticleAt(next, at + 1)));
  const end = tokens.findIndex((token, at) =>
    isSmall || !nounsHaveCapitals
      ? token.kind === 'mark' ||
        (small.has(token.lower) && !(at > 0 && isCapital(token)) && !joinsBody(tokens, at, lexicon))
      : !isCapital(token) && token.kind !== 'number' && !joinsName(token, at),
  );
  const phrase = end < 0 ? tokens : tokens.slice(0, end + beyondHyphen(tokens, end));
  if (nounsHaveCapitals) return phrase;
  const name = phrase.slice(
    0,
    // «polling» alone is a noun.
    Math.max(
      0,
      phrase.findLastIndex((one) => isCapital(one) || !/(?:ed|ing|self)$|^(?:aware|close|familiar)$/.test(one.lower)),
    ) + 1,
  );
  if (joinsBody(tokens, 1, lexicon)) return name;
  const owner = name.findLastIndex(({ lower }) => /['’]s?$/.test(lower));
  if (name.length - owner > 2 && name.slice(owner + 1).every(isCapital)) return name.slice(owner + 1);
  const explaining = name.findLastIndex((token) => token.kind === 'word' && !isCapital(token));
  return explaining < name.length - 1 ? name.slice(explaining + 1) : name;
}

/** How many words continue one that ends in a hyphen: «Bau- und Verkehrsministerium», «Bau-, Verkehrs- und Umweltamt». */
function beyondHyphen(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1];
  return tokens[end - 1]?.text.endsWith('-') && next && isCapital(next) ? 2 + beyondHyphen(tokens, end + 2) : 0;
}

function kindOf(words: readonly string[], run: readonly Token[], determiner: string, lexicon: Lexicon): SourceKind {
  const some = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (some(lexicon.unnamed)) return 'unnamed';
  if (lexicon.states.some(([name]) => words.includes(name.toLowerCase()))) return 'state';
  if (some(lexicon.outlets)) return 'outlet';
  if (some(lexicon.authorities)) return 'authority';
  // “the Law Society of Kenya”
  const of = lexicon.nounsHaveCapitals ? -1 : words.findIndex((word) => lexicon.genitives.has(word));
  const head = lexicon.nounsHaveCapitals ? words : words.slice(0, of < 0 ? undefined : of).slice(-1);
  if (head.some((word) => lexicon.documents.test(word))) return 'document';
  // «der „Landbote“», but «die Gruppe „Reiher“»
  if (run.some(({ kind }) => kind === 'name') && !some(lexicon.bodies)) return 'outlet';
  return lexicon.indefinite.has(determiner) ? 'unnamed' : 'other';
}

function named(name: readonly Token[], all: readonly Token[], sourceKind: SourceKind, lexicon: Lexicon, owner?: Token) {
  const span: Span = [name[0]?.span[0] ?? 0, (owner ?? name.at(-1))?.span[1] ?? 0];
  return {
    kind: 'name' as const,
    name: span,
    isSomeones: owner !== undefined,
    key: keyOf(name.at(-1)?.lower ?? ''),
    office: undefined,
    before: wordsBefore(all, span),
    sourceKind,
    description: extent(all, span, lexicon),
  };
}

function wordsBefore(all: readonly Token[], [begin]: Span): readonly string[] {
  const before = all.filter(({ span: [, to] }) => to <= begin);
  const other = before.findLastIndex((token) => token.kind !== 'word' || (isCapital(token) && token !== all[0]));
  return before.slice(other + 1).map(({ lower }) => lower);
}

/** All of the source's words, unless they are just the name, with or without an article. */
function extent(all: readonly Token[], [begin, end]: Span, { small }: Lexicon): Span | undefined {
  const last = all.findLast(({ kind }) => kind !== 'mark') ?? all.at(-1);
  const span: Span = [Math.min(begin, all[0]?.span[0] ?? begin), Math.max(end, last?.span[1] ?? end)];
  const others = all.filter(({ span: [from, to], kind }) => kind === 'word' && (to <= begin || from >= end));
  return others.length > 1 ||
    (others.length === 1 && others.some((token) => isCapital(token) && !small.has(token.lower)))
    ? span
    : undefined;
}

/** «Dr.», «Frau» */
export function isTitle(word: string, { personTitles }: Lexicon): boolean {
  return personTitles.has(word.replace(/\.$/, ''));
}
