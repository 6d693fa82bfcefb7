import { isFirstName } from '../wording/firstNames.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import { isParticle, isShortName, isTitle, nameIn, nounIn, ownerAfter, pastNames, withoutCalling } from './names.ts';
import { officeIn } from './officers.ts';
import { kindOf, named, type Somebody } from './somebody.ts';
import { isCapital, lowerAt, lowerWords, type Token, textsOf } from './tokens.ts';

/** Who is named by a part of `all` that is said of them; undefined if nobody is. */
export function someone(part: readonly Token[], lexicon: Lexicon, all = part): Somebody | undefined {
  const isUnknown = lexicon.indefinite.has(lowerAt(part, 0));
  // «Viele fürchten»
  if (part.length === 1 && isUnknown) return named(part, all, 'unnamed', lexicon);
  const share = shareIn(part, all, lexicon);
  if (share) return share;
  // “Those in the building”, “Many of those who left”
  const those = part.findIndex(({ lower }) => lexicon.those.has(lower));
  const behind = part.slice(those + 1);
  // “Those first results”
  const isOfText = lexicon.documents.test(lowerAt(behind, 1)) && !lexicon.among.has(lowerAt(behind, 0));
  const end = behind.findIndex(
    ({ lower }, at) => (lexicon.small.has(lower) || lexicon.pasts.test(lower)) && !(isOfText && at === 0),
  );
  const isNoun = behind.slice(0, end < 0 ? undefined : end).some(({ lower }) => lexicon.areSeveral(lower));
  if (!isNoun && (those === 0 || (those === 2 && lexicon.genitives.has(lowerAt(part, 1)))))
    return named(part.slice(0, those + 1), all, 'unnamed', lexicon);
  const { from, isSmall, hasAttribute } = nounIn(part, lexicon);
  if (from < 0) return undefined;
  const member = memberIn(part, all, lexicon);
  if (member) return member;
  // «manche im Dorf»
  const areAmong = isUnknown && !hasAttribute && lexicon.among.has(lowerAt(part, 1));
  if (areAmong && part.slice(from).every(isCapital)) return named(part, all, 'unnamed', lexicon);
  // “Bank of Bath forecaster Ann Hale”
  const [body] = lexicon.employers.exec(textsOf(part)) ?? [];
  if (body !== undefined) return someone(part.slice(body.split(' ').length), lexicon, all);
  const name = nameIn(part.slice(pastTitles(part, from, lexicon)), isSmall, lexicon);
  return ofName(withoutEnding(withoutCalling(name, lexicon), part, lexicon), part, all, lexicon);
}

/** How many of some people, who are no others: «40 Prozent der Befragten», «12 Prozent», “a third of those polled”. */
function shareIn(part: readonly Token[], all: readonly Token[], lexicon: Lexicon): Somebody | undefined {
  const { shares, genitives, determiners, indefinite, nounsHaveCapitals } = lexicon;
  const at = part.findIndex(({ lower }) => shares.has(lower));
  const isOf = genitives.has(lowerAt(part, at + 1));
  const number = part.findIndex(({ kind }) => kind === 'number');
  // “12 per cent”
  const isNumbered = number >= 0 && (number === at - 1 || lowerAt(part, number + 1) === 'per');
  if (at < 0 || !(isOf || isNumbered)) return undefined;
  const first = lowerAt(part, 0);
  // “just 34% of voters”, «die Hälfte der Befragten»
  const from = number >= 0 && number < at ? number : determiners.has(first) && !indefinite.has(first) ? 1 : 0;
  const last = nounsHaveCapitals ? ownerAfter(part, at + 1, lexicon) : isOf ? part.at(-1) : undefined;
  return { ...named(part.slice(from, at + 1), all, 'unnamed', lexicon, last), key: lowerWords(part) };
}

/** One of several: “one of the victims”, “six in ten”, “one in five adults”. */
export function memberIn(part: readonly Token[], all: readonly Token[], lexicon: Lexicon): Somebody | undefined {
  const { genitives, ratio, nounsHaveCapitals, pronouns, indefinite } = lexicon;
  const words = lowerWords(part);
  const first = lowerAt(part, 0);
  const isOne = pronouns.has(first) && indefinite.has(first) && genitives.has(lowerAt(part, 1));
  return ratio.test(words) || (isOne && !nounsHaveCapitals)
    ? { ...named(part, all, 'unnamed', lexicon), key: words }
    : undefined;
}

/** Where a name begins behind titles: «Frau Muster», «Herr von Muster», but «eine Frau aus Bern». */
function pastTitles(part: readonly Token[], from: number, lexicon: Lexicon): number {
  // “Pathologist Dr Ann Hale”, but not “a friend of Dr Hale”
  const title = part.findLastIndex(({ lower }) => isTitle(lower, lexicon));
  const isOwners = part.slice(from, title).some(({ lower }) => lexicon.genitives.has(lower) || lexicon.near.has(lower));
  if (!lexicon.nounsHaveCapitals && title > from && title < part.length - 1 && !isOwners) return title + 1;
  let begin = from;
  while (isTitle(lowerAt(part, begin), lexicon) && isNamedFrom(part, begin + 1, lexicon)) begin++;
  return begin;
}

function isNamedFrom(part: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = part[at];
  // “the Justice Department”
  if (!next || (!lexicon.nounsHaveCapitals && lexicon.authorities.test(next.lower))) return false;
  const isBeforeName = at === 1 && isParticle(next, lexicon) && part.slice(2, 4).some(isCapital);
  return isCapital(next) || isTitle(next.lower, lexicon) || isBeforeName;
}

/** A name without what stands behind one: “Michael Slater KC”, “Orbis AG”. */
function withoutEnding(
  name: readonly Token[],
  part: readonly Token[],
  { postnominals, companyForms, outlets, small, nounsHaveCapitals }: Lexicon,
): readonly Token[] {
  const last = name.at(-1)?.text.replace(/\.$/, '') ?? '';
  // “Chris Co”, without a full stop
  const isSurname =
    !nounsHaveCapitals && name.length === 2 && name.at(-1)?.text === 'Co' && isFirstName(lowerAt(name, 0));
  // “News Corp”, “The British Co”
  const isWord = !nounsHaveCapitals && (outlets.test(lowerAt(name, 0)) || small.has(lowerAt(part, 0)));
  const isBehind =
    (name.length > 1 && postnominals.has(last.toLowerCase())) ||
    (name.length > (isWord ? 2 : 1) && companyForms.has(last) && !isSurname);
  return isBehind ? name.slice(0, -1) : name;
}

function ofName(
  run: readonly Token[],
  part: readonly Token[],
  all: readonly Token[],
  lexicon: Lexicon,
): Somebody | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return undefined;
  const isCompound = run.length > 1 && !isCapital(last) && !lexicon.smallNames.has(last.text);
  const words = run.map(({ text }) => text.replace(/[«»„“”"]/gu, '').toLowerCase());
  const sourceKind = kindOf(isCompound ? [words.join(' ')] : words, run, lowerAt(part, 0), lexicon);
  const name = properNameIn(run, lexicon);
  const owner = name || isPerson(run, part, lexicon) ? undefined : ownerBehind(run, last, part, lexicon);
  // “Gov. Ann Hale”
  const office = lexicon.titleOffices.get(lowerAt(part, part.indexOf(first) - 1).replace(/\.$/, ''));
  const ofKind = office && sourceKind === 'other' ? 'official' : sourceKind;
  const who = { ...named(name ? [name] : run, all, ofKind, lexicon, owner), office };
  return isCompound ? { ...who, isSomeones: true } : who;
}

/** The abbreviation behind what it is of, or what is in quotation marks: «Gewerkschaft GDL», «Gruppe „Reiher“». */
function properNameIn(run: readonly Token[], lexicon: Lexicon): Token | undefined {
  const last = run.at(-1);
  return run.length > 1 && isShortName(last, lexicon) ? last : run.find(({ kind }) => kind === 'name');
}

/** Whether a name is of a person, whose body is no part of it: “Ann Hale of the museum”, “surveyor Ann Hale of the museum”. */
function isPerson(run: readonly Token[], [first]: readonly Token[], lexicon: Lexicon): boolean {
  if (lexicon.nounsHaveCapitals || run.length < 2 || !first) return false;
  const isCalled = (!isCapital(first) || lexicon.callings.test(first.lower)) && !lexicon.small.has(first.lower);
  return run[0] === first || isTitle(first.lower, lexicon) || isCalled;
}

/** The last word of whom somebody belongs to, or of a list that the name begins: «die Kantone Bern, Uri und Zug». */
function ownerBehind(run: readonly Token[], last: Token, part: readonly Token[], lexicon: Lexicon): Token | undefined {
  const next = part.indexOf(last) + 1;
  const isList = run.length > 1 && lexicon.coordinators.has(lowerAt(part, next));
  if (isList) return part[pastNames(part, next - 1, lexicon) - 1];
  const { collectives, madeOf, from } = lexicon;
  // «Gruppe von Eltern»
  const others = collectives.test(last.lower) ? madeOf : officeIn(part, lexicon) > 0 ? from : undefined;
  return ownerAfter(part, next, lexicon, others);
}
