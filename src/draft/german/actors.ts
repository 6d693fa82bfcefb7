import { adjectivalNouns } from '../../wording/german/adjectivalNouns.ts';
import { german } from '../../wording/german/german.ts';
import { lowerAt, type Token } from '../tokens.ts';
import type { Clause } from './clauses.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { isNoun } from './wordKinds.ts';

const manyPeople = new RegExp(`(?:ist|[^m]ent|ant|${adjectivalNouns})en$`);
const nobody = new Set(['man', 'niemand', 'keiner', 'keine', 'ich', 'wir']);

/** Whether nobody speaks by a subject: «man», «niemand», «ich». */
export function isNobody(tokens: readonly Token[], { head }: Phrase): boolean {
  return nobody.has(lowerAt(tokens, head));
}

/** Whether a phrase is of somebody by its words: an office, a body, a name of two words. */
export function isPerson(tokens: readonly Token[], { from, head }: Phrase): boolean {
  const lower = lowerAt(tokens, head);
  const isName = head > from && isNoun(tokens, head) && isNoun(tokens, head - 1);
  return isName || german.offices.test(lower) || german.bodies.test(lower);
}

/** Whether it is of a state, a body or several who speak: «Frankreich», «der Mieterverband», «die SP», «Fachleute», but not «der Test». */
export function isOfMany(tokens: readonly Token[], { head }: Phrase): boolean {
  const [text, lower] = [tokens[head]?.text ?? '', lowerAt(tokens, head)];
  const isCalled = [german.bodies, german.organisations, german.manyBodies, german.unnamed, german.groups].some(
    (words) => words.test(lower),
  );
  return isCalled || german.states.has(text) || /^\p{Lu}{2,6}$/u.test(text);
}

/** Whether a phrase surely is of somebody, by what they are called, or a pronoun. */
export function isSurelySomebody(tokens: readonly Token[], phrase: Phrase): boolean {
  const lower = lowerAt(tokens, phrase.head);
  const isCalled = german.callings.test(lower) || german.unnamed.test(lower);
  return phrase.pronoun || isCalled || isOfMany(tokens, phrase) || isPerson(tokens, phrase);
}

/** Whether a phrase may be the subject of a verb of saying: «jedes Jahr» and «Anfang Februar» only say when. */
export function isSomebody(tokens: readonly Token[], { subject, head }: Phrase): boolean {
  return subject && !german.timeNouns.has(lowerAt(tokens, head));
}

/** Whether a finite verb has several for its subject: «sagten», «sind». */
export function isOfSeveral(tokens: readonly Token[], finite: number): boolean {
  return /(?<!n|schie)n$|^sind$/.test(lowerAt(tokens, finite));
}

/** Whether something is done to those whom a phrase is of: «Händlern [verspricht die Stadt Geld]». */
export function isDative(tokens: readonly Token[], { from, head }: Pick<Phrase, 'from' | 'head'>): boolean {
  const lower = lowerAt(tokens, head);
  return from === head && lower.endsWith('n') && german.groups.test(lower.slice(0, -1));
}

/** Whether a phrase may be the subject of a verb by its number: not «die Neuerungen lobte», «die neuen Wege lobte», «die Prüfung loben». */
export function agrees(tokens: readonly Token[], { from, to, head }: Phrase, finite: number): boolean {
  const areSeveral = isOfSeveral(tokens, finite);
  if (areSeveral && tokens.slice(from, to).some(({ lower }) => german.coordinators.has(lower))) return true;
  const [adjective, noun] = areSeveral ? [/e$/, german.singulars] : [/en$/, german.plurals];
  const second = lowerAt(tokens, from + 1);
  const isAdjective = head > from + 1 && !german.opensAttribute.has(second) && adjective.test(second);
  const [first, last] = [lowerAt(tokens, from), lowerAt(tokens, head)];
  // «die Ermittler», «die Abgeordneten» and «die Polizisten» are several.
  const areMen =
    first === 'die' &&
    (manyPeople.test(last) ||
      (last.endsWith('er') && [german.groups, german.offices].some((words) => words.test(last))));
  const isOther = (isAdjective && first === 'die') || (areMen && !areSeveral) || isDative(tokens, { from, head });
  return !isOther && !noun.test(last);
}

/** Whether a phrase before a verb may act, rather than what follows: not «eine Kürzung bezeichnete Muster als», «die Zahl bezifferte die Polizei». */
export function mayAct(tokens: readonly Token[], { from, head }: Phrase, after: number): boolean {
  const [first, noun] = [lowerAt(tokens, from), lowerAt(tokens, head)];
  // «Diese Angaben bestätigte die Polizei», but «Die Angaben bestätigen den Verdacht»
  const isSaid = german.said.test(noun) && german.determiners.has(first) && !/^d(?:as|er|ie)$/.test(first);
  const other = isSaid || german.things.test(noun) ? phraseAt(tokens, after) : undefined;
  if (!other?.subject || !agrees(tokens, other, after - 1)) return true;
  const word = lowerAt(tokens, other.head);
  const isNamed = isNoun(tokens, after) && lowerAt(tokens, other.to) === 'als';
  const isCalled = isSaid && german.determiners.has(lowerAt(tokens, after)) && german.callings.test(word);
  // «die Agentur Xinhua»
  const isOther = tokens
    .slice(after, other.head + 1)
    .some(({ lower }) => [german.offices, german.bodies, german.outlets].some((words) => words.test(lower)));
  return !isNamed && !isCalled && !isOther && !isOfMany(tokens, other);
}

/** «Die Umsetzung lobte der Vorsitzende»: of a woman, or of several, it would be «der Vorsitzenden». */
export function isNominative(tokens: readonly Token[], at: number): boolean {
  const [lower, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  if (lower !== 'der' || german.adverbs.has(next)) return false;
  if (!isNoun(tokens, at + 1)) return next.endsWith('e');
  // «Das Projekt lobt der Verein»
  return german.offices.test(next)
    ? !/(?:in|n)$/.test(next)
    : german.organisations.test(next) && !german.womens.test(next);
}

/** Whether a noun surely is of people: «Nachbar», «Lehrer», but not «Fehler». */
export function isCalling(word: string): boolean {
  return german.doers.test(word) || (german.callings.test(word) && !german.tools.test(word));
}

/** «Anna Muster nannte sie», but not «Die Rätinnen nannten sie» */
export function isOneBefore(tokens: readonly Token[], { from }: Clause, finite: number): boolean {
  const phrase = phraseAt(tokens, from, 'far');
  if (!phrase?.subject || phrase.to !== finite || isOfSeveral(tokens, finite)) return false;
  const lower = lowerAt(tokens, phrase.head);
  return !german.bodies.test(lower) && (isPerson(tokens, phrase) || isCalling(lower));
}
