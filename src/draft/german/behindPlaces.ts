import { isFirstName } from '../../wording/firstNames.ts';
import { german } from '../../wording/german/german.ts';
import { lowerAt, type Range, type Token } from '../tokens.ts';
import { isOfMany, isPerson } from './actors.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { isNoun, isStatement } from './wordKinds.ts';

/**
 * Who follows when, where or of what somebody speaks, and may seem to belong to that: «sagte am Montag [der Direktor]», «im Radio [Anna Muster]»,
 * «hat den Plan [der Verband]». Only for a clause that has no other subject.
 */
export function behindPlacesIn(tokens: readonly Token[], [from, to]: Range): readonly Phrase[] {
  // «war es im Büro der Direktoren still»
  if (lowerAt(tokens, from) === 'es') return [];
  const phrases: Phrase[] = [];
  for (let at = from; at < to; at++) {
    const isPlace = german.prepositions.has(lowerAt(tokens, at));
    const before = phraseAt(tokens, isPlace ? at + 1 : at);
    const place = isPlace || before?.subject === false ? before : undefined;
    for (let begin = at + 2; place && begin < Math.min(place.to, to); begin++) {
      // «nach Angaben der „Post“ [der Wirt]»
      if (isStatement(lowerAt(tokens, begin - 1))) continue;
      const phrase = isDirector(tokens, begin) || beginsName(tokens, begin) ? phraseAt(tokens, begin) : undefined;
      if (phrase) phrases.push(phrase);
      // «bestätigte in Bern der Test der Forscher»
      if (isNominative(tokens, begin)) break;
    }
  }
  return phrases;
}

/** «der Test», but not «der Werft» or «der Räte» */
function isNominative(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'der' && isNoun(tokens, at + 1) && !isWomans(tokens[at + 1]);
}

/** «der Werft», «der SP» */
function isWomans(noun: Token | undefined): boolean {
  return noun !== undefined && (/^\p{Lu}{2,6}$/u.test(noun.text) || german.womens.test(noun.lower));
}

/** «der Direktor», but not «der Behörde», «der Direktorin», «der Direktoren» */
function isDirector(tokens: readonly Token[], at: number): boolean {
  const phrase = lowerAt(tokens, at) === 'der' ? phraseAt(tokens, at) : undefined;
  if (!phrase?.subject) return false;
  // «der Gewerkschaft Muster»
  const first = tokens.findIndex((_, index) => index > at && isNoun(tokens, index));
  const word = lowerAt(tokens, first);
  const isCalled = [german.callings, german.offices].some((words) => words.test(word));
  const isSomebody = isCalled || isPerson(tokens, phrase) || isOfMany(tokens, phrase);
  // «der Vorsitzende», but not «der Behörde»
  const isMans = !isWomans(tokens[first]) || (isCalled && word.endsWith('e'));
  return tokens[first]?.kind === 'name' || (isSomebody && isMans);
}

/** «[Anna] Muster», «[Trainer] Hans Muster» */
function beginsName(tokens: readonly Token[], at: number): boolean {
  const isOfficer = german.offices.test(lowerAt(tokens, at)) && isNoun(tokens, at + 2);
  return isNoun(tokens, at + 1) && (isOfficer || isFirstName(lowerAt(tokens, at)));
}
