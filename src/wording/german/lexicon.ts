import { Lexicon } from '../lexicon.ts';
import { pairsOf, wordSet } from '../wordSet.ts';
import { bareAdjectives, bent, telling } from './adjectives.ts';
import { determinerShows, nominative, nominatives, ownersIn, pronounShows } from './agreement.ts';
import { german } from './german.ts';
import { timePhrases, timeWords } from './times.ts';
import { who } from './who.ts';

const nobleParticles = wordSet('von zu');

/** People by where they come from; those of the first list end in «er» or «erin», those of the second in «e» or «in». */
const [inEr, inE] = [
  `belgi spani itali italien brasilian argentini mexikan kanadi amerikan us-amerikan südafrikan australi österreich schweiz engländ niederländ
    holländ neuseeländ norweg ukrain japan kore nordkore südkore ind iran irak ägypt syr libanes bosni alban luxemburg liechtenstein nigerian
    kolumbian kenian georgi armeni tunesi algeri zürch bern basl genf luzern bündn tessin wallis waadtländ freiburg thurgau aargau solothurn
    schwyz zug nidwaldn obwaldn urn glarn tirol kärntn vorarlberg niederösterreich oberösterreich wien münchn hamburg köln berlin`,
  'afghan brit deutsch kroat serb kosovar slowen slowak tschech pol rumän bulgar griech türk russ est lett finn schwed dän ir schott franzos portugies chines vietnames chilen',
].map((stems) => [...wordSet(stems)].join('|'));

/** What somebody is called whose name stands before. */
const byname =
  '(?:\\p{L}+-)?politiker|republikaner|\\p{L}*demokrat|stürmer|torhüter|goalie|flügel|routinier|spielmacher|(?:abwehr|mittelfeld|national)spieler|pontifex|\\p{Ll}+loge|historiker|ökonom|künstler|autor|schriftsteller|regisseur|sänger|schauspieler|musiker|wissenschaftler|unternehmer|familienvater';

/** German words about who somebody is and when something is said. */
export const germanLexicon: Lexicon = {
  ...new Lexicon(),
  ...who,
  nounsHaveCapitals: true,
  nounsHaveGenders: true,
  // Not «Verwaltungsrat», «Schiedsrichter», «Klubpräsidentin», «Leiter».
  publicOffices:
    /^(?:staats|bundes(?!geschäfts|trainer|vorsitz)|regierungs|landes|kantons|stadt|gemeinde|polizei|armee|parlaments|kreml|us-)|(?:bau|bildungs|erziehungs|gesundheits|innen|justiz|militär|sicherheits|sozial|umwelt|verkehrs|volkswirtschafts)(?:direktor|vorsteher)(?:in|s)?$|(?:minister(?:präsident)?|kanzler|bürgermeister|(?:land)?ammann|kommissar|staatsanw[aä]lt|(?<!schieds|preis)richter|botschafter|gouverneur|senator|abgeordnete[nrs]?|(?<!verwaltungs|stiftungs|betriebs|aufsichts|bei)r[aä]t)(?:in|innen|s|es|en|n|e)?$/,
  sameOffices: new Map(
    pairsOf(
      'ankläger staatsanwalt, regierungschef ministerpräsident, premierminister ministerpräsident, staatschef präsident, kremlchef präsident, staatspräsident präsident',
    ),
  ),
  personTitles: wordSet(
    'dr prof herr herrn frau sir lord graf gräfin prinz prinzessin lic med phil iur oec rer nat sc ing dipl',
  ),
  postnominals: wordSet('mdb mdl'),
  nameParticles: new Set([...german.nameParticles].filter((word) => !nobleParticles.has(word))),
  nobleParticles,
  determiners: new Set([...german.determiners, ...german.contractions.keys()]),
  beforePlace: /(?<!\p{L})(?:[Ii]n|aus|nach|bei) (\p{Lu}[\p{L}-]*)/gu,
  callings: new RegExp(`${who.callings.source}|^(?:${inE})(?:en?|in)$`, 'u'),
  relations: /^(?:anhäng|freund|gegn|kolleg|kritik|mutt|vat|sohn|tocht|brud|schwest)/,
  reasons:
    /^(?:anlass|auslöser|beginn|ende|ergebnis|folge|grund|hintergrund|höhepunkt|kern|thema|ursache|ziel)\p{Ll}{0,2} /u,
  called: [
    [/^behörde$/, 'authority'],
    [/^(?:zeitung|blatt|sender|magazin)$/, 'outlet'],
    [/^(?:frau|mann)$/, 'unnamed'],
  ],
  professions: [
    [
      /^(?:\p{Ll}*forscher|wissenschaftl|wissenschaftler|expert|fachmann|fachfrau|autor|studienleit|studienleiter)$/u,
      /(?:olog|forsch|forscher|wissenschaftl|wissenschaftler|professor|physik|physiker|chemik|chemiker|histor|historiker|ökonom|mediziner|medizin|geograf|geograph)$/,
    ],
    [/^(?:anwalt|verteidig|verteidiger|jurist)$/, /(?<!bundes|staats)anw[aä]lt$/],
    [/^manager$/, /(?:chef|direktor|(?:finanz|konzern)vorstand|ceo|geschäftsführer)$/],
    [/^coach$/, /trainer$/],
    [/^landwirt$/, /b[aä]uer$/],
    [/^mediziner$/, /(?:[aä]rzt|chirurg|olog)$/],
  ],
  calledBy: [
    [
      /^(?:unternehmen|konzern|firma|gruppe|gesellschaft|betrieb)$/,
      /(?:airline|(?<!land)bauer(?:in)?|anbieter(?:in)?|bahn|bank|betreiber(?:in)?|betrieb|brauerei|discounter|firma|gesellschaft|gruppe|händler(?:in)?|hersteller(?:in)?|kette|konzern|riese|start-up|unternehmen|verlag|versicherer|versicherung|versorger|werft)$/,
    ],
    [/^(?:klub|club|verein)$/, /^(?:fc|sc|sv|vfb|vfl|ehc|hc|bsc|bc)$|(?:klub|club|verein)$/],
    [/^partei$/, /^(?:afd|bsw|cdu|csu|cvp|edu|evp|fdp|fpö|glp|mitte|övp|sp|spd|spö|svp)$/],
    [/^(?:gewerkschaft|organisation|partei|verband)$/, /(?:gewerkschaft|organisation|partei|verband)$/],
  ],
  // «SBB», and «Orbis» in «Orbis-Chef»
  properNames: /(?<!\p{L})(?:(\p{Lu}{2,6})(?!\p{L})|(\p{Lu}\p{L}*)-\p{Lu}\p{Ll})/gu,
  pronouns: wordSet(
    'er sie es dieser diese dieses letzterer letztere sein seiner ihrer seinen ihren seine ihre ihn ihm ihr ihnen demnach danach dort darin daraus',
  ),
  firstPersons: wordSet(
    'ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren unserer unseres',
  ),
  neverOfPeople: new Set([...german.there, ...german.thereof, 'dieses']),
  pronounShows,
  determinerShows,
  // No plural ends like these, and no singular like those.
  areSeveral: (name) =>
    /[bdfghkmpt]$/.test(name) ? false : /(?:\p{Ll}{4}ern|aben|innen|nissen?)$/u.test(name) || undefined,
  nominatives,
  ownersIn,
  nominative,
  telling,
  bent,
  bareAdjectives,
  // «Zeugen» are people, «Angaben» are things that people say.
  statements: (word) => (german.statements.has(word) && !who.unnamed.test(word)) || german.statementEndings.test(word),
  timeNouns: german.timeNouns,
  attributes: /(?:t|en|end|ig|isch|lich)e[nrs]?$/,
  placed: /(?:amt|bank|gericht|klinik|museum|polizei|rat|schule|spital|staatsanwaltschaft|universität)$/,
  genders: [
    [
      /(?:polizei|schaft|ung|anklage|behörde|partei|feuerwehr|kanzlei|armee|bank|studie)$|^(?:(?:ehe)?frau|mutter|schwester|tochter)$/,
      'sheOrThey',
    ],
    [/^(?:(?:ehe)?mann|bruder|sohn|vater)$/, 'he'],
    [
      /(?:gericht|amt|ministerium|departement|institut|gutachten|urteil|heim|museum|spital|team|unternehmen|zentrum)$/,
      'it',
    ],
  ],
  occasional: wordSet('bei beim nach vor seit während'),
  latters: wordSet('dieser diese letzterer letztere'),
  documents: german.documents,
  contractions: german.contractions,
  things: german.things,
  companyForms: wordSet('AG GmbH KG NV SA SE'),
  companies: /^(?:firma|gesellschaft|gruppe|konzern|unternehmen)$/,
  smallNames: german.smallNames,
  shares: wordSet('% prozent hälfte drittel viertel fünftel'),
  ages: /^\p{N}+ jahre alte[mnrs]?$/u,
  small: new Set([...german.functionWords, ...german.subordinators]),
  coordinators: wordSet('und sowie'),
  genitives: wordSet('der des eines einer für zum zur ohne gegen'),
  manyInE: /(?:anwält|ärzt|beamt|betrieb|dienst|freund|gäst|institut|rät|städt|verbänd|verein|wirt)e$/,
  from: wordSet('von vom'),
  madeOf: wordSet('von vom aus um'),
  groups: /^(?:band|(?:ehe)?paar|duo|dutzend|familie|geschwister|gruppe|hälfte|mehrheit|reihe|team|teil|trio)$/,
  fields: german.fields,
  listed: /(?:gewerkschaften|parteien|verbände|vereine|banken|konzerne|firmen|organisationen|zeitungen|sender)$/,
  among: wordSet('in im an am auf aus bei beim für mit unter von vom der zu zum zur'),
  divides: /[,;] (?:und|aber|doch|während|wohingegen) (?:\p{Ll}{2,7} )?$|, (?=was (?:\p{Ll}{2,7} )?$)|; $| und $/u,
  occasions: /, (?=was (?:\p{Ll}{2,10} )?$)/u,
  outOf: wordSet('aus'),
  topics: wordSet('zu zum zur über im in'),
  indefinite: wordSet(
    'ein eine einer eines einem einen zwei drei mehrere einige manche viele zahlreiche weitere andere',
  ),
  otherTimes: /^(?:neu|designiert|künftig|ehemalig|früher|einstig|damalig)e[mnrs]?$/,
  bynames: new RegExp(
    `^\\p{L}+ \\p{N}+-jährige[mnrs]?$|^(?:die|de[rmn]) \\p{L}+-(?:magistrat|mann|frau)(?:in|en)?$|^de[rmn] (?:(?:${inEr})er|(?:${inE})e[rmn]?)$|^(?:die|der) (?:(?:${inEr})erin|(?:${inE})in|deutsche)$|^de[rmn] (?:${byname})(?:e?n)?$|^(?:die|der) (?:${byname.replaceAll('loge', 'log')})in$`,
    'u',
  ),
  relatives: german.relatives,
  origin: /^.*(?:isch|deutsch)(?=e[mnrs]?$)/,
  own: /^eigen/,
  whose: wordSet('dessen deren meiner meinem meines unserer unserem unseres'),
  says: wordSet(
    'sagen behaupten bemängeln berichten beteuern betonen erklären erzählen fordern klagen schildern schreiben verkünden versichern warnen an|kündigen argumentieren bestätigen ein|räumen mit|teilen prophezeien',
  ),
  asks: wordSet('fordern'),
  leansAtBegin: wordSet(
    'er sie es ihr ihre sein seine dies so auch dazu davon darüber hierzu danach dort dabei dafür deshalb daher',
  ),
  leansAlone: wordSet('der die das'),
  pointsBack: wordSet('das dies diese dieser dieses'),
  leans: wordSet('diese dieser dieses diesen diesem damit dadurch demnach daraufhin letztere letzterer'),
  pronounsAfterVerb: wordSet('er sie'),
  strangers:
    /^(?!er ).*(?<!\p{L})einen (?:\p{Ll}+ )?[\p{L}\p{N}-]*(?:mann|fahrer|verdächtigen|jugendlichen|jährigen)(?!\p{L})/iu,
  silent:
    /(?:äußer|äusser)\p{L}*(?: sich)?(?: \p{L}+){0,3} nicht|nicht(?: \p{L}+){0,3} (?:äußern|äussern|erreichbar|erreichen|Stellung)|keine (?:Stellung|Auskunft|Angaben)|keinen Kommentar|unbeantwortet|reagiert\p{L}* nicht|schweigt/u,
  numerals:
    /^(?:million|milliarde|billion|prozent|tausend|jahr|monat|woche|tag|stunde|uhr|euro|franken|dollar)\p{L}{0,2}$/u,
  spokesPersons: /sprecher$/,
  timeWords: wordSet(timeWords),
  timePhrases: new RegExp(`(?<![\\p{L}\\p{N}])(?:${timePhrases.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
};
