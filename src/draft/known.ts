import type { SourceInput } from '../model/articleInput.ts';
import { keyOf } from '../wording/keyOf.ts';
import type { Agreement, Lexicon } from '../wording/lexicon.ts';
import type { Found } from './found.ts';
import { ids } from './slug.ts';
import type { Somebody } from './somebody.ts';

/** A source that a text has named. */
export type Known = {
  readonly id: string;
  readonly input: SourceInput;
  readonly who: Somebody;
  /** The name that its mentions may have: «Behörden» of what is called «ukrainische Behörden». */
  readonly name: string;
  /** What else it is called by, if it has no name of its own: “ close to the mayor”. */
  readonly more: string;
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

/** The words of a name without endings, by which its mentions are recognised. */
export function wordsOf(name: string): ReadonlySet<string> {
  return new Set(name.toLowerCase().split(/[ -]/).map(keyOf));
}

/** The sources that a text has named so far, and who of them has spoken. */
export function knownSources() {
  const byId = new Map<string, Known>();
  const byName = new Map<string, Known>();
  /** Those with a name that ends in the same word, and those in the same office, the latest last. */
  const byKey = new Map<string, Known[]>();
  const byOffice = new Map<string, Known[]>();
  /** Who has spoken, the latest last. */
  const spoken: Spoken[] = [];
  const unique = ids([]);

  return { unique, byId, byName, byKey, byOffice, spoken, add, narrow, keepShort, keepOffice };

  function add(source: Known): void {
    const { who, id, name } = source;
    byId.set(id, source);
    byName.set(name, source);
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
}

/** The sources that a text has named so far, and how to find or add one. */
export type KnownSources = ReturnType<typeof knownSources>;

/** Whether the first of two sources spoke later than the other. */
export function spokeLast(one: Known, other: Known, { spoken }: KnownSources): boolean {
  return spoken.findLast(({ source: { id } }) => id === one.id || id === other.id)?.source.id === one.id;
}

/** All that is said of a source where it is named first. */
export function describedAs({ input: { description = '' } }: Known): string {
  return [description].flat().join(' ');
}

/** The adjective among some words that says where somebody is from or of what kind: «ukrainisch» in «die ukrainischen Behörden». */
export function originOf(words: readonly string[], { origin }: Lexicon): string | undefined {
  return words.map((word) => origin.exec(word)?.[0]).find(Boolean);
}

/** Where somebody is from, by an adjective or the state before the noun: «israelisch» of «die israelische Armee» and of «Israels Armee». */
export function originIn({ before }: Somebody, name: string, lexicon: Lexicon): string | undefined {
  const owner = lexicon.states.find(([state]) => name.startsWith(`${state}s `) || name.startsWith(`${state}’s `));
  return originOf(before, lexicon) ?? owner?.[1].toLowerCase();
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
