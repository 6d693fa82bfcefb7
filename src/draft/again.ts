import type { Lexicon } from '../wording/lexicon.ts';
import {
  describedAs,
  isDefinite,
  type Known,
  type KnownSources,
  mayAgree,
  originIn,
  originOf,
  type Shown,
  spokeLast,
} from './known.ts';
import { isSuchOffice, isSuchProfession } from './offices.ts';
import type { Somebody } from './somebody.ts';

/** Somebody who is mentioned in the sentence `at`, by which name, and what that shows of them. */
export type Mention = {
  readonly who: Somebody;
  readonly name: string;
  /** The words of the name, which may be a known source's. */
  readonly words: ReadonlySet<string>;
  readonly at: number;
  readonly shown: Shown;
  readonly more: string;
};

/** How many sentences after the last mention an office without a name may still stand for a source. */
const far = 20;
/** The same for what any of its kind may be called: «die Behörde». */
const nearby = 2;

/** The known source that is mentioned again; undefined if it is a new one. */
export function sameAs(mention: Mention, known: KnownSources, lexicon: Lexicon): Known | undefined {
  const { who } = mention;
  const [named = [], inOffice = []] = [known.byKey.get(who.key), known.byOffice.get(who.key)];
  // The same words, from which a pronoun is understood again
  const again = [...named, ...inOffice].find((one) => one.who.name[0] === who.name[0]);
  if (again || isNew(who, lexicon)) return again;
  // «Sprecher der Polizei» and «Sprecher der Stadt» are two, and «der frühere Chef der Bahn» and «der Chef der Bahn».
  const isSame = (one: Known) =>
    one.words.size === mention.words.size && isOtherTime(one.who, lexicon) === isOtherTime(who, lexicon);
  if (who.isSomeones) return named.findLast((one) => isSame(one) && isCalled(mention, one, lexicon));
  if (who.kind === 'office') return officerOf(mention, inOffice, known, lexicon);
  return calledBy(mention, named, known, lexicon) ?? colleagueOf(mention, known, lexicon);
}

/** Who has the name, or a name that ends in it: «laut Polizei», the «Berliner Polizei» or the «Kantonspolizei», whichever spoke last. */
function calledBy(mention: Mention, named: readonly Known[], known: KnownSources, lexicon: Lexicon): Known | undefined {
  const namesake = named.findLast((one) => isNamesake(mention, one, lexicon));
  if (namesake && (namesake.name === mention.name || mention.name.includes(' '))) return namesake;
  const body = bodyOf(mention, known, lexicon);
  if (!namesake || !body) return namesake ?? body;
  return body.who.key.endsWith(mention.who.key) && spokeLast(body, namesake, known) ? body : namesake;
}

/** Whether the words say that somebody is not known yet. */
function isNew({ kind, isSomeones, before, name, description }: Somebody, lexicon: Lexicon): boolean {
  // «Ein anderer Bewohner», but «ein Sprecher der Polizei» again
  if (!isSomeones && lexicon.indefinite.has(before[0] ?? '')) return true;
  // “Officials with the army”, without an article
  const isMore = !lexicon.nounsHaveCapitals && description !== undefined && description[1] > name[1];
  return kind === 'office' && isMore && before.length === 0;
}

function isCalled(mention: Mention, one: Known, lexicon: Lexicon): boolean {
  // «Landwirt Muster» is «Landwirt Hans Muster» again.
  const isCalledSo = [...mention.words].every((word) => one.words.has(word) || word === one.calling);
  const isOne = isCalledSo || isSubset(mention.words, one.words);
  return isOne && isSuch(mention, one, lexicon) && !isPartOf(mention, one, lexicon);
}

/** Whether a source has the same name: “Mrs Baker” is no “Mr Baker”. */
function isNamesake(mention: Mention, one: Known, lexicon: Lexicon): boolean {
  return isCalled(mention, one, lexicon) && (lexicon.nounsHaveGenders || mayAgree(mention.shown.shows, one.shows));
}

/** Whether nothing said of two tells them apart: number, origin, place, time. */
function isSuch({ who, name, more, shown }: Mention, one: Known, lexicon: Lexicon): boolean {
  const origin = originIn(who, name, lexicon);
  const [telling, own] = [tellingIn(who, name, lexicon), tellingIn(one.who, one.input.name, lexicon)];
  // «Die Behörden warnten. Die ukrainischen Behörden meldeten Tote»
  const isNarrower =
    origin !== undefined && shown.areSeveral && originIn(one.who, one.input.name, lexicon) === undefined;
  // «Das britische Ministerium» is not «das Ministerium in Moskau».
  const isElsewhere = origin !== undefined && /(?<!\p{L})in \p{Lu}/u.test(describedAs(one));
  // “the source” is the one “close to the mayor”, but “sources” may be others.
  const mayBeSame = one.more === more || isDefinite(who.before[0] ?? '', lexicon);
  return (
    mayBeSame &&
    mayAgree(lexicon.areMany(one.name), lexicon.areMany(name)) &&
    mayAgree(origin, originIn(one.who, one.name, lexicon)) &&
    (telling.length === 0 || own.length === 0 || telling.some((word) => own.includes(word))) &&
    !isElsewhere &&
    !isNarrower &&
    (!isOtherTime(who, lexicon) || isOtherTime(one.who, lexicon))
  );
}

/** The adjectives that tell who somebody is, without their endings, before the name or in it: «Russische Behörden». */
function tellingIn({ before }: Somebody, name: string, { telling }: Lexicon): readonly string[] {
  return [...before, ...name.toLowerCase().split(' ')].flatMap((word) =>
    telling.test(word) ? word.replace(/e[mnrs]?$/, '') : [],
  );
}

/** «der neue Chef», «die frühere Ministerin»: not who has the office now. */
function isOtherTime({ before }: Somebody, { otherTimes }: Lexicon): boolean {
  return before.some((word) => otherTimes.test(word));
}

/** Whether a name is only a part of another’s: «die Schweiz» of «Greenpeace Schweiz», «die Stadt» of «Pro Stadt», «Zürich» of «Universität Zürich». */
function isPartOf({ who, name }: Mention, one: Known, { placed }: Lexicon): boolean {
  const ahead = one.name.toLowerCase().split(' ').slice(0, -1);
  const [first = ''] = ahead;
  if (name.includes(' ') || first === '' || one.who.key !== who.key || !one.name.endsWith(name)) return false;
  const isPlace = (who.before[0] ?? '') === '' && placed.test(first);
  return isPlace || who.sourceKind === 'state' || ahead.includes('pro');
}

/** Who has the office of which somebody is called: «die Ministerin», who was named before or told by it. */
function officerOf(
  mention: Mention,
  inOffice: readonly Known[],
  known: KnownSources,
  lexicon: Lexicon,
): Known | undefined {
  const { who, name } = mention;
  // “Ministers say”: not the minister
  const isPlural = !lexicon.nounsHaveCapitals && /[^s]s$/i.test(name);
  // «Sein Sprecher» is not the one who spoke of another.
  const isTheirs = lexicon.pronouns.has(who.before[0] ?? '');
  const isOne = (one: Known) =>
    mayHaveOffice(mention, one, lexicon) && (one.who.kind === 'name' ? !isPlural : isCalled(mention, one, lexicon));
  const officer = inOffice.findLast(isOne);
  return officer || isPlural || isTheirs ? officer : compoundOf(mention, known, lexicon);
}

function mayHaveOffice(mention: Mention, one: Known, lexicon: Lexicon): boolean {
  const { who, name, shown } = mention;
  const told = describedAs(one);
  return (
    mayAgree(shown.shows, one.shows) &&
    isSuch(mention, one, lexicon) &&
    !lexicon.isOtherOffice(who.key, who.before, name, told || one.name)
  );
}

/** Who of the last speakers may have an office by a longer word: «die Ministerin», a «Verkehrsministerin». */
function compoundOf(mention: Mention, { spoken }: KnownSources, lexicon: Lexicon): Known | undefined {
  const { who, name, at, shown } = mention;
  const isOne = (one: Known) => {
    const { office = one.who.key } = one.who;
    const isSuchOne = office !== who.key && isSuchOffice(office, who, name, shown, lexicon);
    return isSuchOne && mayHaveOffice(mention, one, lexicon);
  };
  return lastOf(spoken, at, isOne);
}

/** Who of the last speakers may be called by another word for a profession: «die Juristin», an «Anwältin». */
function colleagueOf({ who, name, at, shown }: Mention, { spoken }: KnownSources, lexicon: Lexicon): Known | undefined {
  const isOne = ({ who: { office }, calling = '', ...one }: Known) =>
    isSuchProfession(office ?? calling, who, name, shown, lexicon) && mayAgree(shown.shows, one.shows);
  return isDefinite(who.before[0] ?? '', lexicon) ? lastOf(spoken, at, isOne) : undefined;
}

/** Which of the last speakers may be meant by the end of its name or calling: «das Amt», a «Bundesamt»; «die Gewerkschaft GDL». */
function bodyOf({ who: mentioned, name, at, shown }: Mention, { spoken }: KnownSources, lexicon: Lexicon) {
  const {
    key,
    description,
    before: [determiner = '', adjective],
  } = mentioned;
  // «der Verband der Bauern» is not the one before.
  const isMore = description !== undefined && description[1] > mentioned.name[1];
  // «laut Polizei»
  const isBare = determiner === '' && lexicon.nounsHaveCapitals && lexicon.authorities.test(name.toLowerCase());
  const isKnown = isBare || isDefinite(determiner, lexicon);
  if (name.includes(' ') || key.length < 3 || !isKnown || isMore || originOf(mentioned.before, lexicon))
    return undefined;
  // “Nurse Ann Hale said it leaks. The nurses said”: not her
  const isPlural = !lexicon.nounsHaveCapitals && /[^s]s$/i.test(name);
  const isOne = ({ who, calling, ...one }: Known) =>
    who.kind === 'name' &&
    who.key !== key &&
    (who.key.endsWith(key) || (!isPlural && calling?.endsWith(key) === true)) &&
    mayAgree(shown.areSeveral, one.areSeveral);
  const noun = name.toLowerCase();
  const kind = lexicon.called.find(([called]) => called.test(noun))?.[1];
  // «eine Zeugin», whom «die Frau» may be, but not «ein Zeuge» or «Zeugen»
  const isOfKind = ({ input, ...one }: Known) =>
    input.kind === kind && (kind !== 'unnamed' || (one.shows === shown.shows && !one.areSeveral));
  // “Kent Police said it leaks. The force said”
  const isCalledBy = ({ who, name }: Known) => {
    const own = name.toLowerCase().replace(/^.* /u, '');
    return who.kind === 'name' && lexicon.calledBy.some(([called, nouns]) => called.test(noun) && nouns.test(own));
  };
  const body =
    lastOf(spoken, at, isOne) ?? (adjective === undefined ? lastOf(spoken, at, isCalledBy, nearby) : undefined);
  return body ?? (kind && adjective === undefined ? lastOf(spoken, at, isOfKind, nearby) : undefined);
}

/** The last speaker of a kind, unless that is too long ago. */
function lastOf(
  spoken: KnownSources['spoken'],
  at: number,
  isOne: (one: Known) => boolean,
  most = far,
): Known | undefined {
  const last = spoken.findLast(({ source, at: then }) => at - then > most || isOne(source));
  return last && at - last.at <= most ? last.source : undefined;
}

/** Whether one of two sets of words is part of the other: «Muster» and «Anna Muster», but not «Beat Muster» and «Anna Muster». */
function isSubset(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [less, more] = some.size < others.size ? [some, others] : [others, some];
  return [...less].every((word) => more.has(word));
}
