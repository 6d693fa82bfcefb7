import { isFirstName } from '../wording/firstNames.ts';
import { keyOf } from '../wording/keyOf.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import { isCalling, isTitle, ownerAfter, pastNames, pastPerson, wordsAhead } from './names.ts';
import { named, type Who } from './somebody.ts';
import { isCapital, lowerAt, type Token, textsOf } from './tokens.ts';

/** The index of the first office in a noun phrase; -1 if there is none. */
export function officeIn(part: readonly Token[], lexicon: Lexicon): number {
  return part.findIndex((_, at) => isOffice(part, at, lexicon));
}

/** Whether the office is of whom somebody else belongs to: «das Büro des Ministers Beat Muster». */
export function isOwnersOffice(part: readonly Token[], lexicon: Lexicon): boolean {
  const before = part.slice(0, officeIn(part, lexicon));
  // “Bank of England Governor Ann Hale”
  const isBodys =
    !lexicon.nounsHaveCapitals &&
    lexicon.bodies.test(lowerAt(part, 0)) &&
    !lexicon.small.has(before.at(-1)?.lower ?? '');
  if (isBodys) return false;
  const head = before.findIndex((token) => !lexicon.small.has(token.lower));
  const isNamed = part.slice(before.length + 1).some(isCapital);
  // “a source close to the mayor”
  const joins = ({ lower }: Token, at: number, { [at - 1]: previous }: readonly Token[]) =>
    lexicon.genitives.has(lower) ||
    lexicon.from.has(lower) ||
    // «ein Team um die Forscherin Anna Muster»
    (lexicon.madeOf.has(lower) && lexicon.collectives.test(previous?.lower ?? '')) ||
    // «ein Buch über den König»
    (lexicon.nounsHaveCapitals && lexicon.topics.has(lower) && previous !== undefined && isCapital(previous)) ||
    // “an email from the head teacher”
    (lexicon.outOf.has(lower) && lexicon.documents.test(previous?.lower ?? '')) ||
    (lexicon.near.has(lower) && (!isNamed || before.some((token) => lexicon.close.test(token.lower))));
  return head >= 0 && before.slice(head).some(joins);
}

function isOffice(part: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { offices, authorities, boards, bodies, outlets, small, possessive, nounsHaveCapitals } = lexicon;
  const token = part[at];
  // “the General Staff”, “the Nurses Association”, “official figures”; “Doctors Without Borders”
  const next = part[at + 1];
  const isBodys =
    !nounsHaveCapitals && next && [authorities, bodies, lexicon.documents].some((words) => words.test(next.lower));
  const isOfName = !nounsHaveCapitals && next && isCapital(next) && small.has(next.lower);
  const isOutlet = !nounsHaveCapitals && part.length === 2 && outlets.test(textsOf(part));
  // “the attorney general’s office”
  const owner = part.findIndex(({ lower }, index) => index > at && possessive.test(lower));
  const isOwners = owner > 0 && owner < part.length - 1 && authorities.test(lowerAt(part, part.length - 1));
  return (
    token?.kind === 'word' &&
    (isCapital(token) || !nounsHaveCapitals) &&
    !isBodys &&
    !isOfName &&
    !isOwners &&
    !isOutlet &&
    !small.has(token.lower) &&
    offices.test(token.lower) &&
    (!(authorities.test(token.lower) || boards.test(token.lower)) || isMember(part, at, lexicon))
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

/** How many small words tell what somebody is between an office and a name: “Chief meteorologist Ann Hale”. */
function callingBefore(behind: readonly Token[], { small }: Lexicon): number {
  const first = behind.findIndex(isCapital);
  const isCalled = first > 0 && behind.slice(0, first).every(({ kind, lower }) => kind === 'word' && !small.has(lower));
  return isCalled && behind.length > first + 1 && behind.slice(first).every(isCapital) ? first : 0;
}

/** Skips the posts of somebody named right behind them: “Minister of State for Housing Tom Reed”, where it begins with them also “Leader of the council Ann Hale”, but not “Minister for Health Services”. */
function pastPost(part: readonly Token[], from: number, isFirst: boolean, lexicon: Lexicon): number {
  const { genitives, ofPlaces, otherTimes, posts, small } = lexicon;
  const name = part.length - 2;
  const words = part.slice(from, name);
  const last = words.at(-1)?.lower ?? '';
  const isPost = posts.test(last) && words.every((token) => isCapital(token) || genitives.has(token.lower));
  // “a colleague of the actor Tom Reed”
  const isOf = lowerAt(words, 0) === 'of' && !(small.has(last) || otherTimes.test(last) || isCalling(last, lexicon));
  // “Mayor of London Ann Hale”
  const mayHead = ofPlaces.test(lowerAt(part, from - 1)) || !words.slice(-1).some(isCapital);
  const isHead = isFirst && mayHead && !small.has(lowerAt(part, 0)) && !lowerAt(part, from - 1).endsWith('s');
  const isPerson = isOf && words.length > 1 && (isFirstName(lowerAt(part, name)) || isHead);
  const isNamed = part.slice(name).every((token) => isCapital(token) && !small.has(token.lower));
  return genitives.has(lowerAt(words, 0)) && (isPost || isPerson) && isNamed ? name : from;
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

/** Whether words behind an office name whose it is rather than who has it: “A spokesman for the builder, Orbis,”, “for the operator, Great Dale Rail,”. */
function isOwners(apposed: readonly Token[], behind: readonly Token[], lexicon: Lexicon): boolean {
  const owner = behind.findLast(({ kind }) => kind === 'word');
  const first = lowerAt(apposed, 0);
  if (lexicon.nounsHaveCapitals || !owner || isCapital(owner)) return false;
  return apposed.length === 1
    ? lowerAt(behind, 0) !== 'of' && !lexicon.authorities.test(owner.lower)
    : (apposed.length > 2 || lexicon.calledByEnding.some(([, nouns]) => nouns.test(lowerAt(apposed, 1)))) &&
        !isFirstName(first) &&
        !isTitle(first, lexicon);
}

/** Who has the office in a noun phrase, with the name beside it, if any; `apposed` is what explains the phrase, `all` its whole clause. */
export function officer(
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
  const behind = part.slice(lexicon.nounsHaveCapitals ? at + 1 : pastPost(part, at + 1, part[0] === all[0], lexicon));
  const called = lexicon.nounsHaveCapitals ? 0 : callingBefore(behind, lexicon);
  const name = behind.slice(called, called + pastPerson(behind.slice(called), lexicon));
  // «Angela Muster, Präsidentin», «Präsidentin Angela Muster»; in «Muster-Präsident Hans» too.
  const ahead = wordsAhead(part.slice(0, first), lexicon);
  const [ofState] = name.filter(({ text }) => lexicon.states.some(([state]) => text === `${state}s`));
  // “Lawyers for the operator, Celtic Link,”
  const areSeveral = !lexicon.nounsHaveCapitals && office.lower.endsWith('s');
  // «Anna Muster, Leiterin Forschung»
  const isUnit = name.length === 1 && apposed !== undefined && apposed.length > 1;
  const isBodys = isOwners(apposed ?? [], part.slice(at + 1), lexicon);
  const whole = name.length > 0 && !ofState && !isUnit ? name : areSeveral || isBodys ? [] : (apposed ?? []);
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
