import { listsOf } from '../lists.ts';
import { Wording } from '../wording.ts';
import { pairsOf, wordSet, wordSets } from '../wordSet.ts';
import { formsOf } from './conjugate.ts';
import { isNameOfThing, isNounPhrase } from './nounPhrases.ts';
import { days, daysAndTimes, nounPatterns, nouns } from './nouns.ts';
import { adjectivesInE } from './reportedVerb.ts';
import { dates } from './times.ts';
import { attitudes, someVerbs, verbPatterns, verbs } from './verbs.ts';
import { who } from './who.ts';
import { words } from './words.ts';

const articles = 'der die das des dem den ein eine einen einem einer eines kein keine';
const possessives = 'sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres';
const auxiliary = wordSet(...Object.values(verbs.auxiliaries));
const forms = formsOf(verbs.reportVerbs, verbs.strongVerbs);

/** Outlets that write themselves without a capital. */
const smallNames = wordSet('dimap taz dpa sda apa afp epd kna sid n-tv ntv');

const functionWords = wordSet(words.determiners, words.prepositions, words.adverbs, words.openers);

/** Words that are never names. */
const beginsSentence = new Set([
  ...functionWords,
  ...wordSet(words.subjectPronouns, words.otherPronouns, words.subordinators, words.coordinators, 'es ihr wir'),
]);

/** The subjunctives of the verbs of reporting, unless they are other words too: «einige», «bitte». */
const ofReports = [...forms].flatMap(([word, all]) =>
  word !== 'bitte' && !functionWords.has(word) && all.every(({ form }) => form === 'subjunctive') ? word : [],
);

/** The functions of German words in a sentence, and the verbs of reporting. All in lower case. */
export const german = {
  ...wordSets(words),
  ...wordSets(nouns),
  ...wordSets(someVerbs),
  ...nounPatterns,
  ...verbPatterns,
  beginsSentence,
  functionWords,
  verbs: forms,
  have: wordSet(verbs.auxiliaries.have),
  be: wordSet(verbs.auxiliaries.be),
  become: wordSet(verbs.auxiliaries.become),
  /** Verbs by which something occurs, with what ends their clause. */
  occurs: new Set([
    ...wordSet('ereignete ereigneten geschah geschahen passierte passierten'),
    'fand statt',
    'fanden statt',
    'brach aus',
    'brachen aus',
  ]),
  /** Verbs by which a participle says what became of the subject, participles that do not, and what denies it. */
  happens: wordSet('wurde wurden ist sind war waren'),
  becomes: wordSet('geworden gewesen geblieben bekannt verwandt'),
  dative: wordSet('dem der einem einer seinem seiner ihrem ihrer diesem dieser ihm ihr ihnen'),
  denies: wordSet('nicht nie niemals kaum kein keine keiner keines'),
  mention: wordSet('rede'),
  about: wordSet('von vom davon'),
  there: wordSet('dort darin'),
  therein: wordSet('darin'),
  thereof: wordSet('daraus'),
  reasons: wordSet(
    'begründung argument hinweis bemerkung forderung bitte vorwurf behauptung ankündigung drohung aufforderung worten',
  ),
  /** Subordinators of clauses that say something as main clauses do. */
  compares: wordSet('wie während wohingegen'),
  contrary: wordSet('aber jedoch dagegen hingegen allerdings indes indessen zugleich gleichzeitig zudem auch dafür'),
  modals: wordSet(verbs.auxiliaries.modal, verbs.auxiliaries.become),
  auxiliary,
  subjunctives: new Set([...wordSet(someVerbs.subjunctives), ...ofReports]),
  /** Second subjunctives, used where the first looks like the indicative: «sie würden» for «sie werden». */
  replacements: wordSet('würden hätten müssten könnten dürften', someVerbs.strongSubjunctives),
  /** What may stand with «würden» and «hätten» where something is only wished or thought: «gern», «sonst», «bei einem Sieg», «im Fall einer Absage», «um ein Haar». */
  unreal:
    /(?<!\p{L})(?:gerne?|lieber|liebsten|beinahe|eigentlich|(?:an)?sonst(?:en)?|andernfalls)(?!\p{L})|^(?:(?:bei|mit) eine[mr]|im falle?|dann) |(?<!\p{L})(?:hätten|wären) (?:.* )?(?:fast|um ein haar) /u,
  /** Adjectives that end like a subjunctive. */
  adjectives: wordSet(adjectivesInE),
  beginsUnreal: new Set([...auxiliary, ...wordSet('ohne wenn falls')]),
  infinitiveModals: wordSet('können müssen sollen dürfen wollen'),
  /** Prepositions that hold an article, each with that. */
  contractions: new Map(pairsOf('im dem, am dem, beim dem, vom dem, zum dem, zur der, ins das')),
  beforeText: wordSet('in im bei beim aus auf von vom seitens vonseiten'),
  beforeTime: wordSet('ab am bis im seit vom'),
  beforeAmount: wordSet('rund knapp etwa fast gut mehr weniger als über bis zu mindestens ungefähr beinahe nahezu'),
  amounts: wordSet('hälfte drittel viertel dutzend'),

  beforeAdjective: wordSet(words.determiners, words.prepositions),
  /** May follow the determiner of a noun that has more than adjectives before it. */
  opensAttribute: wordSet(words.prepositions, words.adverbs, words.openers, 'das den dem sich'),
  opensPhrase: wordSet(articles, possessives, words.personPronouns, 'es'),
  notInPhrase: new Set([...wordSet(words.prepositions, words.coordinators), ...auxiliary]),
  alwaysSubordinates: wordSet('dass daß weil nachdem obwohl wenn falls ob wie indem sodass wonach'),
  beforeSubordinator: wordSet('und oder aber auch nur selbst erst so denn sondern'),
  subjectRelatives: wordSet('der die das welcher welche welches'),
  opensSub: wordSet(words.subordinators, words.relatives),
  adverbs: wordSet(words.adverbs, words.openers),
  /** Endings of adverbs and adjectives: a capitalised word with one at the start of a sentence is hardly a noun. */
  adverbEndings:
    /(?:lich|isch|(?<!^kön|^lud)ig|weise|end|(?<!^b)e[lr]nd|(?<!arch|detekt|kollekt|mot)iv|haft|los|voll|sam|bar|.lang|gemä(?:ß|ss))$|(?:lich|(?<!^f)isch|(?<!n)ig|end|haft|los|voll|sam|bar)er$/,
  smallNames,
  separable: wordSet('ab an auf aus bei ein entgegen fest fort frei her hin los vor vorbei weg zu zurück zusammen'),
  behindParticle: wordSet('und oder als sowie'),
  behindSo: wordSet('weiter heute gestern wörtlich abschließend dazu selbst'),

  beforeGround: wordSet('unter mit'),
  grounds: wordSet('berufung verweis hinweis'),
  relies: wordSet('beruft berief berufen beriefen stützt stützte stützen stützten'),
  accordingTo: wordSet('laut gemäß'),
  accordingAfter: wordSet('zufolge nach gemäß'),
  beforeAfter: wordSet('erst kurz bald unmittelbar gleich direkt lange'),
  possessives: wordSet(possessives),
  offices: who.offices,
  bodies: who.authorities,
  organisations: who.bodies,
  /** Several of either, as far as only the ending says so: «Banken», «Kantone». */
  manyBodies: new RegExp(
    [who.bodies, who.authorities].map(({ source }) => source.replace(/\$$/, '(?:e?n|e|s)$')).join('|'),
  ),
  collectives: who.collectives,
  states: new Set(who.states.map(([state]) => state)),
  callings: who.callings,
  unnamed: who.unnamed,
  outlets: who.outlets,
  outletsByName: who.outletsByName,
  days: new Set(days),
  daysAndTimes: new Set(daysAndTimes),
  // «Jan» is rather somebody's first name.
  timeNouns: wordSet(nouns.times, ...dates.months.map((names) => names.replace(/ jan$/, '')), ...daysAndTimes),
};

const takesHow = wordSet(attitudes, 'dabei überzeugt sicher kritisch gelassen froh stolz begeistert klar fest lobes');

const listed = '(?:\\p{Ll}{5,}e[nr]? )?\\p{Lu}[\\p{L}-]*';

/** What is needed to find quotations and the ends of sentences in German. */
export const germanWording: Wording = {
  ...new Wording(),
  abbreviations: wordSet(`
  z d u i s o v ü dr med phil iur jur kap ziff lit kt prof dipl ing hl st nr abs az bzw ca vgl sog evtl ggf inkl exkl max min zzgl tel fa fr hr bd hrsg jan feb febr mär
  apr aug sept sep okt nov dez mr mrs ms geb gest verh vs insb bes allg ehem gegr gez hptm lt rd einschl mind urspr
`),
  finalAbbreviations: wordSet(
    'usw etc art gen mag mio mrd co inc corp ltd str jr sr chr jh std sek jhd a b c h e m ä abk ff f tsd bzgl dgl',
  ),
  beforeOrdinal: wordSet(words.determiners, 'am im vom zum zur beim ins'),
  months: wordSet(...dates.months),
  dates,
  beginsSentence,
  reports: (word) => forms.has(word),
  introduces: (text, next) => {
    const said: readonly string[] = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    const isSaid = (words: readonly string[]) =>
      words.length === 0 || words.some((word) => !/^i[mn]$/.test(word) && said.includes(word));
    // «Die Partei begrüsst den Plan: Man müsse sparen.», «Sie ist skeptisch: Es werde teuer.»
    const isReported = next.match(/\p{L}+/gu)?.some((word) => german.subjunctives.has(word));
    if (isReported && said.some((word) => takesHow.has(word))) return true;
    // «Der Rat begrüsst den Plan: Die Stadt spart.» tells of the plan.
    const isReport = (word: string) =>
      forms
        .get(word)
        ?.some(
          ({ verb, needsContent, particle, beside }) =>
            (!(needsContent || verb === 'begrüßen') || isReported) &&
            (!particle || said.includes(particle)) &&
            isSaid(beside),
        );
    // «Der Verband kritisiert: Das Geld reicht nicht.», «Für sie ist klar: Es eilt.»
    const last = said.at(-1) ?? '';
    return forms.has(last) || takesHow.has(last) || said.some(isReport);
  },
  isNounPhrase,
  isNameOfThing,
  inClauses: new Set([...auxiliary, ...german.subjectPronouns]),
  // «so der Minister», «lacht die Wirtin», «höhnt Anna Muster», but not «einst die Post», «so heisst das Lied», «lautete die Losung»
  soSays: new RegExp(
    `^(?!(?:so )?(?:hei(?:ß|ss)t|hie(?:ß|ss)|laute|n[ae]nnt|steht|stand)\\p{Ll}* (?!es))(?:so |(?!(?:${[...beginsSentence].join('|')}) )\\p{Ll}+(?<!lich|mals)(?: (?:er|sie|der|die|das|eine?)(?!\\p{L})|te? \\p{Lu}\\p{Ll}+ \\p{Lu}))`,
    'u',
  ),
  titles: wordSet(`
  motto buch titel lied song firma partei operation grundsatz prädikat thema gesellschaft musical roman stück musikstück oper
  serie band gruppe ausstellung aktion kampagne reihe schiff spiel software organisation bündnis genannten genannte sogenannten
  sogenannte enzyklika stern planet klassen status
`),
  titleEndings:
    /(?:initiative|petition|zeitschrift|film|preis|programm|projekt|sendung|album|begriff(?:en?)?|themen?|namen?)$/,
  judges:
    /(?<!\p{L})(?:(?:n[ae]nnt?(?:e|en)?|bezeichnete?n?|spr[aäi]ch\p{Ll}* vo[nm])(?!\p{L})[^.:]*|(?:k?eine?[mnrs]?|[Aa]ls|steht)\s)$/u,
  slogans: wordSet('parole parolen aufschrift sprüche spruch worten wortlaut satz slogan slogans rufe rufen'),
  media: /(?:zeitung|magazin(?:e?s)?|zeitschrift|sender|agentur|internetseite|web(?:site|seite)|blatt)$/,
  afterSpeaker: wordSet('zufolge'),
  beforeSpeaker: wordSet('wie der die das'),
  beforeAddressee: wordSet('dem der'),
  addresses: wordSet('gegenüber'),
  smallNames,
  papers: /^\p{Lu}\p{L}* am (?:Mittag|Samstag|Sonntag|Wochenende)$/u,
  beforeGiver: /(?:angaben von|(?<!\p{L})das (?:berichtet|meldet|schr(?:ei|ie)b)t?e? d(?:as|er|ie)) $/u,
  beforeOutlet: /(?:recherche|bericht|umfrage|analyse|information|studie|angabe|artikel|beitrag)(?:e|en|n|s)? von$/,
  talks: wordSet('interview gespräch'),
  beforeQuotedWord: wordSet('als um ein eine einen einem einer eines von vor keine kein keinen den dem nur durch'),
  lists: [
    new RegExp(`(?:für ${listed}|\\p{Lu}\\p{L}*-)(?:, ${listed})+ (und|sowie) (?=${listed})`, 'gu'),
    ...listsOf({
      and: 'und|sowie',
      within: 'der|die|das|des|den|dem|von|vom|de|van|für',
      verb: '(?<!\\p{L})(?:\\p{Ll}+[elr]n(?: (?:am \\p{Lu}\\p{Ll}+|gemeinsam|übereinstimmend))?|so|laut) ',
      according: `(?:[Ll]aut|(?:[Nn]ach|[Aa]us) (?:\\p{Ll}+ )?(?:Angaben|Ansicht|Aussagen|Auffassung|Berichten|Darstellung|Einschätzung|Informationen|Meinung|Recherchen|Sicht)(?: von)?) `,
      others: [...functionWords],
    }),
  ],
};
