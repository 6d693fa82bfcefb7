import { isFirstName } from '../wording/firstNames.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import { isCapital, lowerAt, type Token } from './tokens.ts';

/** Whether “and” is part of a body’s name: “Avon and Somerset Police”. */
function joinsBody(tokens: readonly Token[], at: number, { joinsBody }: Lexicon): boolean {
  return joinsBody(
    tokens.map(({ text }) => text),
    at,
  );
}

/** Whether a determiner is within a name that begins with a verb: “Save the Children”. */
function isWithinName(tokens: readonly Token[], at: number, { determiners, nounsHaveCapitals }: Lexicon): boolean {
  const [first, , next] = tokens;
  const isNamed = first !== undefined && next !== undefined && [first, next].every(isCapital);
  return !nounsHaveCapitals && at === 1 && determiners.has(lowerAt(tokens, at)) && isNamed;
}

/** Whether a word is an abbreviation that names somebody: «GDL». */
export function isShortName(token: Token | undefined, { shortPlaces }: Lexicon): boolean {
  return token !== undefined && /^\p{Lu}{2,6}$/u.test(token.text) && !shortPlaces.has(token.lower);
}

/** A small word within a name: «von», «de la», «van». */
export function isParticle({ lower }: Token, { nameParticles, nobleParticles }: Lexicon): boolean {
  return nameParticles.has(lower) || nobleParticles.has(lower);
}

/** Skips a person's name, whose first name is the `first` word: «Ursula von der Muster», «Dr. Juan de la Muster», but «Anna Muster von der Werft». */
export function pastPerson(tokens: readonly Token[], lexicon: Lexicon, first = 1): number {
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
export function wordsAhead(
  before: readonly Token[],
  { small, nounsHaveCapitals, possessive, otherTimes, coordinators, genitives }: Lexicon,
): readonly Token[] {
  const isPart = (token: Token) => token.kind === 'word' && !small.has(token.lower);
  const isCalled = (token: Token) => isPart(token) && isCapital(token);
  if (nounsHaveCapitals) return before.filter(isCalled);
  // “Health and Safety Executive”, “University of Bath researchers”
  const joins = ({ lower }: Token, at: number) =>
    (coordinators.has(lower) || genitives.has(lower)) &&
    [before[at - 1], before[at + 1]].every((one) => one && isCalled(one));
  const isOther = (token: Token) => !isPart(token) || possessive.test(token.text) || otherTimes.test(token.text);
  return before.slice(before.findLastIndex((token, at) => isOther(token) && !isCalled(token) && !joins(token, at)) + 1);
}

/** The last word of whom or what somebody belongs to: «der Polizei», «für Umwelt und Verkehr», or by other words too, «von Genf». */
export function ownerAfter(
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
  const end = pastOwned(part, pastNames(part, hasAttribute && noun > 0 ? noun : from + length, lexicon), lexicon);
  // «Amt für Sicherheit in der Informationstechnik»
  const field = lower === 'für' && lexicon.fields.test(lowerAt(part, end + 2)) ? part[end + 2] : undefined;
  return ownerAfter(part, end, lexicon) ?? field ?? part[end - 1];
}

/** Skips what is somebody’s, or the noun behind a name: “of Britain’s largest charity”, “at the Ifo institute”. */
function pastOwned(
  part: readonly Token[],
  from: number,
  { nounsHaveCapitals, possessive, small, bodies }: Lexicon,
): number {
  if (nounsHaveCapitals || !possessive.test(lowerAt(part, from - 1)))
    return !nounsHaveCapitals && bodies.test(lowerAt(part, from)) ? from + 1 : from;
  const end = part.findIndex(({ kind, lower }, at) => at >= from && (kind !== 'word' || small.has(lower)));
  return end < 0 ? part.length : end;
}

/** Skips names and what «and» joins to them: «Umwelt und Verkehr». */
export function pastNames(part: readonly Token[], from: number, { coordinators, small, smallNames }: Lexicon): number {
  const isName = (token: Token) => isCapital(token) || token.kind === 'number' || smallNames.has(token.text);
  let end = from;
  for (let token = part[end]; token && isName(token); token = part[end]) {
    const joins = coordinators.has(lowerAt(part, end + 1)) && !small.has(lowerAt(part, end + 2));
    end += joins ? 2 + part.slice(end + 2, end + 4).findIndex(isCapital) : 1;
  }
  return end;
}

/** Where the name of somebody begins in a part, -1 if it has none, and whether it has no capital: «the police», «taz». */
export function nounIn(part: readonly Token[], { small, among, timeNouns, nounsHaveCapitals }: Lexicon) {
  const isNoun = (token: Token) => isCapital(token) && !small.has(token.lower);
  const isAdjective = (token: Token) => token.kind === 'word' && !isCapital(token) && !small.has(token.lower);
  // «ein in Bern tätiger Wirt»
  const isKnowing = /^(?:an|mit|über) de[mnr]$/.test(`${lowerAt(part, 0)} ${lowerAt(part, 1)}`);
  const mayHaveAttribute = isKnowing || (small.has(lowerAt(part, 0)) && among.has(lowerAt(part, 1)));
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
export function withoutCalling(name: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const { callings, nounsHaveCapitals, relations, bodyCallings, authorities, bodies } = lexicon;
  const last = name.at(-1)?.lower ?? '';
  // “Retailer Orbis”, but not “Charity Commission”
  const isBody =
    name.length > 1 &&
    bodyCallings.test(lowerAt(name, 0)) &&
    name.every(isCapital) &&
    !authorities.test(last) &&
    !bodies.test(last);
  if (isBody) return name.slice(1);
  const genitive = nounsHaveCapitals ? /[^s]s$/ : lexicon.possessive;
  const isGenitive = (token: Token | undefined) => genitive.test(token?.lower ?? '');
  const at = name.length > 3 && isGenitive(name[0]) ? 1 : 0;
  // «Schreiner Urs Peters»
  const isTheirs = isGenitive(name.at(-1)) && (!nounsHaveCapitals || relations.test(lowerAt(name, at)));
  // «des Gutachters Peter Lang», «dem Architekten Hans Muster»
  const isBent =
    nounsHaveCapitals &&
    isFirstName(lowerAt(name, at + 1)) &&
    callings.test(lowerAt(name, at).replace(/(?:e?n|s)$/, ''));
  const isCalled =
    name.length > at + 2 &&
    name.every((token) => isCapital(token) || isParticle(token, lexicon)) &&
    (callings.test(lowerAt(name, at)) || isBent) &&
    !isTheirs;
  return isCalled ? withoutCalling(name.slice(at + 1), lexicon) : name;
}

/**
 * The words with capitals that a name begins with, or if it has none, all up to one that cannot be part of it. Where nouns have no capitals,
 * all that make a name.
 */
export function nameIn(tokens: readonly Token[], isSmall: boolean, lexicon: Lexicon): readonly Token[] {
  const { nounsHaveCapitals } = lexicon;
  const ends = isSmall || !nounsHaveCapitals ? endsPhrase : endsCapitals;
  const end = tokens.findIndex((_, at) => ends(tokens, at, lexicon));
  const phrase = end < 0 ? tokens : tokens.slice(0, end + beyondHyphen(tokens, end));
  return nounsHaveCapitals ? phrase : nameInPhrase(phrase, tokens, lexicon);
}

function endsPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return true;
  // “the world number three”
  const isSmall =
    lexicon.small.has(token.lower) && !(at > 0 && (isCapital(token) || lowerAt(tokens, at - 1) === 'number'));
  return isSmall && !joinsBody(tokens, at, lexicon) && !isWithinName(tokens, at, lexicon);
}

function endsCapitals(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const isPart = token && (isCapital(token) || token.kind === 'number' || lexicon.smallNames.has(token.text));
  return !isPart && !joinsName(tokens, at, lexicon);
}

/** Whether a small word is within a name: «Andreas van der Muster», «Partner Hans von Muster», but not «Leute von Muster». */
function joinsName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { nameParticles, nobleParticles, callings } = lexicon;
  const isParticleAt = (index: number) => {
    const lower = lowerAt(tokens, index);
    const isNoble = index === 2 && nobleParticles.has(lower) && callings.test(lowerAt(tokens, 0));
    return nameParticles.has(lower) || isNoble;
  };
  const [next, other] = tokens.slice(at + 1, at + 3);
  const isBeforeName = next && (isCapital(next) || isParticleAt(at + 1) || (other !== undefined && isCapital(other)));
  return isBeforeName === true && (isParticleAt(at) || nameParticles.has(lowerAt(tokens, at - 1)));
}

/** What makes a name in a phrase: “Military police”, the name that it explains, “Tech company Orbis”, or of a person, “Orbis’s Ann Hale”; not “Swiss police investigating the case”. */
function nameInPhrase(phrase: readonly Token[], tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const isPart = (one: Token) =>
    isCapital(one) ||
    lexicon.documents.test(one.lower) ||
    !/(?:ed|ing|self)$|^(?:aware|close|familiar)$/.test(one.lower);
  // «polling» alone is a noun.
  const name = phrase.slice(0, Math.max(0, phrase.findLastIndex(isPart)) + 1);
  if (isWithinName(tokens, 1, lexicon) || name.some((_, at) => joinsBody(tokens, at, lexicon))) return name;
  const owner = name.findLastIndex(({ lower }) => lexicon.possessive.test(lower));
  // “France’s Le Monde newspaper”
  const own = name.slice(owner + 1);
  const isMedium = lexicon.outlets.test(own.at(-1)?.lower ?? '');
  if (own.length > 1 && own.slice(0, isMedium ? -1 : undefined).every(isCapital)) return own;
  const explaining = name.findLastIndex((token) => token.kind === 'word' && !isCapital(token));
  return explaining < name.length - 1 ? name.slice(explaining + 1) : name;
}

/** How many words continue one that ends in a hyphen: «Bau- und Verkehrsministerium», «Bau-, Verkehrs- und Umweltamt». */
function beyondHyphen(tokens: readonly Token[], end: number): number {
  const next = tokens[end + 1];
  return tokens[end - 1]?.text.endsWith('-') && next && isCapital(next) ? 2 + beyondHyphen(tokens, end + 2) : 0;
}

/** Whether a word says what somebody does or is: «Autorin», “mayor”. */
export function isCalling(word: string, { callings, offices }: Lexicon): boolean {
  return callings.test(word) || offices.test(word);
}

/** «Dr.», «Frau» */
export function isTitle(word: string, { personTitles }: Lexicon): boolean {
  return personTitles.has(word.replace(/\.$/, ''));
}
