import type { Lexicon } from '../wording/lexicon.ts';
import { isCalling, nameIn, pastPerson, withoutCalling } from './names.ts';
import { isOwnersOffice, officeIn, officer } from './officers.ts';
import { statementIn } from './saying.ts';
import { named, type Who } from './somebody.ts';
import { memberIn, someone } from './someone.ts';
import { isCapital, lowerAt, lowerWords, partsOf, spanOf, type Token, textsOf } from './tokens.ts';

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
  // “many in the town”, “those around the mayor”
  if (parts.length === 1 && lexicon.some.test(lowerWords(tokens))) return named(tokens, tokens, 'unnamed', lexicon);
  const isOfficers = (part: readonly Token[]) => officeIn(part, lexicon) >= 0;
  const names = parts.filter((part) => !isOfficers(part)).map((part) => plainName(part, lexicon));
  const plain = names.find(({ length }) => length > 0);
  // “one of the officers”, “one of the officers, Ann Hale,”
  const member = memberIn(parts[0] ?? tokens, tokens, lexicon);
  if (member && parts.length === 1) return member;
  if (member && plain && plain.length > 1) return someone(plain, lexicon, tokens);
  // «Ihr Präsident, der Berner Ständerat Hans Muster»
  const officers = parts
    .filter((part) => isOfficers(part) && !isOwnersOffice(part, lexicon))
    .map((part) => officer(part, plain, tokens, lexicon));
  if (officers.length > 0) return officers.find((who) => who?.kind === 'name') ?? officers[0];
  const [part = tokens] = parts;
  // “The regulator, the Civil Aviation Authority,”
  const name = plain ?? parts.slice(1, 2).find((one) => lexicon.apposed.test(textsOf(one)));
  if (name && explains(part, name, lexicon)) return someone(name, lexicon, tokens);
  // «sagt Andreas von Muster», but «sagen Leute von Muster»
  const person = isOne && lexicon.nobleParticles.has(lowerAt(part, 1)) ? part.slice(0, pastPerson(part, lexicon)) : [];
  return person.length > 2 ? named(person, tokens, 'other', lexicon) : someone(part, lexicon);
}

/** Whether a part says who is named beside it: «Ein Gast, Anna Muster, sagte», “Tom’s mother, Ann Hale, said”. */
function explains(part: readonly Token[], name: readonly Token[], lexicon: Lexicon): boolean {
  const isDetermined = lexicon.small.has(lowerAt(part, 0));
  if (lexicon.nounsHaveCapitals) return isDetermined && name.length > 1;
  // “Tom Reed’s widow, Ann,”
  const isCalled = name.length > 1 || lexicon.callings.test(part.at(-1)?.lower ?? '');
  return isDetermined || (isCalled && !part.slice(-1).every(isCapital));
}

/** «Der [wegen Betrugs verurteilte] Wirt», but «eine der beteiligten Firmen» */
function withoutAttribute(
  tokens: readonly Token[],
  { determiners, small, attributes, ages }: Lexicon,
): readonly Token[] {
  const [first, second] = tokens;
  // «eine 71 Jahre alte Frau»
  if (first && ages.test(lowerWords(tokens.slice(1, 4)))) return [first, ...tokens.slice(4)];
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
  // “one of them”, but not “one of them, Ann Hale,”, “one of them, Ann Hale, 54,”
  const behind = tokens.slice(4);
  // “one of them, retired teacher Ann Hale, 54,”
  const isAhead = !lexicon.small.has(lowerAt(behind, 0)) && /^(?:\p{Ll}+ ){0,3}\p{Lu}\S* \p{Lu}/u.test(textsOf(behind));
  const isNamed = isAhead || (behind.length > 1 && behind.slice(-2).every(isCapital));
  if ((tokens.length === 3 || (tokens[3]?.text === ',' && !isNamed)) && lexicon.pronouns.has(lowerAt(tokens, 2)))
    // «Viele von ihnen fordern Geld»
    return {
      kind: 'pronoun',
      words: spanOf(tokens.slice(0, 3)),
      otherwise: lexicon.many.test(first.lower) ? named([first], tokens, 'unnamed', lexicon) : undefined,
    };
  // «der 32-Jährige», «der Belgier», “the father of two”, «die 34-Jährige aus Bern»
  const isByname = (words: readonly Token[]) => lexicon.bynames.test(lowerWords(words));
  const isCalled = second && (isByname(tokens) || (lexicon.among.has(lowerAt(tokens, 2)) && isByname([first, second])));
  return isCalled && !lexicon.indefinite.has(first.lower)
    ? { kind: 'pronoun', words: spanOf(tokens), otherwise: someone(tokens, lexicon) }
    : undefined;
}

/** Who says what the noun at `said` stands for; or that itself, where nobody is said to. */
function whoseStatement(tokens: readonly Token[], said: number, lexicon: Lexicon): Who | undefined {
  const rest = tokens.slice(said + 1);
  const by = rest.findIndex((token) => isCapital(token) && !lexicon.small.has(token.lower));
  const isState = lexicon.among.has(lowerAt(rest, 0)) && lexicon.states.some(([state]) => state === rest[by]?.text);
  // «eine Studie zu Armut», «eine Studie im Fachblatt „Orbis“»
  const isOnTopic = lexicon.topics.has(lowerAt(rest, 0)) && !isState;
  if (by >= 0 && by < 5 && rest[0]?.kind !== 'mark' && !isOnTopic) {
    // «Studie aus den USA»
    const isOwners = lexicon.genitives.has(lowerAt(rest, 0));
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
      called.length > 0 &&
      called.every((token) =>
        isCapital(token) ? lexicon.callings.test(token.lower) : /^\p{N}+-jährigen?$/u.test(token.lower),
      );
    // “Her niece, the Welsh novelist Ann Hale,”, but not “the owner of Orbis Foods”
    const isPlain = !nounsHaveCapitals && !called.every(isCapital) && !called.some(({ lower }) => small.has(lower));
    return (isPlain || (nounsHaveCapitals && isCalled && !/[^s]s$/.test(lowerAt(name, 1)))) &&
      pastPerson(name, lexicon) === 2
      ? name
      : [];
  }
  // “Republican Ann Hale”, “Labour’s Ann Hale”
  if (pastPerson(part, lexicon) === part.length)
    return withoutCalling(nounsHaveCapitals ? part : nameIn(part, false, lexicon), lexicon);
  // “retired surveyor Alan Tate”
  const begin = part.findLastIndex((token) => !isCapital(token)) + 1;
  const isCalled =
    !nounsHaveCapitals && part.length > begin + 1 && !part.slice(0, begin).some(({ lower }) => small.has(lower));
  if (isCalled) return part.slice(begin);
  const end = part.findIndex((token) => !isCapital(token));
  return end > 1 && among.has(lowerAt(part, end)) ? part.slice(0, end) : [];
}
