import { german } from '../../wording/german/german.ts';
import { lowerAt, type Range, separates, type Token } from '../tokens.ts';
import { isState, longest, pastAdjectives, pastNouns } from './nominals.ts';
import { isNoun, isStatement, saysInWriting, separatesClauses } from './wordKinds.ts';

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

const deepest = 6;

/** A pronoun that is a subject: «er», or «es» where that is somebody. */
export function pronounAt(at: number): Phrase {
  return { from: at, to: at + 1, head: at, subject: true, pronoun: true };
}

/** The phrase that begins with a token; undefined if none does. */
export function phraseAt(tokens: readonly Token[], from: number, reach: Reach = 'near', depth = 0): Phrase | undefined {
  const first = tokens[from];
  if (first?.kind !== 'word' && first?.kind !== 'name' && first?.kind !== 'number') return undefined;
  const pronoun = pronounAt(from);
  if (isOfThem(tokens, from)) return { ...pronoun, to: from + 3, head: from + 2, pronoun: false };
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
  const afterDeterminer = determined ? pastAttribute(tokens, from + 1, depth) : pastKnowledge(tokens, from, depth);
  const { to: nouns, last } = pastAdjectives(tokens, afterDeterminer, from, determined);
  const end = pastNouns(tokens, nouns);
  if (end === nouns) {
    // «eine der Gruppen», «einige von ihnen», but «hat das der Wirt»
    const of =
      determined && first.lower !== 'das' && nouns === from + 1 ? pastJoined(tokens, nouns, reach, depth) : nouns;
    if (of > nouns) return { from, to: of, head: nouns, subject: mayOpen || first.lower === 'einer', pronoun: false };
    return first.kind === 'word' && german.subjectPronouns.has(first.lower) ? pronoun : undefined;
  }
  // «der jungen Rätin», «der Rätin»
  const isOther = first.lower === 'der' && (last.endsWith('en') || german.feminines.test(lowerAt(tokens, nouns)));
  const subject = determined ? mayOpen && !isOther : !/(?:en|em)$/.test(last);
  // «Ende Januar 2006»
  const isYear = tokens[end - 1]?.kind === 'number' && end - 1 > nouns;
  return { from, to: pastJoined(tokens, end, reach, depth), head: isYear ? end - 2 : end - 1, subject, pronoun: false };
}

/** «Eine von ihnen», but not «keine von ihnen» */
function isOfThem(tokens: readonly Token[], at: number): boolean {
  const [first = '', of, them = ''] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return (
    of === 'von' && /^(?:ihn|den)en$/.test(them) && /^(?:eine[rs]?|einige|viele|mehrere|manche|zwei|drei)$/.test(first)
  );
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

/** Skips what people without a name know: «[mit der Sache vertraute] Personen», but not «mit der Bahn fahrende». */
function pastKnowledge(tokens: readonly Token[], from: number, depth: number): number {
  const to = german.prepositions.has(lowerAt(tokens, from)) ? pastAttribute(tokens, from, depth) : from;
  return /^(?:vertraut|befasst|betraut|informiert)en?$/.test(lowerAt(tokens, to - 1)) ? to : from;
}

/** Whether «der» opens who is told rather than whose somebody is: «sagte Anna Muster der „Post“», «sagte der Minister der Agentur Reuters», but «ein Reporter der Agentur». */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  const isNamed = isNoun(tokens, at - 1) && isNoun(tokens, at - 2);
  const before = lowerAt(tokens, at - 1);
  // «sicherte Bern [der Ukraine] Hilfe zu»
  const ahead = lowerAt(tokens, at - 2);
  if (isState(tokens[at - 1]) && !german.prepositions.has(ahead)) return true;
  // «sagte Keller der „Post“», but «sagte Präsident der „Post“»
  const isCalled = german.offices.test(before) || isStatement(before);
  const isAfterVerb = german.verbs.has(lowerAt(tokens, at - 2)) && !isCalled;
  if (tokens[at + 1]?.kind === 'name') return isNamed || (isAfterVerb && !german.ofOutlets.test(before));
  const mayTell =
    isNamed ||
    /^(?:familie|mutter|schwester|tochter|witwe)$/.test(before) ||
    [german.offices, german.callings, german.bodies, german.organisations, german.unnamed].some((words) =>
      words.test(before),
    );
  // «nach Angaben der Agentur», «laut einem Artikel der Agentur»
  if (lowerAt(tokens, at) !== 'der' || saysInWriting(before) || german.ofOutlets.test(before)) return false;
  const head = pastNouns(tokens, pastAdjectives(tokens, at + 1, at, true).to);
  const outlet = tokens.slice(at + 1, head).find(({ lower }) => german.outlets.test(lower));
  return outlet !== undefined && (mayTell || isAfterVerb);
}

/** «Angaben [ukrainischer Behörden]», «Meinung [vieler Fachleute]»: a genitive that only its adjective shows. */
function isBareGenitive(tokens: readonly Token[], at: number): boolean {
  const [{ text = '', lower = '' } = {}] = tokens.slice(at);
  // «Angaben ukrainischer und westlicher Beamter»
  const isJoined = german.joinsPhrases.has(lowerAt(tokens, at + 1)) && /^\p{Ll}+er$/u.test(tokens[at + 2]?.text ?? '');
  const noun = isJoined ? at + 3 : at + 1;
  const isAdjective = /^\p{Ll}+er$/u.test(text) && !german.prepositions.has(lower) && !german.adverbs.has(lower);
  return isAdjective && tokens[noun]?.kind === 'word' && isNoun(tokens, noun) && isStatement(lowerAt(tokens, at - 1));
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
      isField ||
      isAround(tokens, at) ||
      (reach === 'far' ? german.joinsFar : german.joinsNear).has(lower) ||
      german.joinsPhrases.has(lower);
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

/** «ein Team [um die Forscherin Anna Muster]», but not «bat das Team [um Geduld]» */
function isAround(tokens: readonly Token[], at: number): boolean {
  const isOfSome = lowerAt(tokens, at) === 'um' && german.collectives.test(lowerAt(tokens, at - 1));
  const first = tokens.findIndex((_, index) => index > at && isNoun(tokens, index));
  return isOfSome && first > 0 && first < at + 3 && isNoun(tokens, first + 1);
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
        tokens[at + 1]?.kind === 'number');
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
  return next?.subject && !next.pronoun && separatesClauses(tokens[next.to]) ? { ...phrase, to: next.to } : phrase;
}

/** Past the name of somebody behind an office: «dem Chef der Bank[, Anna Muster],», but not «des Amts, Stand Montag,» */
export function pastNameBehind(tokens: readonly Token[], from: number, to: number): number {
  const name = tokens[to]?.text === ',' ? phraseAt(tokens, to + 1, 'far') : undefined;
  const isName = name && name.from < name.head && isNoun(tokens, name.from) && separatesClauses(tokens[name.to]);
  const isOffice = ({ lower }: Token) => german.offices.test(lower) || german.callings.test(lower);
  const isTime = name && german.timeNouns.has(lowerAt(tokens, name.head));
  return isName && !isTime && tokens.slice(from, to).some(isOffice) ? name.to : to;
}
