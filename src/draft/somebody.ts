import type { SourceKind } from '../model/article.ts';
import type { Span } from '../model/words.ts';
import { keyOf } from '../wording/keyOf.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import { isCapital, lowerAt, type Token, textsOf } from './tokens.ts';

/** Whom the words of an attribution refer to, as far as they say. */
export type Who = Pronoun | Somebody;

/** Somebody named before: «er», «seiner» in «seiner Meinung»; «der 32-Jährige» is somebody `otherwise`, too. */
type Pronoun = { readonly kind: 'pronoun'; readonly words: Span; readonly otherwise?: Who | undefined };

/** Who is told by a name or an office. */
export type Somebody = {
  readonly kind: 'name' | 'office';
  /** The words of the name, or without one, of the office and whom it belongs to: «Sprecherin der Polizei». */
  readonly name: Span;
  /** Whether the name itself says so. */
  readonly isSomeones: boolean;
  /** The same for every mention of one source: the last word of the name, or the office, without its ending. */
  readonly key: string;
  readonly office: string | undefined;
  /** The determiner and adjectives right before the name, in lower case. */
  readonly before: readonly string[];
  readonly sourceKind: SourceKind;
  /** Everything that the sentence says about who it is, if that is more than the name. */
  readonly description: Span | undefined;
};

/** Somebody of this name, with all that is said of them; the name may go on with whom they belong to. */
export function named(
  name: readonly Token[],
  all: readonly Token[],
  sourceKind: SourceKind,
  lexicon: Lexicon,
  owner?: Token,
): Somebody {
  const span: Span = [name[0]?.span[0] ?? 0, (owner ?? name.at(-1))?.span[1] ?? 0];
  return {
    kind: 'name',
    name: span,
    isSomeones: owner !== undefined,
    key: keyOf(name.at(-1)?.lower ?? ''),
    office: undefined,
    before: wordsBefore(all, span, lexicon),
    sourceKind,
    description: extent(all, span, lexicon),
  };
}

function wordsBefore(all: readonly Token[], [begin]: Span, lexicon: Lexicon): readonly string[] {
  const whole = all.filter(({ span: [, to] }) => to <= begin);
  // “His wife, Ann,”
  const isHis = !lexicon.nounsHaveCapitals && lexicon.pronouns.has(lowerAt(whole, 0)) && lowerAt(whole, 2) === ',';
  const before = isHis ? whole.slice(0, 2) : whole;
  const other = before.findLastIndex((token) => token.kind !== 'word' || (isCapital(token) && token !== all[0]));
  return before.slice(other + 1).map(({ lower }) => lower);
}

/** All of the source's words, unless they are just the name, with or without an article. */
function extent(all: readonly Token[], [begin, end]: Span, { small }: Lexicon): Span | undefined {
  const last = all.findLast(({ kind }) => kind !== 'mark') ?? all.at(-1);
  const span: Span = [Math.min(begin, all[0]?.span[0] ?? begin), Math.max(end, last?.span[1] ?? end)];
  const others = all.filter(({ span: [from, to], kind }) => kind === 'word' && (to <= begin || from >= end));
  return others.length > 1 || others.some(({ lower }) => !small.has(lower)) ? span : undefined;
}

/** What kind of source somebody is by the words of the name and the determiner before it. */
export function kindOf(
  words: readonly string[],
  run: readonly Token[],
  determiner: string,
  lexicon: Lexicon,
): SourceKind {
  const some = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (lexicon.outlets.test(`${determiner} ${textsOf(run)}`)) return 'outlet';
  if (some(lexicon.unnamed)) return 'unnamed';
  if (lexicon.states.some(([name]) => words.join(' ') === name.toLowerCase())) return 'state';
  if (some(lexicon.outlets)) return 'outlet';
  if (some(lexicon.authorities)) return 'authority';
  // “the Law Society of Kenya”
  const of = lexicon.nounsHaveCapitals ? -1 : words.findIndex((word) => lexicon.genitives.has(word));
  const head = lexicon.nounsHaveCapitals ? words : words.slice(0, of < 0 ? undefined : of).slice(-1);
  if (head.some((word) => lexicon.documents.test(word))) return 'document';
  // «der „Landbote“», but «die Gruppe „Reiher“»
  if (run.some(({ kind }) => kind === 'name') && !some(lexicon.bodies)) return 'outlet';
  return lexicon.indefinite.has(determiner) ? 'unnamed' : 'other';
}
