import type { Grammar } from './grammar.ts';
import { isCalling, isShortName, pastPerson } from './names.ts';
import { officeIn } from './officers.ts';
import { statementIn } from './saying.ts';
import { isCapital, lowerAt, type Token, upTo } from './tokens.ts';

/** Each of those who say something together: «SP, Grüne und Mitte», «Angaben von SP und Mitte». «Amt für Umwelt und Verkehr» is one. */
export function eachOf(tokens: readonly Token[], grammar: Grammar): readonly (readonly Token[])[] {
  const { lexicon } = grammar;
  const said = statementIn(tokens, lexicon);
  const by = tokens.findIndex((token, at) => at > said && (isCapital(token) || lexicon.determiners.has(token.lower)));
  if (said >= 0 && by > said) {
    // «eine Studie zu Armut und Gesundheit»
    const isAbout = tokens
      .slice(said + 1, by)
      .some(({ lower }) => !lexicon.from.has(lower) && lexicon.among.has(lower));
    if (lexicon.nounsHaveCapitals && isAbout) return [tokens];
    const [first = [], ...others] = eachOf(tokens.slice(by), grammar);
    return [[...tokens.slice(0, by), ...first], ...others];
  }
  const told = grammar.toldApart(tokens, (some) => eachOf(some, grammar));
  if (told) return told;
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
  // «der Künstler und Gärtner», but «Präsident Beat Muster und Rätin Anna Muster», «der „Bote“ und dpa»
  const isNamed = before.length > (isDetermined(before) ? 2 : 1) || before.some(({ kind }) => kind === 'name');
  const isOpen = isNamed || isDetermined(behind) || lexicon.manyInE.test(lowerAt(before, 0));
  const shown = isOpen ? undefined : lexicon.determinerShows(lowerAt(before, 0), true);
  const areSeveral = at > 0 && !tokens[at - 1]?.text.endsWith('-') && shown !== 'he' && shown !== 'it';
  if (!areSeveral || !isName(before)) return [tokens];
  const others = eachOf(behind, grammar);
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
    (isDetermined(some) || isShortName(some[0], lexicon)) && isName(upTo(some, lexicon.among, lexicon.genitives));
  return !isOne && others.every((some) => isName(some) || isBody(some)) ? [before, ...others] : [tokens];
}
