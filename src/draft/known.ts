import type { SourceInput } from '../model/articleInput.ts';
import type { Agreement, Lexicon } from '../wording/lexicon.ts';
import { never } from '../wording/wordSet.ts';
import type { Found } from './found.ts';
import { keyOf } from './tokens.ts';
import type { Who } from './who.ts';

/** Who is told by a name or an office. */
export type Somebody = Exclude<Who, { kind: 'pronoun' }>;

/** A source that a text has named. */
export type Known = {
  readonly id: string;
  readonly input: SourceInput;
  readonly who: Somebody;
  /** The noun before its name or in front of it, without its ending: «gewerkschaft» in «die Gewerkschaft GDL». */
  readonly calling?: string | undefined;
  /** The words of its name, without endings. */
  readonly words: ReadonlySet<string>;
  /** The sentence that names it first. */
  readonly named: string;
  /** The pronoun that agrees with it, known at the latest from the first that stands for it. */
  shows?: Agreement | undefined;
  /** Whether they are several, as far as a verb says. */
  readonly areSeveral?: boolean | undefined;
};

/** What a mention shows of whom it is of: the pronoun that agrees, and whether they are several. */
export type Shown = Pick<Known, 'shows' | 'areSeveral'>;

/** Who spoke in which sentence, and by which words. */
export type Spoken = { readonly source: Known; readonly at: number; readonly found: Found };

/** How many sentences after the last mention an office without a name may still stand for a source. */
const far = 20;
/** The same for what any of its kind may be called: «die Behörde». */
const nearby = 2;

/** The words of a name without endings, by which its mentions are recognised. */
export function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().split(/[ -]/).map(keyOf));
}

/** The sources that a text has named so far, and who of them has spoken. */
export function knownSources(lexicon: Lexicon) {
  const byId = new Map<string, Known>();
  const byName = new Map<string, Known>();
  /** Those with a name that ends in the same word, and those in the same office, the latest last. */
  const byKey = new Map<string, Known[]>();
  const byOffice = new Map<string, Known[]>();
  /** Who has spoken, the latest last. */
  const spoken: Spoken[] = [];

  return { byId, byName, byKey, spoken, add, narrow, keepShort, keepOffice, sameAs };

  function add(source: Known): void {
    const { who, id, input } = source;
    byId.set(id, source);
    byName.set(input.name, source);
    if (who.kind === 'name' || who.isSomeones) push(byKey, who.key, source);
    keepOffice(who.office, source);
  }

  /** Keeps what a source is called from there on: «BDI». */
  function keepShort(short: string, source: Known): void {
    push(byKey, keyOf(short.toLowerCase()), { ...source, words: wordsOf(short) });
  }

  /** Keeps an office that a source turned out to have. */
  function keepOffice(office: string | undefined, source: Known): void {
    if (office) push(byOffice, office, source);
  }

  /** Keeps the longer name of a source that was mentioned by a shorter one, so that no other is taken for it: «Muster», «Anna Muster». */
  function narrow(source: Known, name: string): void {
    const words = wordsOf(name);
    const some = byKey.get(source.who.key);
    const at = some?.indexOf(source) ?? -1;
    if (some && at >= 0 && words.size > source.words.size) some[at] = { ...source, words };
  }

  /** The source that is mentioned again in the sentence `at`; undefined if it is a new one. */
  function sameAs(who: Somebody, name: string, at: number, shown: Shown): Known | undefined {
    // The same words, from which a pronoun is understood again
    const [named = [], inOffice = []] = [byKey.get(who.key), byOffice.get(who.key)];
    const again = [...named, ...inOffice].find((one) => one.who.name[0] === who.name[0]);
    if (again) return again;
    // «Ein anderer Bewohner», but «ein Sprecher der Polizei» again
    if (!who.isSomeones && lexicon.indefinite.has(who.before[0] ?? '')) return undefined;
    // “Officials with the army”, without an article
    const isMore = !lexicon.nounsHaveCapitals && who.description !== undefined && who.description[1] > who.name[1];
    if (who.kind === 'office' && isMore && who.before.length === 0) return undefined;
    const words = wordsOf(name);
    // «Das britische Ministerium» is not «das Ministerium in Moskau».
    const isElsewhere = (one: Known) =>
      originOf(who.before, lexicon) !== undefined && /(?<!\p{L})in \p{Lu}/u.test(describedAs(one));
    // “An official said”, “officials said”
    const number = (called: string) => {
      const noun = called.toLowerCase().replace(/^.* /u, '');
      const isCommon = !lexicon.nounsHaveCapitals && (lexicon.unnamed.test(noun) || lexicon.offices.test(noun));
      return isCommon ? /[^su]s$/.test(noun) : undefined;
    };
    const isSuch = (one: Known) =>
      mayAgree(number(one.input.name), number(name)) &&
      mayAgree(originOf(who.before, lexicon), originOf(one.who.before, lexicon)) &&
      !isElsewhere(one) &&
      (!isOtherTime(who) || isOtherTime(one.who));
    const isCalled = (one: Known) => isWithin(words, one.words) && isSuch(one) && !isPartOf(who, name, one);
    // «Sprecher der Polizei» and «Sprecher der Stadt» are two.
    if (who.isSomeones) return byKey.get(who.key)?.findLast((one) => isCalled(one) && one.words.size === words.size);
    // “Mr Baker” and “Mrs Baker”
    const isSame = (one: Known) => isCalled(one) && (lexicon.nounsHaveCapitals || mayAgree(shown.shows, one.shows));
    if (who.kind === 'name')
      return byKey.get(who.key)?.findLast(isSame) ?? bodyOf(who, name, at, shown) ?? colleagueOf(who, name, at, shown);
    const agrees = (one: Known) =>
      mayAgree(shown.shows, one.shows) &&
      isSuch(one) &&
      !isOtherPost(calledIn(who, name), describedAs(one) || one.input.name, who.key, lexicon) &&
      !isOtherOfficer(name, describedAs(one), lexicon);
    // “Ministers say”: not the minister
    const areMany = !lexicon.nounsHaveCapitals && /[^s]s$/i.test(name);
    // «Sein Sprecher» is not the one who spoke of another.
    const isTheirs = ({ before: [first = ''] }: Somebody) => lexicon.pronouns.has(first);
    const isOne = (one: Known) =>
      agrees(one) && (one.who.kind === 'name' ? !areMany : isCalled(one) && (!isTheirs(who) || isTheirs(one.who)));
    if (areMany || isTheirs(who)) return byOffice.get(who.key)?.findLast(isOne);
    return byOffice.get(who.key)?.findLast(isOne) ?? compoundOf(who, name, at, shown, agrees);
  }

  /** Whether a name is only a part of another’s: «die Schweiz» of «Greenpeace Schweiz», «die Stadt» of «Pro Stadt», «Zürich» of «Universität Zürich». */
  function isPartOf({ before: [determiner = ''], sourceKind, key }: Somebody, name: string, one: Known): boolean {
    const ahead = one.input.name.toLowerCase().split(' ').slice(0, -1);
    const [first = ''] = ahead;
    if (name.includes(' ') || first === '' || one.who.key !== key || !one.input.name.endsWith(name)) return false;
    const isPlace = determiner === '' && lexicon.placed.test(first);
    return isPlace || sourceKind === 'state' || ahead.includes('pro');
  }

  /** Who of the last speakers may have an office by a longer word: «die Ministerin», a «Verkehrsministerin». */
  function compoundOf(
    who: Somebody,
    name: string,
    at: number,
    shown: Shown,
    agrees: (one: Known) => boolean,
  ): Known | undefined {
    const isOne = ({ who: { office = who.key } }: Known) =>
      office !== who.key && isSuchOffice(office, who, name, shown, lexicon);
    return who.sourceKind !== 'unnamed' ? lastOf(at, (one) => isOne(one) && agrees(one)) : undefined;
  }

  /** Who of the last speakers may be called by another word for a profession: «die Juristin», an «Anwältin». */
  function colleagueOf(who: Somebody, name: string, at: number, shown: Shown): Known | undefined {
    const isOne = ({ who: { office }, calling = '', ...one }: Known) =>
      isSuchProfession(office ?? calling, who, name, shown, lexicon) && mayAgree(shown.shows, one.shows);
    return isDefinite(who.before[0] ?? '', lexicon) ? lastOf(at, isOne) : undefined;
  }

  /** The last speaker of a kind, unless that is too long ago. */
  function lastOf(at: number, isOne: (one: Known) => boolean, most = far): Known | undefined {
    const last = spoken.findLast(({ source, at: then }) => at - then > most || isOne(source));
    return last && at - last.at <= most ? last.source : undefined;
  }

  /** Which of the last speakers may be meant by the end of its name or calling: «das Amt», a «Bundesamt»; «die Gewerkschaft GDL». */
  function bodyOf(
    { key, name: [, end], description, before: [determiner = '', adjective] }: Somebody,
    name: string,
    at: number,
    { areSeveral, shows }: Shown,
  ): Known | undefined {
    // «der Verband der Bauern» is not the one before.
    const isMore = description !== undefined && description[1] > end;
    // «laut Polizei»
    const isBare = determiner === '' && lexicon.nounsHaveCapitals && lexicon.authorities.test(name.toLowerCase());
    const isKnown = isBare || isDefinite(determiner, lexicon);
    if (name.includes(' ') || key.length < 3 || !isKnown || isMore) return undefined;
    const isOne = ({ who, calling, ...one }: Known) =>
      who.kind === 'name' &&
      who.key !== key &&
      (who.key.endsWith(key) || calling?.endsWith(key) === true) &&
      mayAgree(areSeveral, one.areSeveral);
    const kind = lexicon.called.find(([called]) => called.test(name.toLowerCase()))?.[1];
    // «eine Zeugin», whom «die Frau» may be, but not «ein Zeuge» or «Zeugen»
    const isOfKind = ({ input, ...one }: Known) =>
      input.kind === kind && (kind !== 'unnamed' || (one.shows === shows && !one.areSeveral));
    return lastOf(at, isOne) ?? (kind && adjective === undefined ? lastOf(at, isOfKind, nearby) : undefined);
  }

  /** «der neue Chef», «die frühere Ministerin»: not who has the office now. */
  function isOtherTime({ before }: Somebody): boolean {
    return before.some((word) => lexicon.otherTimes.test(word));
  }
}

/** An office with the words before it: “the former mayor”. */
export function calledIn({ before }: Somebody, name: string): string {
  return [...before, name].join(' ');
}

/** All that is said of a source where it is named first. */
function describedAs({ input: { description = '' } }: Known): string {
  return [description].flat().join(' ');
}

/** The adjective among some words that says where somebody is from or of what kind: «ukrainisch» in «die ukrainischen Behörden». */
export function originOf(words: readonly string[], { origin }: Lexicon): string | undefined {
  return words.map((word) => origin.exec(word)?.[0]).find(Boolean);
}

/** Whether somebody in an office may be called by another word for it: «die Ministerin», a «Verkehrsministerin»; «die Forscherin», a «Biologin». */
export function isSuchOffice(office: string, who: Somebody, name: string, shown: Shown, lexicon: Lexicon): boolean {
  const isCompound = office.endsWith(who.key) && !/^(?:vize|ex|alt)/.test(office);
  return isCompound || isSuchProfession(office, who, name, shown, lexicon);
}

function isSuchProfession(office: string, { key }: Somebody, name: string, { shows }: Shown, lexicon: Lexicon) {
  const isProfession = lexicon.professions.some(([called, nouns]) => called.test(key) && nouns.test(office));
  // Not «die Forscher»
  const isOne = shows !== undefined && lexicon.determinerShows(name.toLowerCase(), true) === shows;
  return isProfession && isOne;
}

/** Whether an office is told with more words than the title that somebody has: “the prison governor”, “Gov. Ann Hale”. */
export function isOtherOfficer(name: string, told: string, { titleOffices }: Lexicon): boolean {
  const [title = ''] = told.toLowerCase().split(/[. ]/);
  return (titleOffices.has(title) || [...titleOffices.values()].includes(title)) && name.includes(' ');
}

/** Whether an office is told with other words than another of its name: “the finance minister”, “the foreign minister”; “Labour’s leader”; “the deputy mayor”, “the mayor”. */
export function isOtherPost(
  name: string,
  told: string,
  key: string,
  { posts, ranks, small, states }: Lexicon,
): boolean {
  const before = (words: string) => {
    const all = words.split(/[ ,]+/);
    return all.slice(
      0,
      Math.max(
        0,
        all.findIndex((word) => keyOf(word.toLowerCase()) === key),
      ),
    );
  };
  const ahead = (words: string) =>
    before(words)
      .filter((word) => posts.test(word.toLowerCase()) || (/^\p{Lu}/u.test(word) && !small.has(word.toLowerCase())))
      .map((word) => word.replace(/['’]s?$/, ''))
      .map((word) => states.find((state) => state.includes(word))?.[0] ?? word)
      .map((word) => word.toLowerCase());
  const rankIn = (words: string) =>
    before(words)
      .find((word) => ranks.has(word.toLowerCase()))
      ?.toLowerCase();
  if (rankIn(name) !== rankIn(told)) return true;
  const [some, others] = [ahead(name), ahead(told)];
  return posts !== never && some.length > 0 && others.length > 0 && !some.some((word) => others.includes(word));
}

/** Whether a determiner says that somebody is known: «die», but not «eine». */
export function isDefinite(determiner: string, { determiners, indefinite }: Lexicon): boolean {
  return determiners.has(determiner) && !indefinite.has(determiner);
}

function push(map: Map<string, Known[]>, key: string, source: Known): void {
  const some = map.get(key);
  if (some && some.at(-1) !== source) some.push(source);
  else if (!some) map.set(key, [source]);
}

/** Whether two things that are said of somebody agree, as far as both are said. */
export function mayAgree<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Whether one of two sets of words is part of the other: «Muster» and «Anna Muster», but not «Beat Muster» and «Anna Muster». */
function isWithin(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [less, more] = some.size < others.size ? [some, others] : [others, some];
  return [...less].every((word) => more.has(word));
}
