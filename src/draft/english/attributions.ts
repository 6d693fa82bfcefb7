import { english } from '../../wording/english/english.ts';
import { type Found, foundAt } from '../found.ts';
import { lowerAt, spanOf, type Token } from '../tokens.ts';

/** Who says something in an English sentence. */
export function englishAttributions(tokens: readonly Token[]): readonly Found[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    const found = ['to', 'of'].includes(token.lower) ? according(tokens, at) : reportAt(tokens, at);
    return found ? [found] : [];
  });
}

/** «according to the mayor», «in the view of the mayor» */
function according(tokens: readonly Token[], at: number): Found | undefined {
  const by = ['according to', 'in the view of', 'in the opinion of', 'from the perspective of'].find((words) =>
    words
      .split(' ')
      .reverse()
      .every((word, back) => lowerAt(tokens, at - back) === word),
  );
  const end = phraseEnd(tokens, at + 1);
  const cue = by?.split(' ').map((_, back) => at - back) ?? [];
  return by && end > at + 1 ? foundAt(tokens, [at + 1, end], cue, { rule: 'according', by }) : undefined;
}

function reportAt(tokens: readonly Token[], at: number): Found | undefined {
  const lower = lowerAt(tokens, at);
  const by = baseOf(lower);
  const before = tokens[at - 1];
  if (by === undefined || before?.lower === 'to' || english.determiners.has(before?.lower ?? '')) return undefined;
  // «a report seen by the mayor», «did not respond»
  if (lowerAt(tokens, at + 1) === 'by' || isNegated(tokens, at)) return undefined;
  // «in a joint report»
  if (lower === by && /^an?$/.test(lowerAt(tokens, at - 2))) return undefined;
  const isHere = hasContent(tokens, at);
  if (!english.alone.has(lower) && !isHere) return undefined;
  const helpers = helpersBefore(tokens, at);
  const isPassive = helpers.some((index) => english.passive.has(lowerAt(tokens, index)));
  if (isPassive && by !== 'quote') return undefined;
  const subject =
    (helpers.length === 0 ? inverted(tokens, at, lower) : undefined) ?? subjectBefore(tokens, helpers[0] ?? at);
  if (!subject || !maySpeak(tokens, subject)) return undefined;
  // «note» and «report» are nouns too: as verbs they have several for a subject.
  if (lower === by && helpers.length === 0 && !english.plural.test(lowerAt(tokens, subject[1] - 1))) return undefined;
  const perfect = helpers.filter((index) => english.perfect.has(lowerAt(tokens, index)));
  const one = foundAt(tokens, subject, [...perfect, at], { rule: 'verb', by, reports: isHere ? 'here' : 'topic' });
  const [auxiliary] = perfect;
  return auxiliary === undefined ? one : { ...one, auxiliary: spanOf(tokens, auxiliary, auxiliary + 1) };
}

/** The verb of reporting of which a word is a form. */
function baseOf(lower: string): string | undefined {
  return english.alone.get(lower) ?? english.withContent.get(lower);
}

/** Whether what somebody did not do is said and nothing of what he would have said. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  if (english.content.has(lowerAt(tokens, at + 1))) return false;
  let before = at - 1;
  const isNot = () => /^(?:not|never)$|n[’']t$/.test(lowerAt(tokens, before));
  // «did not immediately respond»
  while (isAdverb(tokens[before]) && !isNot()) before--;
  return isNot();
}

/** The auxiliaries before a verb, with any adverbs in between left out. */
function helpersBefore(tokens: readonly Token[], at: number): readonly number[] {
  const helpers: number[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const lower = lowerAt(tokens, index);
    if (english.auxiliaries.has(lower)) helpers.unshift(index);
    else if (!isAdverb(tokens[index])) break;
  }
  return helpers;
}

/** «…», said the mayor: the speaker after the verb. */
function inverted(tokens: readonly Token[], at: number, lower: string): readonly [number, number] | undefined {
  const before = tokens[at - 1];
  if (
    !english.inverting.has(lower) ||
    !before ||
    (before.kind !== 'speech' && before.kind !== 'part' && before.text !== ',')
  )
    return undefined;
  if (before.text === ',' && subjectBefore(tokens, at)) return undefined;
  const end = phraseEnd(tokens, at + 1);
  // «said the bridge would close»
  return end > at + 1 && !english.auxiliaries.has(lowerAt(tokens, end)) ? [at + 1, end] : undefined;
}

/** Where the phrase that begins with a token ends, including what «of» and the like join to it and an apposition. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  if (english.pronouns.has(lowerAt(tokens, at))) return at + 1;
  let last = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const lower = token?.lower ?? '';
    if (token?.kind === 'aside') continue;
    if (!token || (token.kind !== 'word' && token.kind !== 'name' && token.kind !== 'number')) break;
    if (english.auxiliaries.has(lower) || isAdverb(token) || english.times.has(lower)) break;
    if (
      english.prepositions.has(lower)
        ? !['of', 'for'].includes(lower)
        : english.boundaries.has(lower) && lower !== 'and'
    )
      break;
    if (!english.prepositions.has(lower) && lower !== 'and') last = at + 1;
  }
  const opensNext = tokens[last]?.text === ',' && english.determiners.has(lowerAt(tokens, last + 1));
  if (!opensNext) return last;
  let end = last + 1;
  while (end < tokens.length && tokens[end]?.kind !== 'mark' && tokens[end]?.kind !== 'speech') end++;
  const isSetOff = !tokens
    .slice(last + 1, end)
    .some((token) => english.auxiliaries.has(token.lower) || english.alone.has(token.lower));
  return isSetOff ? end : last;
}

/** The speaker before a verb: «the mayor said», «Anna Frei, the director, said». */
function subjectBefore(tokens: readonly Token[], verb: number): readonly [number, number] | undefined {
  let end = verb;
  while (end > 0 && isAdverb(tokens[end - 1])) end--;
  if (tokens[end - 1]?.text === ',') {
    let comma = end - 2;
    while (comma > 0 && tokens[comma]?.kind !== 'mark' && tokens[comma]?.kind !== 'speech') comma--;
    if (tokens[comma]?.text !== ',' || comma === 0) return undefined;
    const inner = tokens.slice(comma + 1, end - 1);
    const [first] = inner;
    // «Ann Hale, 54, said»
    if (
      !first ||
      !/^[\p{L}\p{N}]/u.test(first.text) ||
      english.pronouns.has(first.lower) === (first.lower !== 'who') ||
      inner.some((token) => first.lower !== 'who' && english.auxiliaries.has(token.text))
    )
      return undefined;
    const head = nearest(tokens, comma);
    return head && [head[0], first.lower === 'who' ? comma : end - 1];
  }
  return describedBefore(tokens, end) ?? nearest(tokens, end);
}

/** Who is described right before a verb: «officials who asked not to be named said», but not «the man who the police said was there». */
function describedBefore(tokens: readonly Token[], end: number): readonly [number, number] | undefined {
  let who = end - 1;
  while (who > 0 && tokens[who]?.lower !== 'who') {
    if (tokens[who]?.kind === 'mark' || tokens[who]?.kind === 'speech') return undefined;
    who--;
  }
  const next = tokens[who + 1];
  const isOthers =
    english.determiners.has(next?.lower ?? '') ||
    english.pronouns.has(next?.lower ?? '') ||
    isCapital(next) ||
    who + 2 >= end;
  return who > 0 && !isOthers ? nearest(tokens, who) : undefined;
}

/** The phrase that ends right before a token. */
function nearest(tokens: readonly Token[], end: number): readonly [number, number] | undefined {
  const last = tokens[end - 1];
  if (last && english.pronouns.has(last.lower)) return last.lower === 'it' ? undefined : [end - 1, end];
  let from = end;
  while (from > 0) {
    const token = tokens[from - 1];
    if (!token || (token.kind !== 'word' && token.kind !== 'name' && token.kind !== 'number' && token.kind !== 'aside'))
      break;
    if (english.boundaries.has(token.lower) && !joinsTwo(tokens, from - 1)) break;
    if (english.auxiliaries.has(token.lower) || isAdverb(token)) break;
    from--;
  }
  // «On Monday the mayor», «In Bern officials»: after a time or place.
  const first = lowerAt(tokens, from);
  if (english.prepositions.has(first)) {
    const determiner = tokens
      .slice(from + 2, end)
      .findLastIndex(
        (token, index, all) =>
          english.determiners.has(token.lower) && !english.joiners.has(all[index - 1]?.lower ?? ''),
      );
    from = determiner >= 0 ? from + 2 + determiner : from + 2;
    if (english.times.has(lowerAt(tokens, from))) from++;
  }
  // «a report seen by the mayor»: the report; «a person briefed on the talks».
  const participle = tokens
    .slice(from, end)
    .findIndex(
      ({ lower }, index, all) =>
        index > 0 &&
        !english.determiners.has(all[index - 1]?.lower ?? '') &&
        english.prepositions.has(all[index + 1]?.lower ?? '') &&
        isParticiple(lower),
    );
  return from < end ? [from, participle < 0 ? end : from + participle] : undefined;
}

function isParticiple(lower: string): boolean {
  const base = baseOf(lower);
  return lower.endsWith('ed') || (base !== undefined && base !== lower);
}

function maySpeak(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  const phrase = tokens.slice(from, to).filter(({ kind }) => kind !== 'aside');
  const [first] = phrase;
  // «No group said», but «No 10 said»
  if (!first || (first.lower === 'no' && phrase[1]?.kind === 'word')) return false;
  if (phrase.length === 1 && english.pronouns.has(first.lower)) return !['it', 'who', 'i', 'we'].includes(first.lower);
  // «data from the exchange»
  const joined = phrase.findIndex(({ lower }) => english.joiners.has(lower));
  const head = phrase.at(joined < 0 ? -1 : joined - 1);
  const starts =
    english.determiners.has(first.lower) ||
    isCapital(first) ||
    isCapital(phrase.at(-1)) ||
    first.kind === 'name' ||
    english.plural.test(head?.lower ?? '');
  return starts && !english.prepositions.has(first.lower) && !english.times.has(first.lower);
}

function hasContent(tokens: readonly Token[], at: number): boolean {
  if (tokens.some(({ kind }) => kind === 'speech' || kind === 'part')) return true;
  const rest = tokens.slice(at + 1, at + 12);
  if (rest.some(({ lower, text }) => english.content.has(lower) || text === ':')) return true;
  if (tokens[at - 1]?.text === ',' || tokens.slice(0, at).some(({ text }) => text === ',')) return true;
  // «said the bridge was safe», «promised to go», «accused him of lying»: a verb follows.
  return rest.some(
    ({ lower }, index) =>
      english.auxiliaries.has(lower) || lower === 'to' || (lower === 'of' && /ing$/.test(lowerAt(rest, index + 1))),
  );
}

/** «NASA and the ESA» */
function joinsTwo(tokens: readonly Token[], and: number): boolean {
  const next = tokens[and + 1];
  return (
    tokens[and]?.lower === 'and' &&
    isCapital(tokens[and - 1]) &&
    (isCapital(next) || english.determiners.has(next?.lower ?? ''))
  );
}

function isAdverb(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.text === token.lower &&
    (english.adverbs.has(token.lower) || english.adverbEndings.test(token.lower))
  );
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
