import type { SourceKind } from '../model/article.ts';
import { shownByName } from '../wording/firstNames.ts';
import type { Agreement, Lexicon } from '../wording/lexicon.ts';
import type { Who } from './somebody.ts';
import { lowerAt, type Token } from './tokens.ts';

/** Kinds of sources that are no people. */
const impersonal: ReadonlySet<SourceKind> = new Set(['authority', 'outlet', 'document', 'state']);

/** The agreement that a mention shows: that of the pronoun, or of the determiner or office before the name or in its apposition. */
export function shownOf(
  who: Who,
  tokens: readonly Token[],
  isSubject: boolean,
  text: string,
  lexicon: Lexicon,
): Agreement | undefined {
  if (who.kind === 'pronoun') {
    // «Ansicht der 32-Jährigen», “the father of two”
    const at = tokens.findIndex(({ span }) => span[0] === who.words[0]);
    const lower = lowerAt(tokens, at);
    const ofNoun = who.otherwise && genderOf(lexicon, lowerAt(tokens, at + 1));
    return lexicon.pronounShows(lower) ?? lexicon.determinerShows(lower, isSubject) ?? ofNoun;
  }
  const ahead = tokens.filter(({ span }) => span[1] <= who.name[0]);
  // “Mr Reed’s widow, Ann”
  const before = ahead.slice(ahead.findLastIndex(({ lower }) => /['’]s$/.test(lower)) + 1);
  const apposed = tokens[tokens.findIndex((token) => token.text === ',') + 1];
  const words = text
    .slice(...who.name)
    .toLowerCase()
    .split(' ');
  // “Mark Reed’s wife”, “Mr Reed’s wife”
  const isOwned = words.some((word) => /['’]s$/.test(word));
  const near = isOwned ? [] : [before[0], before.at(-1), before.at(-2)];
  const shown = [...near, apposed !== tokens[0] ? apposed : undefined]
    .map((token) => token && lexicon.determinerShows(token.lower, isSubject))
    .find(Boolean);
  // «Kellers Frau Anna»
  const isKin = lexicon.nounsHaveGenders && words.length > 2 && genderOf(lexicon, words[1] ?? '') !== undefined;
  const noun = (isOwned ? words.at(-1) : words[isKin ? 1 : 0]) ?? '';
  const ofNoun = genderOf(lexicon, noun, before.at(-1)?.lower ?? '', who.before.at(-1) ?? '');
  // “the bank Orbis”
  const called = before.at(-1)?.lower ?? '';
  const isApposed =
    !lexicon.nounsHaveGenders && [lexicon.authorities, lexicon.bodies].some((kind) => kind.test(called));
  if (isApposed || isBody(who.sourceKind, words.join(' '), lexicon)) return shown ?? ofNoun ?? lexicon.impersonal;
  // “Kim Lee, a mother of two”, “one of the victims, a widow”, but not “Kim Lee, a girl guide”
  const comma = lexicon.nounsHaveGenders ? -1 : tokens.findIndex(({ text: mark }) => mark === ',');
  const after = tokens[comma + 3];
  const isNoun = comma >= 0 && (after?.kind !== 'word' || lexicon.small.has(after.lower));
  const explained = isNoun ? lowerAt(tokens, comma + 2) : '';
  const areSeveral = words.some((word) => lexicon.coordinators.has(word));
  return (
    shown ?? ofNoun ?? genderOf(lexicon, explained) ?? (areSeveral || words.length < 2 ? undefined : shownByName(noun))
  );
}

/** The agreement that one of some nouns has by itself: “son”, «Gericht». */
export function genderOf({ genders }: Lexicon, ...words: readonly string[]): Agreement | undefined {
  return genders.find(([nouns]) => words.some((word) => nouns.test(word)))?.[1];
}

/** Whether a source is no person, by its kind or its name. */
export function isBody(kind: SourceKind, name: string, lexicon: Lexicon): boolean {
  const words = name.toLowerCase();
  // “bank employee”, but “Bank of England”, “group of residents”
  const first = /^\p{Ll}+ (?!(?:at|for|in|near|of) )/u.test(name) ? '' : words.replace(/ .*/u, '');
  return impersonal.has(kind) || [words, first].some((one) => lexicon.bodies.test(one));
}
