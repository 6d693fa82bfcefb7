import { isWithin } from '../../model/words.ts';
import { german } from '../../wording/german/german.ts';
import type { Found } from '../found.ts';
import { isCapital, lowerAt, type Token } from '../tokens.ts';
import { isCalling } from './actors.ts';

/**
 * Of the nouns beside a date, given by their places, the one that says what occurred, or to what: not who acts, where, whose it is or what there was
 * none of.
 */
export function eventNounOf(tokens: readonly Token[], nouns: readonly number[], date: number): number | undefined {
  const all = nouns.filter((at) => !nouns.includes(at - 1)).map((at) => nounAt(tokens, at, nouns));
  const told = all.filter(({ isOther }) => !isOther);
  // «ein Haus in der Stadt, die 2019 entstand»
  const isAhead = tokens.slice(nouns.at(-1), date).some(({ kind }) => kind === 'mark');
  const antecedent = isAhead ? told.find(({ at, isDetermined }) => at === nouns[0] && isDetermined) : undefined;
  const first =
    all.findLast(({ happens, at, to }) => happens && at < date && isJoined(tokens.slice(to, date))) ??
    // «Bei der Explosion wurde 2020 ein Haus zerstört», but «Nach der Explosion kaufte der Kanton 2020 ein Haus»
    told.find(({ happens, before }) => happens && german.occasions.has(before)) ??
    told.find(({ happens, isFree }) => happens && isFree) ??
    told.find(({ isFree, isDetermined }) => isFree && isDetermined) ??
    told.find(({ isFree }) => isFree) ??
    antecedent ??
    told.find(({ happens, before }) => happens && !german.consequent.has(before));
  return first?.at;
}

/** Whether words belong to the noun before them, and so does the date behind them: «nach der Wahl [von Anna Muster zur Rätin] im Mai 2019». */
function isJoined(words: readonly Token[]): boolean {
  return words.every((word, at) => {
    const { lower } = word;
    // «der Brand eines alten Hauses», but «der Brand zerstörte»
    const before = words[at - 1];
    const isAhead = before !== undefined && !isCapital(before);
    const isWithin = at < words.length - 1 && (german.prepositions.has(lower) || german.determiners.has(lower));
    return isCapital(word) || isWithin || (isAttribute(word) && (isAhead || lower.endsWith('er')));
  });
}

function nounAt(tokens: readonly Token[], at: number, nouns: readonly number[]) {
  let from = at;
  while (isAttribute(tokens[from - 1])) from--;
  const isDetermined = german.determiners.has(lowerAt(tokens, from - 1));
  const determiner = isDetermined ? lowerAt(tokens, from - 1) : '';
  const last = isDetermined ? from - 2 : from - 1;
  const before = lowerAt(tokens, last);
  let to = at + 1;
  while (nouns.includes(to)) to++;
  const words = tokens.slice(at, to).map(({ lower }) => lower);
  const happens = german.happenings.test(words[0] ?? '');
  const isOwned = german.genitives.has(determiner) && nouns.includes(last);
  // «Anna Muster kam», «er wurde Präsident»
  const isCalled = !isDetermined && from === at && at + 1 < to && !/(?:isch|ig|lich)e[nr]?$/.test(words[0] ?? '');
  // «sie wurde Präsidentin»
  const becomes =
    !isDetermined &&
    words.length === 1 &&
    tokens.slice(0, from).some(({ lower }) => german.auxiliary.has(lower)) &&
    german.roles.test(words[0] ?? '');
  const isOther = /^keine?/.test(determiner) || isOwned || (!happens && !isCalled && !becomes && words.some(isActing));
  const isFree = !german.prepositions.has(before) && before !== 'als' && before !== 'wie' && before !== 'des';
  return { at, to, before, happens, isDetermined, isOther, isFree };
}

/** An adjective or a number between a determiner and its noun. */
function isAttribute(token: Token | undefined): boolean {
  if (token?.kind === 'number') return true;
  return token?.kind === 'word' && /^\p{Ll}{3,}e[nmrs]?$/u.test(token.text) && !german.functionWords.has(token.lower);
}

/** Whether a noun is of people, a body or a state. */
export function isActing(word: string): boolean {
  const { offices, bodies, organisations, unnamed, groups, outlets, people, capitals } = german;
  const kinds = [offices, bodies, organisations, unnamed, groups, outlets, people, capitals];
  return kinds.some((kind) => kind.test(word)) || states.has(word) || isCalling(word);
}

const states = new Set([...german.states].map((state) => state.toLowerCase()));

/** What a sentence tells of, without according to whom: «[Gemäss Anklage] brannte 2023 das Haus». */
export function withoutSaying(tokens: readonly Token[], attributions: readonly Found[]): readonly Token[] {
  const by = attributions.flatMap(({ rule, source }) => (rule === 'according' && source ? [source] : []));
  return tokens.filter(({ span }) => !isWithin(span, by));
}
