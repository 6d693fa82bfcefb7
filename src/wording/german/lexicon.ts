import type { Lexicon } from '../lexicon.ts';
import { pairsOf, wordSet } from '../wordSet.ts';
import { determinerShows, nominatives, pronounShows } from './agreement.ts';
import { german } from './german.ts';
import { timePhrases, timeWords } from './times.ts';
import { who } from './who.ts';

const nobleParticles = wordSet('von zu');

const [inEr, inE] = [who.origins.er, who.origins.e].map((stems) => [...wordSet(stems)].join('|'));

/** German words about who somebody is and when something is said. */
export const germanLexicon: Lexicon = {
  nounsHaveCapitals: true,
  offices: who.offices,
  publicOffices: who.publicOffices,
  sameOffices: new Map(pairsOf('staatschef präsident, kremlchef präsident, staatspräsident präsident')),
  personTitles: wordSet(who.personTitles),
  nameParticles: new Set([...german.nameParticles].filter((word) => !nobleParticles.has(word))),
  nobleParticles,
  determiners: new Set([...german.determiners, ...german.contractions]),
  beforePlace: /(?<!\p{L})(?:[Ii]n|aus|nach|bei) (\p{Lu}[\p{L}-]*)/gu,
  callings: new RegExp(`${who.callings.source}|^(?:${inE})(?:en?|in)$`, 'u'),
  authorities: who.authorities,
  outlets: who.outlets,
  documents: who.documentNouns,
  unnamed: who.unnamed,
  states: pairsOf(who.states),
  pronouns: wordSet(who.namedPronouns),
  firstPersons: wordSet(
    'ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren unserer unseres',
  ),
  pronounShows,
  determinerShows,
  // No plural ends like these.
  singulars: /[bdfghkmpt]$/,
  nominatives,
  // «Zeugen» are people, «Angaben» are things that people say.
  statements: (word) => (german.statements.has(word) && !who.unnamed.test(word)) || german.statementEndings.test(word),
  timeNouns: german.timeNouns,
  small: new Set([...german.functionWords, ...german.subordinators]),
  coordinators: wordSet('und sowie'),
  genitives: wordSet('der des eines einer für zum zur ohne gegen'),
  from: wordSet('von vom'),
  among: wordSet('in im an am auf aus bei beim unter von vom der zu zum zur'),
  indefinite: wordSet(who.indefinite),
  otherTimes: /^(?:neu|designiert|künftig|ehemalig|früher|einstig|damalig)e[mnrs]?$/,
  bynames: new RegExp(
    `^\\p{L}+ \\p{N}+-jährige[mnrs]?$|^de[rmn] (?:(?:${inEr})er|(?:${inE})e[rmn]?)$|^(?:die|der) (?:(?:${inEr})erin|(?:${inE})in|deutsche|(?:\\p{L}+-)?politikerin)$|^de[rmn] (?:(?:\\p{L}+-)?politiker|stürmer|torhüter|goalie|flügel|mittelfeldspieler|routinier)$`,
    'u',
  ),
  relatives: german.relatives,
  origin: /^.*(?:isch|deutsch)(?=e[mnrs]?$)/,
  own: /^eigen/,
  whose: wordSet('dessen deren'),
  leansAtBegin: wordSet(
    'er sie es ihr ihre sein seine dies so auch dazu davon darüber hierzu danach dort dabei dafür deshalb daher',
  ),
  leansAlone: wordSet('der die das'),
  pointsBack: wordSet('das dies diese dieser dieses'),
  leans: wordSet('diese dieser dieses diesen diesem damit dadurch demnach daraufhin letztere letzterer'),
  pronounsAfterVerb: wordSet('er sie'),
  numerals:
    /^(?:million|milliarde|billion|prozent|tausend|jahr|monat|woche|tag|stunde|uhr|euro|franken|dollar)\p{L}{0,2}$/u,
  spokesPersons: /sprecher$/,
  timeWords: wordSet(timeWords),
  timePhrases: new RegExp(`(?<![\\p{L}\\p{N}])(?:${timePhrases.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
};
