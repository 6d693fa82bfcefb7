import { englishLexicon as lexicon } from '../../wording/english/lexicon.ts';
import type { Parts } from '../grammar.ts';
import { isCapital, lowerAt, partsOf, type Token, upTo } from '../tokens.ts';

/** Those who say something together, and each by `eachOf`, where a list, an apposition or what they are shows it; undefined if none does. */
export function toldApart(tokens: readonly Token[], eachOf: (some: readonly Token[]) => Parts): Parts | undefined {
  const comma = listedTo(tokens);
  // “Three unions, Unite, the GMB and Unison,”
  const isGroup = lexicon.determiners.has(lowerAt(tokens, 0)) && lexicon.areSeveral(lowerAt(tokens, comma - 1));
  const names = comma > 0 && isGroup ? partsOf(tokens.slice(comma + 1), lexicon.coordinators) : [];
  const areNames = names.every((name) => [...name.slice(-1), ...name.slice(1)].every(isCapital));
  if (names.length > 1 && areNames) return names;
  const listed = comma > 0 ? eachOf(tokens.slice(comma + 1)) : [];
  if (listed.length > 1) return [tokens.slice(0, comma), ...listed];
  const apart = andAfterApposition(tokens);
  if (apart > 0) return [tokens.slice(0, apart - 1), ...eachOf(tokens.slice(apart + 1))];
  const at = tokens.findIndex(({ lower }) => lexicon.coordinators.has(lower));
  const [before, behind] = [tokens.slice(0, at), tokens.slice(at + 1)];
  // “Trade and Industry Minister Ann Hale”
  const isOffice = before.length === 1 && behind.slice(1, -1).some(({ lower }) => lexicon.offices.test(lower));
  const texts = tokens.map(({ text }) => text);
  if (isOffice || lexicon.joinsBody(texts, at) || lexicon.staff.test(texts.join(' '))) return [tokens];
  return at > 0 && areBoth(before, behind) ? [before, behind] : undefined;
}

/** Where the first of a list of people without a name ends, -1 if none begins: “Doctors, nurses and patients”, “The police, the council and Ann Hale”, “The mayor, the clerk and the judge”. */
function listedTo(tokens: readonly Token[]): number {
  const { areSeveral, authorities, bodies, offices, coordinators, determiners, among } = lexicon;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const last = lowerAt(tokens, comma - 1);
  const words = comma - (determiners.has(lowerAt(tokens, 0)) ? 1 : 0);
  const and = tokens.findIndex(({ lower }) => coordinators.has(lower));
  const areOffices =
    offices.test(last) &&
    [0, comma + 1, and + 1]
      .map((at) => lowerAt(tokens, at))
      .every((word) => determiners.has(word) && !lexicon.indefinite.has(word));
  const areMany = areSeveral(last) || authorities.test(last) || bodies.test(last) || areOffices;
  // “The brothers, from Leeds and Hull,”
  const isPlace = among.has(lowerAt(tokens, comma + 1));
  return areMany && !isPlace && words > 0 && words < 3 ? comma : -1;
}

/** Where “and” stands behind who is named and what they are, -1 if it does not: “Ann Hale, a nurse, and Tom Reed”. */
function andAfterApposition(tokens: readonly Token[]): number {
  const at = tokens.findIndex(
    ({ lower }, index) => index > 3 && lexicon.coordinators.has(lower) && tokens[index - 1]?.text === ',',
  );
  return tokens.slice(0, Math.max(0, at - 1)).some(({ text }) => text === ',') ? at : -1;
}

/** Whether both of two phrases are of somebody: “doctors and a nurse”, but not “health and safety officials”, “the author and historian”. */
function areBoth(before: readonly Token[], behind: readonly Token[]): boolean {
  const isDetermined = ([first]: readonly Token[]) => lexicon.determiners.has(first?.lower ?? '');
  const isPhrase = (some: readonly Token[], mayBeOne: boolean) => {
    const head = headOf(some);
    const [last] = head.slice(-1);
    const isPlain = head.every(({ kind, lower }, at) => kind === 'word' && (at === 0 || !lexicon.small.has(lower)));
    const isSomebody = last && (lexicon.areSeveral(last.lower) || lexicon.authorities.test(last.lower));
    return isPlain && head.length > 0 && (isSomebody || (mayBeOne && isDetermined(head)));
  };
  // “the Department of Health and Human Services”
  const isOpen = headOf(before).length < before.length && !isDetermined(behind);
  if (isOpen) return false;
  if (isPerson(before) || (before.every(isCapital) && isDetermined(behind)))
    return isDetermined(behind) && isPhrase(behind, true);
  // “the union and Labour”, but not “the Royal Bank and Trust”
  const isNamed = isPerson(behind) || (behind.every(isCapital) && !before.slice(1).some(isCapital));
  return isPhrase(before, true) && (isNamed || isPhrase(behind, isDetermined(behind)));
}

/** A phrase without whose or what it is: “officials” of “officials in Leeds”. */
function headOf(some: readonly Token[]): readonly Token[] {
  return upTo(some, lexicon.among, lexicon.genitives);
}

/** “Ann Hale” */
function isPerson(words: readonly Token[]): boolean {
  return words.length > 1 && words.every(isCapital);
}
