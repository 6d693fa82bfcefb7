import { isFirstName } from '../wording/firstNames.ts';
import type { Agreement, Lexicon } from '../wording/lexicon.ts';
import type { Grammar } from './grammar.ts';
import { isDefinite, type Known } from './known.ts';
import { isCalling, isTitle } from './names.ts';
import { isProfession } from './officers.ts';
import { type DraftSentence, tokensIn } from './readings.ts';
import { genderOf, isBody } from './shown.ts';
import type { Somebody, Who } from './somebody.ts';
import type { Token } from './tokens.ts';
import { whoIs } from './who.ts';

/** Whether “it” may stand for a body that is called like a person: “John Lewis cut 500 jobs”, but not “Ann Hale runs the bank”. */
export function mayBeBody(
  who: Who,
  subject: readonly Token[],
  { reading: { tokens } }: DraftSentence,
  text: string,
  lexicon: Lexicon,
): boolean {
  if (who.kind === 'pronoun' || lexicon.impersonal === undefined) return false;
  const [first = '', ...others] = lowerName(who, text).split(' ');
  const isPlain = who.office === undefined && !who.before.some((word) => isTitle(word, lexicon));
  // “sold its unit to a rival firm”
  const isOwner = tokens.some(({ lower }) => lexicon.neverOfPeople.has(lower));
  const isPersons = tokens.some(({ lower, span: [from] }) => {
    const isBodys = [lexicon.bodies, lexicon.authorities].some((words) => words.test(lower));
    const isOther = isBodys && !isOwner && !lexicon.areSeveral(lower);
    const isInside = subject.some((token) => token.span[0] === from);
    return (
      (isOther && !isInside) ||
      isCalling(lower, lexicon) ||
      /^(?:he|sheOrThey)$/.test(lexicon.pronounShows(lower) ?? '')
    );
  });
  return isPlain && !isPersons && others.length > 0 && isFirstName(first);
}

/** Whether somebody is named by first and last name, or in an office. */
export function isInFull({ kind, name, office, sourceKind }: Somebody, text: string, lexicon: Lexicon): boolean {
  const words = text.slice(...name);
  const isNamed = / \p{Lu}/u.test(words) && !isBody(sourceKind, words, lexicon);
  return (
    kind === 'name' && isNamed && (office !== undefined || !lexicon.nounsHaveGenders || words.split(' ').length === 2)
  );
}

/** Whether a source may be called by what it is besides: a person, “the teenager” none who holds an office. */
export function mayHaveByname(source: Known, byname: string, lexicon: Lexicon): boolean {
  const { office } = source.who;
  const isPrivate = lexicon.bynames.exec(byname.toLowerCase())?.groups?.private !== undefined;
  return isPersons(source, lexicon) && !(isPrivate && office !== undefined && !isProfession(office, lexicon));
}

/** Whether a source surely is a person: «Anna Muster», «eine 32-Jährige», an officer; not «die Stadt», «die Mitte». */
function isPersons({ name, input: { kind }, who }: Known, lexicon: Lexicon): boolean {
  const isCalled = who.office !== undefined || lexicon.callings.test(name.toLowerCase());
  // «FC Bern», “Bath City”
  const [last = ''] = name.toLowerCase().split(' ').slice(-1);
  const isClub = /^\p{Lu}{2,} /u.test(name) || lexicon.calledBy.some(([, nouns]) => nouns.test(last));
  return !isBody(kind, name, lexicon) && !isClub && (isCalled || / |\d/.test(name) || kind === 'unnamed');
}

function lowerName({ name }: Pick<Somebody, 'name'>, text: string): string {
  return text.slice(...name).toLowerCase();
}

/** Whether a sentence is about somebody who may speak: «Die Kammer folgte dem nicht», «Hans Muster zögert». */
export function hasSpeaker(sentence: DraftSentence, text: string, { lexicon, subjectsOf }: Grammar): boolean {
  return subjectsOf(sentence.reading.tokens).some(({ words }) => {
    const who = whoIs(tokensIn(sentence, words), lexicon);
    return who !== undefined && who.kind !== 'pronoun' && maySpeak(who, text, lexicon);
  });
}

/** Whether it is surely somebody: a person by first and last name, an office, a body, an abbreviation. */
export function maySpeak(who: Somebody, text: string, lexicon: Lexicon): boolean {
  const { reasons, things } = lexicon;
  const { name, office, sourceKind, before } = who;
  // «Frau Muster», “Mr Reed”, “Retailer Orbis”
  const isTitled = before.some((word) => isTitle(word, lexicon) || lexicon.bodyCallings.test(word));
  if (office !== undefined || sourceKind === 'authority' || isTitled) return true;
  if ([reasons, things].some((words) => words.test(lowerName(who, text)))) return false;
  return sourceKind === 'other' && /^\p{Lu}.* \p{Lu}|^\p{Lu}{2,6}$/u.test(text.slice(...name));
}

/** Whether a word is what somebody or a body is called: «Botschafter», «Verein». */
export function isCalledOrBody(word: string, lexicon: Lexicon): boolean {
  return isCalling(word, lexicon) || lexicon.bodies.test(word) || lexicon.authorities.test(word);
}

/** Whether somebody is told by what they do or are: «der Angeklagte», «eine Anwohnerin», «das Spital», but not «jeder Angeklagte», «das Wasser», «ein Papier». */
export function isToldByCalling(who: Somebody, text: string, lexicon: Lexicon): boolean {
  const {
    before: [determiner = ''],
    sourceKind,
  } = who;
  const shown = lexicon.determinerShows(determiner, true);
  const word = lowerName(who, text);
  const mayBeBody = shown === 'it' || !lexicon.nounsHaveGenders;
  if (mayBeBody && isDefinite(determiner, lexicon) && lexicon.bodies.test(word)) return true;
  // “a woman”, “the victim’s sister”, “her son Travis”, “Ann Hale’s son Travis”
  if (!lexicon.nounsHaveGenders)
    return (
      genderOf(lexicon, ...who.before) !== undefined ||
      (lexicon.determiners.has(determiner) &&
        [word.replace(/^.* /, ''), ...who.before].some((one) => lexicon.callings.test(one)))
    );
  const isHers = shown === 'sheOrThey' && lexicon.indefinite.has(determiner);
  // «eine Mauer» is nobody: a woman’s calling has another ending.
  if (shown === undefined || shown === 'it' || (isHers && lexicon.determinerShows(word, true) !== shown)) return false;
  return sourceKind !== 'document' && lexicon.callings.test(word);
}

/** Whether a pronoun may stand for somebody: that of things and bodies never for a person in an office, “it” for no “lorry driver”, «es» for no «Chef». */
export function mayStandFor(who: Who, shows: Agreement | undefined, text: string, lexicon: Lexicon): boolean {
  if (shows !== 'it' || who.kind === 'pronoun') return true;
  const words = lowerName(who, text).split(' ');
  const behind = words.findIndex((word) => lexicon.small.has(word));
  const isPerson = isCalling(words.slice(0, behind < 0 ? undefined : behind).at(-1) ?? '', lexicon);
  return who.office === undefined && !(isPerson && (lexicon.nounsHaveGenders || who.sourceKind === 'unnamed'));
}

/** Whether it is a thing by all that is said of it: «eine Petition», but not «eine Wirtin». */
export function isSomething(who: Somebody, text: string, lexicon: Lexicon): boolean {
  return lexicon.indefinite.has(who.before[0] ?? '') && !lexicon.callings.test(lowerName(who, text));
}
