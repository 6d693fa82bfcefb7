import type { AttributionInput } from '../model/articleInput.ts';
import type { Span } from '../model/words.ts';
import type { Lexicon } from '../wording/lexicon.ts';
import { never } from '../wording/wordSet.ts';
import type { Found } from './found.ts';
import { type DraftSentence, localSpan } from './readings.ts';
import type { Attributed } from './sources.ts';
import { onlyWords } from './verbatim.ts';

/** A part of a sentence, and who says it. */
export type Stretch = { readonly span: Span; readonly attributed: readonly Attributed[] };

/** All that is attributed by the same words, where those stand in the sentence, each and together, and whether they begin with the source. */
type Group = {
  readonly found: Found;
  readonly parts: readonly Span[];
  readonly extent: Span;
  readonly isSourceFirst: boolean;
  readonly attributed: readonly Attributed[];
};

/** The parts of a sentence of which each is said by somebody else: «A lobt den Plan, B aber lehnt ihn ab»; all of it if there is one. */
export function stretchesOf(
  sentence: DraftSentence,
  attributed: readonly Attributed[],
  lexicon: Lexicon,
): readonly [Stretch, ...Stretch[]] {
  const { text } = sentence;
  const groups = groupsOf(attributed, sentence);
  const cuts = groups.flatMap((group, index) => {
    // “The strike ended when the union announced a deal, the mayor said”: the mayor says all of it.
    const alone = groups.length === 1 ? lexicon.occasions : never;
    // “She rejects the offer, though she calls it fair”, “It is safe; the mayor said so”: she says all of it.
    const saysAll = beginsWithPronoun(group, text, lexicon) || lexicon.saysSo.test(text.slice(group.extent[1]));
    const contrasts = groups.length === 1 && !saysAll ? lexicon.contrasts : never;
    const gap =
      (index > 0 ? [lexicon.divides] : [alone, contrasts])
        .map((parts) => gapBefore(group, groups[index - 1], text, parts, lexicon))
        .find(Boolean) ?? gapBeside(groups, index, text, lexicon);
    return gap ? [{ gap, index }] : [];
  });
  const stretch = (from: number, first: number, next: (typeof cuts)[number] | undefined): Stretch => ({
    span: [from, next?.gap[0] ?? text.replace(/[.!?…]+$/u, '').length],
    attributed: groups.slice(first, next?.index).flatMap((group) => group.attributed),
  });
  const stretches = [
    stretch(0, 0, cuts[0]),
    ...cuts.map(({ gap, index }, at) => stretch(gap[1], index, cuts[at + 1])),
  ] as const;
  const isSound = ({ span }: Stretch) => onlyWords(text, span) === text.slice(...span);
  const isDivided = cuts.length > 0 && !groups.some(({ found }) => found.isSubordinate) && stretches.every(isSound);
  return isDivided ? stretches : [{ span: [0, text.length], attributed }];
}

function groupsOf(attributed: readonly Attributed[], sentence: DraftSentence): readonly Group[] {
  return [...new Set(attributed.map(({ found }) => found))]
    .map((found) => {
      const parts = [...(found.source ? [found.source] : []), ...found.cue]
        .map((span) => localSpan(span, sentence))
        .sort(([begin], [other]) => begin - other);
      const extent = [parts[0]?.[0] ?? 0, Math.max(...parts.map(([, end]) => end))] as const;
      const isSourceFirst = found.source !== undefined && localSpan(found.source, sentence)[0] === extent[0];
      return { found, parts, extent, isSourceFirst, attributed: attributed.filter((one) => one.found === found) };
    })
    .sort((one, other) => one.extent[0] - other.extent[0]);
}

function beginsWithPronoun({ extent: [begin] }: Group, text: string, { pronouns }: Lexicon): boolean {
  const [first = ''] = /^\p{L}+/u.exec(text.slice(begin)) ?? [];
  return pronouns.has(first.toLowerCase());
}

/** What stands right before who speaks, and parts what they say from what is before: «, aber», “ and”, behind «laut X» also a comma; “ after”. */
function gapBefore(
  group: Group,
  before: Group | undefined,
  text: string,
  parts: RegExp,
  lexicon: Lexicon,
): Span | undefined {
  const {
    found,
    extent: [to],
  } = group;
  if (found.rule === 'citing') return undefined;
  const end = before?.extent[1] ?? 0;
  const ahead = text.slice(end, to);
  const parting = parts.exec(ahead);
  if (parting) return [end + parting.index, end + parting.index + parting[0].length];
  // «Während X fordert, warnt Y»
  if (before && /^(?:Während|While|Whereas)\s/.test(text) && /^[^,;:]*, $/.test(ahead)) return [to - 2, to];
  // «Die Branche zweifelt: Es sei zu teuer, meint Muster»
  const isBehind = lexicon.nounsHaveCapitals && before && isAnother(before, group) && !isCited(group, text);
  const colon = isBehind ? ahead.indexOf(': ') : -1;
  if (colon >= 0) return [end + colon, end + colon + 2];
  // «laut X, die Polizei spricht von», but «die Fähre, ein Schiff der Werft», «laut X, dem Wirt, spricht die Polizei von»
  const isOther = before?.found.rule === 'according' && isSubject(group, text, lexicon) && ahead.length > 2;
  return isOther && ahead.endsWith(', ') ? [to - 2, to] : undefined;
}

function isSubject({ extent: [begin], isSourceFirst }: Group, text: string, { indefinite }: Lexicon): boolean {
  const [first = ''] = /^\p{L}+/u.exec(text.slice(begin)) ?? [];
  return isSourceFirst && !indefinite.has(first.toLowerCase());
}

/** Whether somebody else speaks, named behind what is said: not «zitiert ihn die „Post“». */
function isAnother({ attributed }: Group, { found, isSourceFirst, attributed: others }: Group): boolean {
  const isSame = attributed.some(({ source }) => others.some((other) => other.source === source));
  return found.rule === 'verb' && found.by !== 'zitieren' && !isSourceFirst && !isSame;
}

/**
 * What parts two clauses side by side: «Die SP fordert mehr Geld, die FDP lehnt das ab», but not «Die SP sagte am Montag, die Mieter fordern
 * Geld», «Die SP räumt ein, die FDP lobt ihn»; «Die SP lobt ihn, die FDP lehnt das ab, sagt Muster» is all said by Muster.
 */
function gapBeside(groups: readonly Group[], index: number, text: string, lexicon: Lexicon): Span | undefined {
  const [before, group] = [groups[index - 1], groups[index]];
  if (!lexicon.nounsHaveCapitals || !before?.isSourceFirst || group?.found.rule !== 'verb') return undefined;
  const to = group.extent[0];
  const isSaid = groups
    .slice(0, index)
    .some(({ found: { by }, isSourceFirst }) => isSourceFirst && lexicon.says.has(by) && !lexicon.asks.has(by));
  const isSaidBehind = groups.slice(index + 1).some(({ extent: [begin], isSourceFirst }) => {
    return !isSourceFirst && /^[^:;]*, $/.test(text.slice(group.extent[1], begin));
  });
  const mayPart = !isSaid && !isSaidBehind && hasObject(before, to, text, lexicon);
  return mayPart && isSubject(group, text, lexicon) && text.slice(0, to).endsWith(', ') ? [to - 2, to] : undefined;
}

/** Whether somebody says something of a thing, not only when or where: «bestätigte das», but not «bestätigte am Montag», «glaubt fest daran». */
function hasObject({ parts }: Group, to: number, text: string, { timeNouns }: Lexicon): boolean {
  const ends = [...parts.slice(1).map(([begin]) => begin), to];
  const other = parts.map(([, end], at) => text.slice(end, ends[at])).join(' ');
  const told = other.replace(/(?<!\p{L})(?:beim?|gegenüber|i[mn]|seit)(?: \p{Ll}+)* \p{Lu}[\p{L}-]*/gu, '');
  const words = told.match(/\p{L}+/gu) ?? [];
  return words.some((word) =>
    /^\p{Lu}/u.test(word) ? !timeNouns.has(word.toLowerCase()) : /^(?:das|dies(?:en?|es)?|es|ihn|sie)$/.test(word),
  );
}

/** Who says something, and who passes that on: «sagte Muster laut dem Sender» is said by the one, according to the other. */
export function attributionsOf(
  { attributed }: Stretch,
  sentence: DraftSentence,
  lexicon: Lexicon,
): readonly AttributionInput[] {
  const groups = groupsOf(attributed, sentence);
  const cited = citedIn(groups);
  const passedOn = new Set(cited.values());
  const speaking = groups.filter((group) => !group.attributed.some((one) => passedOn.has(one)));
  const relay = relayIn(speaking, sentence.text, lexicon);
  const chains = relay ? [relay] : attributed.filter((one) => !passedOn.has(one)).map((one) => [one]);
  const withCited = (one: Attributed) => {
    const said = cited.get(one);
    return said ? [one, said] : [one];
  };
  return chains.flatMap((chain) => chained(chain.flatMap(withCited)));
}

/** Those of whom each passes on what the next one says. */
function chained([first, ...others]: readonly Attributed[]): readonly AttributionInput[] {
  if (!first) return [];
  const { source, mention, cue } = first;
  const [relays] = chained(others);
  return [{ source, ...(mention && { mention }), ...(cue && { cue }), ...(relays && { relays }) }];
}

/** Whom each of those who speak cites: «die Zeitung unter Berufung auf Insider», or the first behind it: «Unter Berufung auf Insider meldet die Zeitung». */
function citedIn(groups: readonly Group[]): ReadonlyMap<Attributed, Attributed> {
  // «verweist auf eine Studie, wonach»
  const isCiting = ({ found }: Group) => found.rule === 'citing' || found.by === 'wonach';
  return new Map(
    groups.flatMap((group, index) => {
      const isSpeaking = (one: Group) => !isCiting(one);
      const by = groups.slice(0, index).findLast(isSpeaking) ?? groups.slice(index).find(isSpeaking);
      const [citing, ...others] = by?.attributed ?? [];
      const [cited, ...further] = group.attributed;
      const isOne = isCiting(group) && citing && cited && others.length === 0 && further.length === 0;
      return isOne ? [[citing, cited] as const] : [];
    }),
  );
}

/** Who passes on what another says, and the other, if there are two, each by words of their own. */
function relayIn(
  [one, other, ...others]: readonly Group[],
  text: string,
  { nounsHaveCapitals, toldOccasions }: Lexicon,
): readonly Attributed[] | undefined {
  const [first, second] = [one?.attributed, other?.attributed].map((some) =>
    some?.length === 1 ? some[0] : undefined,
  );
  if (!one || !other || !first || !second || others.length > 0) return undefined;
  const between = text.slice(one.extent[1], other.extent[0]);
  const isFirst = isCited(one, text);
  const isSaying = !isFirst && !isCited(other, text);
  // “Hall told the Gazette that the union had warned”
  const isTold = one.found.by === 'tell' && /^(?: [\p{L}’'-]+){1,5} that [^,;:–—]*$/u.test(between);
  // “The mayor said the road was shut because police said it was unsafe”
  const isReason = toldOccasions.test(between);
  // “The BBC reported that ministers had urged it to settle”
  const isThat = /^,? (?:that|dass) [^,;:–—]*$/.test(between);
  if (isSaying && (isTold || isReason || isThat)) return [first, second];
  // “The bank plans to cut jobs, two people said on Monday”; in German, a subject before its verb begins a clause of its own:
  // «Die Täter verlangten Geld, sagte ein Sprecher»
  const behind = text.slice(other.extent[1]);
  const isInverted = !other.isSourceFirst && !one.found.isSubordinate && !other.found.isSubordinate;
  const isLast = nounsHaveCapitals
    ? isInverted && /^[^,;:–—]{0,40}[.]?$/.test(behind)
    : other.isSourceFirst && /^(?: \p{L}+){0,4}(?:, (?:citing|quoting) .*|[.]?)$/u.test(behind);
  if (isSaying && between.endsWith(', ') && isLast) return [second, first];
  const [cited, speaking] = isFirst ? [one, other] : [other, one];
  const isSaid = !speaking.found.isSubordinate && speaking.found.rule !== 'accordingly' && !isCited(speaking, text);
  const isAtEdge = !/\p{L}/u.test(text.slice(0, cited.extent[0])) || !/\p{L}/u.test(text.slice(cited.extent[1]));
  // “analysts say, according to a note seen by the Post”
  const isSource = !isFirst && between.endsWith(', ') && /^ \p{L}+ (?:by|in|on) /u.test(text.slice(cited.extent[1]));
  const isBeside = isAtEdge || isSource || !/[,;:–—]/u.test(between);
  if (!isCited(cited, text) || !isSaid || !isBeside) return undefined;
  return isFirst ? [first, second] : [second, first];
}

/** «laut X», «wie X meldet» */
function isCited({ found, extent: [begin] }: Group, text: string): boolean {
  return found.rule === 'according' || /^(?:wie|as) /i.test(text.slice(begin));
}
