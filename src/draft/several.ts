import type { Lexicon } from '../wording/lexicon.ts';
import { isDefinite } from './known.ts';
import { isCalling, isShortName, joinsBody, pastPerson } from './names.ts';
import { officeIn } from './officers.ts';
import { statementIn } from './saying.ts';
import { isCapital, lowerAt, partsOf, type Token, textsOf } from './tokens.ts';

/** Each of those who say something together: «SP, Grüne und Mitte», «Angaben von SP und Mitte». «Amt für Umwelt und Verkehr» is one. */
export function eachOf(tokens: readonly Token[], lexicon: Lexicon): readonly (readonly Token[])[] {
  const said = statementIn(tokens, lexicon);
  const by = tokens.findIndex((token, at) => at > said && (isCapital(token) || lexicon.determiners.has(token.lower)));
  if (said >= 0 && by > said) {
    // «eine Studie zu Armut und Gesundheit»
    const isAbout = tokens
      .slice(said + 1, by)
      .some(({ lower }) => !lexicon.from.has(lower) && lexicon.among.has(lower));
    if (lexicon.nounsHaveCapitals && isAbout) return [tokens];
    const [first = [], ...others] = eachOf(tokens.slice(by), lexicon);
    return [[...tokens.slice(0, by), ...first], ...others];
  }
  const comma = listedTo(tokens, lexicon);
  // “Three unions, Unite, the GMB and Unison,”
  const isGroup = lexicon.determiners.has(lowerAt(tokens, 0)) && lexicon.areSeveral(lowerAt(tokens, comma - 1));
  const names = comma > 0 && isGroup ? partsOf(tokens.slice(comma + 1), lexicon.coordinators) : [];
  const areNames = names.every((name) => [...name.slice(-1), ...name.slice(1)].every(isCapital));
  if (names.length > 1 && areNames) return names;
  const listed = comma > 0 ? eachOf(tokens.slice(comma + 1), lexicon) : [];
  if (listed.length > 1) return [tokens.slice(0, comma), ...listed];
  const apart = lexicon.nounsHaveCapitals ? -1 : andAfterApposition(tokens, lexicon);
  if (apart > 0) return [tokens.slice(0, apart - 1), ...eachOf(tokens.slice(apart + 1), lexicon)];
  const at = tokens.findIndex(({ lower }) => lexicon.coordinators.has(lower));
  const [before, behind] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const isSmall = (token: Token | undefined) => token !== undefined && lexicon.small.has(token.lower);
  const isDetermined = ([first]: readonly Token[]) => isSmall(first);
  const isName = (some: readonly Token[]) => {
    const behind = isDetermined(some) ? some.slice(1) : some;
    // «Ärzte und private Kliniken»
    const isBare =
      lexicon.nounsHaveCapitals && /^\p{Ll}{3,}e[nr]?$/u.test(behind[0]?.text ?? '') && !isSmall(behind[0]);
    const all = isBare ? behind.slice(1) : behind;
    // “union leaders Ann Hale and Tom Reed”
    const calling = lexicon.nounsHaveCapitals ? -1 : all.findLastIndex(({ lower }) => isCalling(lower, lexicon));
    const isOfPerson = calling >= 0 && all.length > calling + 2;
    // “Minister for Finance Ann Hale”
    const isOffices = isOfPerson && lexicon.genitives.has(lowerAt(all, calling + 1));
    const words = isOfPerson ? all.slice(isOffices ? -2 : calling + 1) : all;
    return words.length > 0 && pastPerson(words, lexicon, 2) === words.length;
  };
  // “Trade and Industry Minister Ann Hale”
  const office = lexicon.nounsHaveCapitals ? 0 : officeIn(behind, lexicon);
  const isOffice = before.length === 1 && office > 0 && office < behind.length - 1;
  if (joinsBody(tokens, at, lexicon) || lexicon.staff.test(textsOf(tokens))) return [tokens];
  if (at > 0 && !isOffice && !lexicon.nounsHaveCapitals && areBoth(before, behind, lexicon)) return [before, behind];
  // «der Künstler und Gärtner», but «Präsident Beat Muster und Rätin Anna Muster», «der „Bote“ und dpa»
  const isNamed = before.length > (isDetermined(before) ? 2 : 1) || before.some(({ kind }) => kind === 'name');
  const isOpen = isNamed || isDetermined(behind) || lexicon.manyInE.test(lowerAt(before, 0));
  const shown = isOpen ? undefined : lexicon.determinerShows(lowerAt(before, 0), true);
  const areSeveral = at > 0 && !isOffice && !tokens[at - 1]?.text.endsWith('-') && shown !== 'he' && shown !== 'it';
  if (!areSeveral || !isName(before)) return [tokens];
  const others = eachOf(behind, lexicon);
  // «die Kantone Bern, Uri und Zug», «die Minister Frankreichs und Italiens», but «die Räte Muster und Meier»
  const isCalled = officeIn(before, lexicon) >= 0 && !before.at(-1)?.lower.endsWith('s');
  // «die Parteien SP und FDP»
  const isOne =
    !isCalled &&
    isDetermined(before) &&
    before.length > 2 &&
    !isShortName(before.at(-1), lexicon) &&
    others.every(({ length }) => length === 1);
  // «die Gewerkschaften Nord und Süd»
  if (isOne && lexicon.listed.test(lowerAt(before, 1))) return [before.slice(2), ...others];
  // «die SP und die Partei der Arbeit»
  // «die Parteien CDU und FDP im Landtag»
  const isBody = (some: readonly Token[]) =>
    (isDetermined(some) || isShortName(some[0], lexicon)) && isName(headOf(some, lexicon));
  return !isOne && others.every((some) => isName(some) || isBody(some)) ? [before, ...others] : [tokens];
}

/** Where the first of a list of people without a name ends, -1 if none begins: “Doctors, nurses and patients”, “The police, the council and Ann Hale”, “The mayor, the clerk and the judge”. */
function listedTo(tokens: readonly Token[], lexicon: Lexicon): number {
  const { nounsHaveCapitals, areSeveral, authorities, bodies, offices, coordinators, determiners, among } = lexicon;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const last = lowerAt(tokens, comma - 1);
  const words = comma - (determiners.has(lowerAt(tokens, 0)) ? 1 : 0);
  const and = tokens.findIndex(({ lower }) => coordinators.has(lower));
  const areOffices =
    offices.test(last) && [0, comma + 1, and + 1].every((at) => isDefinite(lowerAt(tokens, at), lexicon));
  const areMany = areSeveral(last) || authorities.test(last) || bodies.test(last) || areOffices;
  // “The brothers, from Leeds and Hull,”
  const isPlace = among.has(lowerAt(tokens, comma + 1));
  return !nounsHaveCapitals && areMany && !isPlace && words > 0 && words < 3 ? comma : -1;
}

/** Where “and” stands behind who is named and what they are, -1 if it does not: “Ann Hale, a nurse, and Tom Reed”. */
function andAfterApposition(tokens: readonly Token[], { coordinators }: Lexicon): number {
  const at = tokens.findIndex(
    ({ lower }, index) => index > 3 && coordinators.has(lower) && tokens[index - 1]?.text === ',',
  );
  return tokens.slice(0, Math.max(0, at - 1)).some(({ text }) => text === ',') ? at : -1;
}

/** A phrase without whose or what it is: «der Verband» of «der Verband der Köche». */
function headOf(some: readonly Token[], { among, genitives }: Lexicon): readonly Token[] {
  const joined = some.findIndex(({ lower }, at) => at > 0 && (among.has(lower) || genitives.has(lower)));
  return joined < 0 ? some : some.slice(0, joined);
}

/** Whether both of two phrases are of somebody: “doctors and a nurse”, but not “health and safety officials”, “the author and historian”. */
function areBoth(before: readonly Token[], behind: readonly Token[], lexicon: Lexicon): boolean {
  const isDetermined = ([first]: readonly Token[]) => lexicon.determiners.has(first?.lower ?? '');
  const isPhrase = (some: readonly Token[], mayBeOne: boolean) => {
    const head = headOf(some, lexicon);
    const [last] = head.slice(-1);
    const isPlain = head.every(({ kind, lower }, at) => kind === 'word' && (at === 0 || !lexicon.small.has(lower)));
    const isSomebody = last && (lexicon.areSeveral(last.lower) || lexicon.authorities.test(last.lower));
    return isPlain && head.length > 0 && (isSomebody || (mayBeOne && isDetermined(head)));
  };
  // “the Department of Health and Human Services”
  const isOpen = headOf(before, lexicon).length < before.length && !isDetermined(behind);
  if (isOpen) return false;
  if (isPerson(before) || (before.every(isCapital) && isDetermined(behind)))
    return isDetermined(behind) && isPhrase(behind, true);
  // “the union and Labour”, but not “the Royal Bank and Trust”
  const isNamed = isPerson(behind) || (behind.every(isCapital) && !before.slice(1).some(isCapital));
  return isPhrase(before, true) && (isNamed || isPhrase(behind, isDetermined(behind)));
}

/** “Ann Hale” */
function isPerson(words: readonly Token[]): boolean {
  return words.length > 1 && words.every(isCapital);
}
