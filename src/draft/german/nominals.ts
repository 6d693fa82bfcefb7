import { isFirstName } from '../../wording/firstNames.ts';
import { german } from '../../wording/german/german.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { hasCapital, isFiniteVerb, isNoun, isYear } from './wordKinds.ts';

const adjective = /.(?:e|en|er|es|em)$/;
/** The longest phrase, so that a text of nothing but nouns also takes linear time. */
export const longest = 60;

/** Skips the adjectives before a noun, and says which is the last. */
export function pastAdjectives(tokens: readonly Token[], from: number, start: number, determined: boolean) {
  let last = '';
  let at = from;
  for (; at < Math.min(tokens.length, from + longest); at++) {
    const token = tokens[at];
    if (token?.kind === 'number' && !isNoun(tokens, at)) {
      // «eine 71 Jahre alte Frau»
      if (lowerAt(tokens, at + 1) === 'jahre' && /^alte[mnrs]?$/.test(lowerAt(tokens, at + 2))) {
        at += 2;
        last = lowerAt(tokens, at);
      }
      continue;
    }
    if (last !== '' && joinsAdjectives(tokens, at)) continue;
    if (at === start && isJoinedAdjective(tokens, at)) {
      last = token?.lower ?? '';
      continue;
    }
    if (token?.kind !== 'word' || token.text !== token.lower || german.notInPhrase.has(token.lower)) break;
    if ((at > start && german.opensPhrase.has(token.lower)) || isNoun(tokens, at)) break;
    const isAdverb = german.adverbs.has(token.lower);
    const isAdjective = adjective.test(token.lower) && !isAdverb;
    if (!isAdjective && !(determined && (isAdverb || /(?:lich|ig|isch|end|t)$/.test(token.lower)))) break;
    if (isFiniteVerb(token) && !(determined && isNoun(tokens, at + 1))) break;
    if (isAdjective) last = token.lower;
  }
  return { to: at, last };
}

/** Whether a word joins an adjective to the one before: «deutschen [und] französischen Medien». */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const [, next] = tokens.slice(at, at + 2);
  return (
    german.joinsPhrases.has(lowerAt(tokens, at)) &&
    next?.kind === 'word' &&
    /^\p{Ll}+e[mnrs]?$/u.test(next.text) &&
    !german.functionWords.has(next.lower) &&
    !isFiniteVerb(next) &&
    isNoun(tokens, at + 2)
  );
}

/** Whether a sentence begins with one of two adjectives: «Deutsche und französische Politiker», but not «Beamte und hohe Offiziere». */
function isJoinedAdjective(tokens: readonly Token[], at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  const isNoun = [german.groups, german.callings, german.offices].some((words) => words.test(lower));
  const areAlike = /^\p{Lu}\p{Ll}+e$/u.test(text) && lowerAt(tokens, at + 2).endsWith('e');
  return areAlike && !isNoun && hasCapital(tokens, at) && joinsAdjectives(tokens, at + 1);
}

/** Skips a noun and what names it: «Minister Andreas van der Muster». */
export function pastNouns(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < Math.min(tokens.length, from + longest)) {
    // «Anna Muster Richtung Bern»
    const isTowards = at > from && lowerAt(tokens, at) === 'richtung' && isNoun(tokens, at + 1);
    // «warf Moskau [Kiew] Angriffe vor»
    const isOtherPlace = at > from && isState(tokens[at]) && isState(tokens[at - 1]);
    // «meldete eine Gruppe [Neues]»
    const isStanding = at > from && german.standing.test(tokens[at]?.text ?? '');
    if (isTowards || isOtherPlace || isStanding || isBehindName(tokens, from, at) || isBehindTime(tokens, from, at))
      break;
    if (isNoun(tokens, at)) at++;
    else if (at > from && tokens[at]?.kind === 'number' && !isNoun(tokens, at + 1)) at++;
    else if (at > from && joinsName(tokens, at)) at += 2;
    else break;
  }
  return at;
}

/** Whether a word is a state or where its government is: «Nordkorea», «Moskau». */
export function isState(token: Token | undefined): boolean {
  return token !== undefined && (german.capitals.test(token.lower) || german.states.has(token.text));
}

/** «am Montag [Anna Muster]», «am 3. Mai [Siemens]», but «am Montag Abend», «im Mai 2006» */
function isBehindTime(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[from - 1]?.kind === 'number' ? from - 2 : from - 1;
  const isTime = german.timeNouns.has(lowerAt(tokens, from)) && german.beforeTime.has(lowerAt(tokens, before));
  return at > from && isTime && tokens[at]?.kind !== 'number' && !german.timeNouns.has(lowerAt(tokens, at));
}

/** Whether a noun says when or to whom somebody speaks: «die Rätin Montagabend», «Anna Muster Montag früh», «Anna Muster Radio Bern». */
function isBehindName(tokens: readonly Token[], from: number, at: number): boolean {
  const lower = lowerAt(tokens, at);
  // «der Chef Montag früh»
  const isTimeOfDay = german.daysAndTimes.has(lower) || german.daysAndTimes.has(lower + lowerAt(tokens, at + 1));
  if (at > from && isTimeOfDay) return true;
  if (isYear(tokens[at])) return isPersonal(tokens, from, at);
  if (!german.days.has(lower) && !german.outletsByName.test(lower)) return false;
  // «Sprecher Hans Sonntag», «Chefredakteur Radio Bern»
  const names = tokens.slice(from, at).filter((token) => !german.offices.test(token.lower));
  // «Verein Freie Radios Radio Muster»
  const isPersons = ({ kind, lower }: Token) =>
    kind === 'word' && ![german.outlets, german.bodies, german.organisations].some((words) => words.test(lower));
  return names.length > 1 && names.every(isPersons);
}

/** Whether the words before a year are not named after it: «hatte Anna Muster [2019] gesagt», but not «die Expo 2027», «Ende Mai 2019». */
function isPersonal(tokens: readonly Token[], from: number, year: number): boolean {
  const names = tokens.slice(from, year);
  const isTold = german.subjectDeterminers.has(lowerAt(tokens, from - 1));
  const isTime = names.some(({ lower }) => german.timeNouns.has(lower));
  return names.length > 1 && !isTime && (!isTold || names.slice(0, -1).some(({ lower }) => isFirstName(lower)));
}

/** Whether a word joins the next to a name: «zu» in «Graf zu Muster», “for the” in English; «van der» in «Andreas van der Muster»; not in «meldet sich Muster zu Wort». */
function joinsName(tokens: readonly Token[], at: number): boolean {
  const isDutch = lowerAt(tokens, at) === 'van' && /^de[nr]$/.test(lowerAt(tokens, at + 1));
  const isJoined = isNoun(tokens, at + (isDutch ? 2 : 1)) && !german.statements.has(lowerAt(tokens, at + 1));
  return german.nameParticles.has(lowerAt(tokens, at)) && (isJoined || joinsName(tokens, at + 1));
}
