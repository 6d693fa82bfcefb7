import { listsOf } from '../lists.ts';
import type { Wording } from '../wording.ts';
import { wordSet } from '../wordSet.ts';
import { formsOf } from './conjugate.ts';
import { nouns } from './nouns.ts';
import { dates } from './times.ts';
import { verbs } from './verbs.ts';
import { who } from './who.ts';
import { words } from './words.ts';

const articles = 'der die das des dem den ein eine einen einem einer eines kein keine';
const possessives = 'sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres';
const subjectPronouns = wordSet(words.pronouns.subject);
const auxiliary = wordSet(...Object.values(verbs.auxiliaries));
const forms = formsOf(verbs.reportVerbs, verbs.strongVerbs);

const beginsSentence = wordSet(
  words.determiners.subject,
  words.determiners.other,
  words.pronouns.subject,
  words.pronouns.other,
  words.prepositions,
  words.subordinators,
  words.adverbs,
  words.coordinators,
  words.openers,
  'es ihr wir',
);

const functionWords = wordSet(
  words.prepositions,
  words.adverbs,
  words.openers,
  words.determiners.subject,
  words.determiners.other,
);
/** The subjunctives of the verbs of reporting, unless they are other words too: «einige». */
const ofReports = [...forms].flatMap(([word, all]) =>
  !functionWords.has(word) && all.every(({ form }) => form === 'subjunctive') ? word : [],
);

/** The functions of German words in a sentence, and the verbs of reporting. All in lower case. */
export const german = {
  beginsSentence,
  verbs: forms,
  have: wordSet(verbs.auxiliaries.have),
  become: wordSet(verbs.auxiliaries.become),
  modals: wordSet(verbs.auxiliaries.modal, verbs.auxiliaries.become),
  auxiliary,
  takesBe: verbs.takesBe,
  takesNoGe: verbs.takesNoGe,
  secondSubjunctives: wordSet(verbs.secondSubjunctives),
  subjunctives: new Set([...wordSet(verbs.subjunctives), ...ofReports]),
  infinitiveWithZu: verbs.infinitiveWithZu,
  itSays: wordSet(verbs.itSays),
  contractions: wordSet('im am beim vom zum zur ins'),
  beforeText: wordSet('in im bei beim aus auf von vom seitens'),
  beforeAmount: wordSet('rund knapp etwa fast gut mehr weniger als über bis zu mindestens ungefähr beinahe nahezu'),
  amounts: wordSet('hälfte drittel viertel dutzend'),
  ofDocuments: wordSet(verbs.ofDocuments),
  ofOthers: wordSet(verbs.ofOthers),
  onlyAtEdge: wordSet(verbs.onlyAtEdge),

  subjectDeterminers: wordSet(words.determiners.subject),
  otherDeterminers: wordSet(words.determiners.other),
  beforeAdjective: wordSet(words.determiners.subject, words.determiners.other, words.prepositions),
  /** May follow the determiner of a noun that has more than adjectives before it. */
  opensAttribute: wordSet(words.prepositions, words.adverbs, words.openers, 'das den dem sich'),
  opensPhrase: wordSet(articles, possessives, words.personPronouns, 'es'),
  notInPhrase: new Set([...wordSet(words.prepositions, words.coordinators), ...auxiliary]),
  subjectPronouns,
  personPronouns: wordSet(words.personPronouns),
  prepositions: wordSet(words.prepositions),
  subordinators: wordSet(words.subordinators),
  alwaysSubordinates: wordSet('dass daß weil nachdem obwohl wenn falls ob wie indem sodass wonach'),
  beforeSubordinator: wordSet('und oder aber auch nur selbst erst so denn sondern'),
  contentSubordinators: wordSet(words.contentSubordinators),
  relatives: wordSet(words.relatives),
  subjectRelatives: wordSet('der die das welcher welche welches'),
  opensSub: wordSet(words.subordinators, words.relatives),
  coordinators: wordSet(words.coordinators),
  openers: wordSet(words.openers),
  adverbs: wordSet(words.adverbs, words.openers),
  adverbEndings: words.adverbEndings,
  functionWords,
  nameParticles: wordSet(words.nameParticles),
  smallNames: wordSet(who.smallNames),
  genitives: wordSet(words.genitives),
  joinsNear: wordSet(words.joining.near),
  joinsFar: wordSet(words.joining.far),
  joinsPhrases: wordSet(words.joining.both),
  separable: wordSet('ab an auf aus bei ein entgegen fest fort frei her hin los vor vorbei weg zu zurück zusammen'),
  behindParticle: wordSet('und oder als sowie'),
  behindSo: wordSet('weiter heute gestern wörtlich abschließend dazu selbst'),

  accordingTo: wordSet('laut gemäß'),
  accordingAfter: wordSet('zufolge nach gemäß'),
  beforeAfter: wordSet('erst kurz bald unmittelbar gleich direkt lange'),
  statements: wordSet(nouns.statements),
  announcing: wordSet(nouns.announcing),
  possessives: wordSet(possessives),
  statementEndings: nouns.statementEndings,
  documents: nouns.documents,
  impersonalSources: nouns.impersonalSources,
  offices: who.offices,
  bodies: who.authorities,
  things: nouns.things,
  places: nouns.places,
  plurals: nouns.plurals,
  singulars: nouns.singulars,
  timeNouns: wordSet(nouns.times, ...dates.months, ...nouns.daysAndTimes),
  acts: nouns.acts,
};

const listed = '(?:\\p{Ll}{5,}e[nr]? )?\\p{Lu}[\\p{L}-]*';

/** What is needed to find quotations and the ends of sentences in German. */
export const germanWording: Wording = {
  abbreviations: wordSet(words.abbreviations),
  finalAbbreviations: wordSet(words.finalAbbreviations),
  beforeOrdinal: wordSet(words.determiners.subject, words.determiners.other, 'am im vom zum zur beim ins'),
  months: wordSet(...dates.months),
  dates,
  beginsSentence,
  reports: (word) => forms.has(word),
  introduces: (text) => {
    const said: readonly string[] = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    const isSaid = (words: readonly string[]) => words.length === 0 || words.some((word) => said.includes(word));
    const isReport = (word: string) =>
      forms
        .get(word)
        ?.some(
          ({ needsContent, particle, beside }) =>
            !needsContent && (!particle || said.includes(particle)) && isSaid(beside),
        );
    return said.some(isReport);
  },
  inClauses: new Set([...auxiliary, ...subjectPronouns]),
  soSays: 'so',
  titles: wordSet(nouns.titles),
  titleEndings: nouns.titleEndings,
  slogans: wordSet(nouns.slogans),
  media: nouns.media,
  afterSpeaker: wordSet('zufolge'),
  beforeSpeaker: wordSet('wie der die das'),
  beforeAddressee: wordSet('dem der'),
  addresses: wordSet('gegenüber'),
  beforeQuotedWord: wordSet('als um ein eine einen einem einer eines von vor keine kein keinen den dem nur durch'),
  lists: [
    new RegExp(`(?:für ${listed}|\\p{Lu}\\p{L}*-)(?:, ${listed})+ (und|sowie) (?=${listed})`, 'gu'),
    ...listsOf({
      and: 'und|sowie',
      within: 'der|die|das|des|den|dem|von|vom|de|van|für',
      verb: '(?<!\\p{L})(?:\\p{Ll}+en|so|laut) ',
      others: [...functionWords],
    }),
  ],
};
