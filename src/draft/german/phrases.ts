import { german } from '../../wording/german/german.ts';
import { lowerAt, type Range, separates, type Token } from '../tokens.ts';
import { isFiniteVerb, isNoun, isStatement, saysInWriting, separatesClauses } from './wordKinds.ts';

/** A noun phrase or a pronoun: its tokens, `to` exclusive. */
export type Phrase = {
  readonly from: number;
  readonly to: number;
  /** The last token of its head noun, without what depends on it. */
  readonly head: number;
  /** Whether it may be the subject, judging by its determiner and adjective. */
  readonly subject: boolean;
  readonly pronoun: boolean;
};

/** How far a phrase extends: over everything that a preposition may join to it, or only over what surely belongs to it. */
export type Reach = 'far' | 'near';

const adjective = /(?:e|en|er|es|em)$/;
const deepest = 6;
/** The longest phrase, so that a text of nothing but nouns also takes linear time. */
const longest = 60;

/** A pronoun that is a subject: «er», or «es» where that is somebody. */
export function pronounAt(at: number): Phrase {
  return { from: at, to: at + 1, head: at, subject: true, pronoun: true };
}

/** The phrase that begins with a token; undefined if none does. */
export function phraseAt(tokens: readonly Token[], from: number, reach: Reach = 'near', depth = 0): Phrase | undefined {
  const first = tokens[from];
  if (first?.kind !== 'word' && first?.kind !== 'name' && first?.kind !== 'number') return undefined;
  const pronoun = pronounAt(from);
  if (german.personPronouns.has(first.lower) && !isNoun(tokens, from)) return pronoun;
  const mayOpen = german.subjectDeterminers.has(first.lower);
  // «im [am Montag veröffentlichten] Urteil»: the preposition holds the article.
  const isContracted = german.contractions.has(lowerAt(tokens, from - 1)) && german.prepositions.has(first.lower);
  if (isContracted) {
    const noun = pastAttribute(tokens, from, depth);
    const end = pastNouns(tokens, noun);
    if (noun > from && end > noun)
      return { from, to: pastJoined(tokens, end, reach, depth), head: end - 1, subject: false, pronoun: false };
  }
  const determined = mayOpen || german.otherDeterminers.has(first.lower);
  const afterDeterminer = determined ? pastAttribute(tokens, from + 1, depth) : from;
  const { to: nouns, last } = pastAdjectives(tokens, afterDeterminer, from, determined);
  const end = pastNouns(tokens, nouns);
  if (end === nouns) {
    // «eine der Gruppen», «einige von ihnen», but «hat das der Wirt»
    const of =
      determined && first.lower !== 'das' && nouns === from + 1 ? pastJoined(tokens, nouns, reach, depth) : nouns;
    if (of > nouns) return { from, to: of, head: nouns, subject: mayOpen || first.lower === 'einer', pronoun: false };
    return first.kind === 'word' && german.subjectPronouns.has(first.lower) ? pronoun : undefined;
  }
  const subject = determined ? mayOpen && !(first.lower === 'der' && last.endsWith('en')) : !/(?:en|em)$/.test(last);
  // «Ende Januar 2006»
  const isYear = tokens[end - 1]?.kind === 'number' && end - 1 > nouns;
  return { from, to: pastJoined(tokens, end, reach, depth), head: isYear ? end - 2 : end - 1, subject, pronoun: false };
}

/** Skips what may stand between a determiner and its noun: «der [am Freitag tödlich verunglückte] Fahrer», «die [für Verkehr zuständige] Rätin». */
function pastAttribute(tokens: readonly Token[], from: number, depth: number): number {
  if (!german.opensAttribute.has(lowerAt(tokens, from)) || depth === deepest) return from;
  // «die [zur kantonalen Verwaltung gehörende] Stelle»
  const inner = phraseAt(tokens, from + 1, 'near', depth + 1);
  for (let at = inner?.to ?? from; at < Math.min(tokens.length, from + 12); at++) {
    const token = tokens[at];
    if (!token || separates(token)) return from;
    const isAdjective = /(?:t|en|end|ig|isch|lich)e[nr]?$/.test(token.lower);
    if (token.kind === 'word' && token.text === token.lower && isAdjective && isNoun(tokens, at + 1)) return at + 1;
  }
  return from;
}

function pastAdjectives(tokens: readonly Token[], from: number, start: number, determined: boolean) {
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

function pastNouns(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < Math.min(tokens.length, from + longest)) {
    // «Anna Muster Richtung Bern»
    const isTowards = at > from && lowerAt(tokens, at) === 'richtung' && isNoun(tokens, at + 1);
    if (isTowards || isBehindName(tokens, from, at) || isBehindTime(tokens, from, at)) break;
    if (isNoun(tokens, at)) at++;
    else if (at > from && tokens[at]?.kind === 'number' && !isNoun(tokens, at + 1)) at++;
    else if (at > from && joinsName(tokens, at)) at += 2;
    else break;
  }
  return at;
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
  if (!german.days.has(lower) && !german.outletsByName.test(lower)) return false;
  // «Sprecher Hans Sonntag», «Chefredakteur Radio Bern»
  const names = tokens.slice(from, at).filter((token) => !german.offices.test(token.lower));
  // «Verein Freie Radios Radio Muster»
  const isPersons = ({ kind, lower }: Token) =>
    kind === 'word' && ![german.outlets, german.bodies, german.organisations].some((words) => words.test(lower));
  return names.length > 1 && names.every(isPersons);
}

/** Whether a word joins the next to a name: «zu» in «Graf zu Muster», “for the” in English; «van der» in «Andreas van der Muster»; not in «meldet sich Muster zu Wort». */
function joinsName(tokens: readonly Token[], at: number): boolean {
  const isDutch = lowerAt(tokens, at) === 'van' && /^de[nr]$/.test(lowerAt(tokens, at + 1));
  const isJoined = isNoun(tokens, at + (isDutch ? 2 : 1)) && !german.statements.has(lowerAt(tokens, at + 1));
  return german.nameParticles.has(lowerAt(tokens, at)) && (isJoined || joinsName(tokens, at + 1));
}

/** Whether «der» opens who is told rather than whose somebody is: «sagte Anna Muster der „Post“», «sagte der Minister der Agentur Reuters», but «ein Reporter der Agentur». */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  const isNamed = isNoun(tokens, at - 1) && isNoun(tokens, at - 2);
  const before = lowerAt(tokens, at - 1);
  // «sagte Keller der „Post“», but «sagte Präsident der „Post“»
  const isCalled = german.offices.test(before) || isStatement(before);
  const isAfterVerb = german.verbs.has(lowerAt(tokens, at - 2)) && !isCalled;
  if (tokens[at + 1]?.kind === 'name') return isNamed || (isAfterVerb && !german.ofOutlets.test(before));
  const mayTell =
    isNamed ||
    [german.offices, german.callings, german.bodies, german.organisations, german.unnamed].some((words) =>
      words.test(before),
    );
  // «nach Angaben der Agentur», «laut einem Artikel der Agentur»
  if (lowerAt(tokens, at) !== 'der' || saysInWriting(before) || german.ofOutlets.test(before)) return false;
  const head = pastNouns(tokens, pastAdjectives(tokens, at + 1, at, true).to);
  const outlet = tokens.slice(at + 1, head).find(({ lower }) => german.outlets.test(lower));
  // «wie ihre Familie der Nachrichtenagentur APA mitteilte»
  return outlet !== undefined && (mayTell || isAfterVerb || /agentur$/.test(outlet.lower));
}

/** «Angaben [ukrainischer Behörden]», «Meinung [vieler Fachleute]»: a genitive that only its adjective shows. */
function isBareGenitive(tokens: readonly Token[], at: number): boolean {
  const [{ text = '', lower = '' } = {}, next] = tokens.slice(at, at + 2);
  const isAdjective = /^\p{Ll}+er$/u.test(text) && !german.prepositions.has(lower) && !german.adverbs.has(lower);
  return isAdjective && next?.kind === 'word' && isNoun(tokens, at + 1) && isStatement(lowerAt(tokens, at - 1));
}

/** Skips the genitives, prepositions and «und» that continue a phrase. */
function pastJoined(tokens: readonly Token[], from: number, reach: Reach, depth: number): number {
  let at = from;
  while (at < Math.min(tokens.length, from + longest) && depth < deepest) {
    const token = tokens[at];
    if (token?.kind === 'aside') {
      at++;
      continue;
    }
    const lower = token?.lower ?? '';
    // «laut Muster der nasse Winter»: the genitive would be «der nassen».
    const isNominative = lower === 'der' && /^\p{Ll}+e$/u.test(tokens[at + 1]?.text ?? '');
    const isAddressee = isAddressed(tokens, at);
    const isGenitive = (german.genitives.has(lower) && !isNominative && !isAddressee) || isBareGenitive(tokens, at);
    // «das Amt für Sicherheit in der Informationstechnik»
    const isField = lower === 'in' && german.fields.test(lowerAt(tokens, at + 2));
    const joins =
      isField || (reach === 'far' ? german.joinsFar : german.joinsNear).has(lower) || german.joinsPhrases.has(lower);
    // «die „Post“ unter Berufung auf den Rat»
    const isGround = lower === 'unter' && lowerAt(tokens, at + 1) === 'berufung';
    if ((!isGenitive && !joins) || isGround) break;
    const next = phraseAt(tokens, isGenitive ? at : at + 1, reach, depth + 1);
    // «die Polizei am Montag»
    if (!next || next.pronoun || (!isGenitive && german.timeNouns.has(lowerAt(tokens, next.head)))) break;
    at = next.to;
  }
  return at;
}

/** The phrases between two tokens, outside of prepositional ones. */
export function phrasesBetween(tokens: readonly Token[], [from, to]: Range, reach: Reach = 'near'): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = from; at < to; at++) {
    // «mehr als 3000 Menschen», «fordern über 80 Vereine»
    const isAmount =
      (lowerAt(tokens, at) === 'als' && german.beforeAmount.has(lowerAt(tokens, at - 1))) ||
      (lowerAt(tokens, at) === 'über' &&
        at === from &&
        lowerAt(tokens, at - 1).endsWith('n') &&
        tokens[at + 1]?.kind === 'number' &&
        !german.units.test(lowerAt(tokens, at + 2)));
    const isPrepositional =
      !isAmount && (german.prepositions.has(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'als');
    const phrase = phraseAt(tokens, isPrepositional ? at + 1 : at, isPrepositional ? 'near' : reach);
    if (!phrase) continue;
    if (!isPrepositional) phrases.push(phrase);
    at = phrase.to - 1;
  }
  return phrases;
}

/** A phrase with its apposition: «Heino Muster, der Leiter der Stelle,». */
export function withApposition(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (tokens[phrase.to]?.text !== ',') return phrase;
  const next = phraseAt(tokens, phrase.to + 1, 'far');
  const isSetOff = next && (next.to >= tokens.length || separatesClauses(tokens[next.to]));
  return next?.subject && !next.pronoun && isSetOff ? { ...phrase, to: next.to } : phrase;
}
