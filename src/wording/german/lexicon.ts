import type { Lexicon } from '../lexicon.ts';
import { wordSet } from '../wordSet.ts';
import { determinerShows, pronounShows } from './agreement.ts';
import { statementEndings, statements, times } from './nouns.ts';
import { dates, timePhrases, timeWords } from './times.ts';
import {
  authorities,
  documentNouns,
  indefinite,
  namedPronouns,
  offices,
  outlets,
  personTitles,
  states,
  unnamed,
} from './who.ts';
import { adverbs, determiners, openers, prepositions } from './words.ts';

const said = wordSet(statements);

/** German words about who somebody is and when something is said. */
export const germanLexicon: Lexicon = {
  nounsHaveCapitals: true,
  offices,
  personTitles: wordSet(personTitles),
  authorities,
  outlets,
  documents: documentNouns,
  unnamed,
  states,
  pronouns: wordSet(namedPronouns),
  pronounShows,
  determinerShows,
  // «Zeugen» are people, «Angaben» are things that people say.
  statements: (word) => (said.has(word) && !unnamed.test(word)) || statementEndings.test(word),
  timeNouns: wordSet(times),
  small: wordSet(determiners.subject, determiners.other, prepositions, openers, adverbs),
  coordinators: wordSet('und sowie'),
  genitives: wordSet('der des eines einer'),
  indefinite: wordSet(indefinite),
  leansAtBegin: wordSet(
    'er sie es ihr ihre sein seine dies so auch dazu davon darüber hierzu danach dort dabei dafür deshalb daher',
  ),
  leansAlone: wordSet('der die das'),
  leans: wordSet('diese dieser dieses diesen diesem damit dadurch demnach daraufhin letztere letzterer'),
  pronounsBehindVerb: wordSet('er sie'),
  numerals:
    /^(?:million|milliarde|billion|prozent|tausend|jahr|monat|woche|tag|stunde|uhr|euro|franken|dollar)\p{L}{0,2}$/u,
  spokesPersons: /sprecher$/,
  timeWords: wordSet(timeWords),
  timePhrases: new RegExp(`(?<![\\p{L}\\p{N}])(?:${timePhrases.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  dates,
};
