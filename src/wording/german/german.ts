import type { Wording } from '../wording.ts';
import { wordSet } from '../wordSet.ts';
import { formsOf } from './conjugate.ts';
import {
  declared,
  documents,
  impersonalSources,
  media,
  slogans,
  statementEndings,
  statements,
  times,
  titleEndings,
  titles,
  victims,
} from './nouns.ts';
import { abbreviations, finalAbbreviations, months } from './sentences.ts';
import {
  auxiliaries,
  infinitiveWithZu,
  itSays,
  ofDocuments,
  reportVerbs,
  secondSubjunctives,
  strongVerbs,
  subjunctives,
  takesBe,
  takesNoGe,
} from './verbs.ts';
import {
  adverbEndings,
  adverbs,
  contentSubordinators,
  coordinators,
  determiners,
  genitives,
  joining,
  nameParticles,
  openers,
  personPronouns,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './words.ts';

const articles = 'der die das des dem den ein eine einen einem einer eines kein keine';
const possessives = 'sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres';
const subjectPronouns = wordSet(pronouns.subject);
const auxiliary = wordSet(...Object.values(auxiliaries));
const forms = formsOf(reportVerbs, strongVerbs);

const beginsSentence = wordSet(
  determiners.subject,
  determiners.other,
  pronouns.subject,
  pronouns.other,
  prepositions,
  subordinators,
  adverbs,
  coordinators,
  openers,
  'es ihr wir',
);

/** The functions of German words in a sentence, and the verbs of reporting. All in lower case. */
export const german = {
  beginsSentence,
  verbs: forms,
  have: wordSet(auxiliaries.have),
  become: wordSet(auxiliaries.become),
  modals: wordSet(auxiliaries.modal, auxiliaries.become),
  auxiliary,
  takesBe,
  takesNoGe,
  secondSubjunctives: wordSet(secondSubjunctives),
  subjunctives: wordSet(subjunctives),
  infinitiveWithZu,
  itSays: wordSet(itSays),
  ofDocuments: wordSet(ofDocuments),

  subjectDeterminers: wordSet(determiners.subject),
  otherDeterminers: wordSet(determiners.other),
  beforeAdjective: wordSet(determiners.subject, determiners.other, prepositions),
  opensPhrase: wordSet(articles, possessives, personPronouns, 'es'),
  notInPhrase: new Set([...wordSet(prepositions, coordinators), ...auxiliary]),
  subjectPronouns,
  personPronouns: wordSet(personPronouns),
  prepositions: wordSet(prepositions),
  subordinators: wordSet(subordinators),
  alwaysSubordinates: wordSet('dass daß weil nachdem obwohl wenn falls ob wie indem sodass wonach'),
  beforeSubordinator: wordSet('und oder aber auch nur selbst erst so denn sondern'),
  contentSubordinators: wordSet(contentSubordinators),
  relatives: wordSet(relatives),
  subjectRelatives: wordSet('der die das welcher welche welches'),
  opensSub: wordSet(subordinators, relatives),
  coordinators: wordSet(coordinators),
  openers: wordSet(openers),
  adverbs: wordSet(adverbs),
  adverbEndings,
  functionWords: wordSet(prepositions, adverbs, determiners.subject, determiners.other),
  nameParticles: wordSet(nameParticles),
  genitives: wordSet(genitives),
  joinsNear: wordSet(joining.near),
  joinsFar: wordSet(joining.far),
  joinsPhrases: wordSet(joining.both),
  separable: wordSet('ab an auf aus bei ein entgegen fest fort her hin los vor vorbei weg zu zurück zusammen'),
  behindParticle: wordSet('und oder als sowie'),
  behindSo: wordSet('weiter heute gestern wörtlich abschliessend abschließend dazu selbst'),

  accordingTo: wordSet('laut gemäss gemäß'),
  accordingAfter: wordSet('zufolge nach gemäss gemäß'),
  nominatives: wordSet('die das ein eine'),
  beforeAfter: wordSet('erst kurz bald unmittelbar gleich direkt lange'),
  statements: wordSet(statements),
  statementEndings,
  documents,
  impersonalSources: wordSet(impersonalSources),
  timeNouns: wordSet(times),
  victims,
  declared: wordSet(declared),
};

/** What is needed to find quotations and the ends of sentences in German. */
export const germanWording: Wording = {
  abbreviations: wordSet(abbreviations),
  finalAbbreviations: wordSet(finalAbbreviations),
  beforeOrdinal: wordSet(determiners.subject, determiners.other, 'am im vom zum zur beim ins'),
  months: wordSet(months),
  beginsSentence,
  reports: (word) => forms.has(word),
  introduces: (text) => {
    const said: readonly string[] = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    const isReport = (word: string) =>
      forms.get(word)?.some(({ needsContent, particle }) => !needsContent && (!particle || said.includes(particle)));
    return said.some(isReport);
  },
  inClauses: new Set([...auxiliary, ...subjectPronouns]),
  soSays: 'so',
  titles: wordSet(titles),
  titleEndings,
  slogans: wordSet(slogans),
  media: wordSet(media),
  afterSpeaker: wordSet('zufolge'),
  beforeQuotedWord: wordSet('als ein eine einen einem einer eines von vor keine kein keinen den dem nur durch'),
};
