import { cueWords, type FormCues } from '../formCues.ts';
import { isNameOfThing } from './nounPhrases.ts';
import { reportedLater, reportedVerb } from './reportedVerb.ts';
import { tenors } from './tenors.ts';

/** Verbs («bleibt», «liess») with which «offen» means that something is not known. */
const leavesOpen =
  '(?:ist|sind|war(?:en)?|seie?n?|wären?|bleib\\p{L}+|blieb\\p{L}*|lass\\p{L}+|läss?t|lie(?:ss|ß)\\p{L}*|gelassen|hält|hielt\\p{L}*)';

/** What nobody in particular says: «es wird behauptet, dass», «Kritisiert wurde vor allem, dass». */
const claimed =
  'angenommen|behauptet|beklagt|bemängelt|berichtet|betont|damit begründet|erklärt|erzählt|gemeldet|gesagt|gewarnt|kritisiert|mitgeteilt|moniert|unterstellt|verkündet|versichert';
/** What is before that: not «es wurde nie behauptet, dass». */
const affirmed = ' (?:(?!(?:nicht|nie(?:mals)?|noch|kaum|keine?[mnrs]?)(?!\\p{L}))[^!?,;:])*';
const claimedFirst = claimed.replace(/(?<=^|\|)\p{Ll}/gu, (first) => first.toUpperCase());

const tenor = tenors.replace(
  /\p{L}+ ?/gu,
  (noun) => `${noun.charAt(0).toUpperCase()}${noun.slice(1).replace(' ', '|')}`,
);

/** Words of a plan or a duty. */
const planned =
  '(?:[Kk]ünftig|[Ww]eiterhin|[Dd]ereinst|(?:[Nn]eue[nrs]?)|[Bb]is \\d{4}|[Aa]b \\d{4}|[Mm]indestens|noch lange|[Jj]ede[rs]?|Bewerber|Kandidat)(?!\\p{Ll}{3})';

/** When or how something is to be: «soll ab Mai zu sehen sein», but not «bis zu 30 Gäste sollen verletzt sein». */
const due =
  '(?:[Kk]ünftig|[Dd]ereinst|[Ss]pätestens|(?:[Aa]b|[Bb]is) (?:\\d{4}|Anfang|Ende|Mitte|im|zum|\\p{L}*(?:tag|[Ss]ommer|[Hh]erbst|[Ww]inter|uar|ber|jahr)(?!\\p{L})|März|April|Mai|Ju[nl]i|August)|(?:abgeschlossen|fertig(?:gestellt)?|\\p{Ll}{3,}(?:bereit|fertig)|erhältlich|verfügbar|zugänglich|befahrbar) sein(?!\\p{L}))';

/** The verbs of reported speech. */
export const reportedSpeech = cueWords(reportedVerb);

/** What tells the form of a German sentence. */
export const germanFormCues: FormCues = {
  // Not «Er sprach offen» or «offen für Gespräche». What is before the word is looked at last: at every letter it would take half a draft's time.
  open: cueWords(
    'unklar',
    `offen(?= ${leavesOpen}(?!\\p{L}))`,
    `(?:offen)(?<=(?:(?<!\\p{L})${leavesOpen}(?!\\p{L})[^!?;:,]{0,200}|noch|weiterhin) offen)(?=\\P{L}*$|[.,;:!?…»“”)]| [–—]| (?:und|oder|ob|wer|wann|wie|was|wo) )`,
    'fraglich',
    'ungeklärt',
    'ungewi(?:ss|ß)',
    // What is disputed is known, but not «umstritten ist, ob».
    '(?:umstritten|strittig)(?<=^Ob [^!?;:]*, \\p{Ll}+ (?:\\p{Ll}+ ){0,2}\\p{L}+)',
    ...['umstritten', 'strittig'].map(
      (word) => `${word}(?= (?:ist|bleibt|war|sei)(?: \\p{Ll}+){0,2}, (?:ob|wer|wie|wo|wann|warum|was)(?!\\p{L}))`,
    ),
    '(?:steht|stehen|stand|standen|stehe)(?= [^!?,]*nicht fest(?!\\p{L}))',
    'nicht (?:bekannt|klar|absehbar|geklärt|erwiesen|bestätigt)(?=[.,;!?]|$| (?:ist|war|sei)(?!\\p{L}))(?<=(?:ist|sind|war|waren|sei|seien) (?:[^!?;:,]{0,200} )?nicht \\p{L}+)',
    '(?:^(?:Bekannt|Bestätigt|Erwiesen|Geklärt|Klar) (?:ist|sind|war|waren|wurden?))(?=(?: \\p{L}+){1,4} nicht(?:[.,;!?]|$))',
    'unbekannt',
    '(?:nichts|keine (?:Einzelheiten|Details)) (?:\\p{Ll}+ )?bekannt',
    ...['ungelöst', 'rätselhaft', 'ein Rätsel', 'Unklarheit', '(?:bleibt|bleibe|blieb) abzuwarten', 'fehlt jede Spur'],
    '(?:wei(?:ss|ß)|kann) (?:\\p{Ll}+ )?niemand(?= sagen| genau|[.,;!]|$)',
    'niemand wei(?:ss|ß)(?=[^!?;,]{0,20}, )',
    '(?:wei(?:ss|ß) man|man wei(?:ss|ß))(?= (?:\\p{L}+ ){0,3}nicht(?:[.,;!]| genau| sicher))',
    // Not «er wird sich zeigen».
    '(?:wird|muss|müsse) sich(?=(?: [\\p{L}\\p{N}]+){0,4} (?:zeigen|weisen)(?!\\p{L}))(?<=(?:^|[,;:] )(?:[Ee]s |[Dd]as )?\\p{Ll}+ sich)',
    '(?:lässt|lassen|lie(?:ss|ß)(?:en)?|lasse) sich(?= (?:[\\p{L}\\p{N}.]+ ){0,5}nicht (?:\\p{Ll}+ )*(?:sagen|(?:ab|ein)schätzen|bestätigen|beurteilen|beziffern|ermitteln|eruieren|feststellen|klären|rekonstruieren|überprüfen|vorhersagen)(?!\\p{L}))',
    '(?:kann|können|konnten?)(?= (?:[\\p{L}\\p{N}.]+ ){0,5}nicht (?:\\p{Ll}+ )?(?:abgeschätzt|beurteilt|beziffert|bestätigt|ermittelt|festgestellt|geklärt|überprüft|verifiziert) werden(?!\\p{L}))',
    '(?:überprüfen|bestätigen|verifizieren) (?:lässt|lassen|lie(?:ss|ß)(?:en)?) sich(?=[^!?]* nicht(?!\\p{L}))',
    'nicht unabhängig (?:(?:ge|über)prüf|bestätig|verifizier)\\p{Ll}+',
    'noch nicht (?:entschieden|bestätigt|identifiziert)',
    '(?:wird|werde|werden) (?:noch|derzeit|zurzeit|nun) (?:abgeklärt|geklärt|ermittelt)',
    'Gegenstand (?:von |der |laufender )?(?:\\p{Ll}+ )?(?:Ermittlungen|Abklärungen|Untersuchung(?:en)?)',
    '(?:wirft|werfen|warf|warfen) Fragen(?=[^!?]* auf\\b)',
    ...[
      '(?:wird|werden)(?= [^!?]*(?:abgeklärt|untersucht|ermittelt|verhandelt)[.]?$)',
      '(?:kann|konnte|können|konnten)(?= [^!?]*nicht sagen[.]?$)',
    ].map((words) => `${words}(?<=^(?:Ob|Wann|Warum|Was|Wer|We[sr]halb|Wie|Wo)(?!\\p{L}) [^!?]*)`),
  ),
  possible: cueWords(
    ...['könnten?', 'dürften?', 'möglicherweise', 'womöglich', 'vielleicht', 'vermutlich', 'wahrscheinlich'],
    ...['mutma(?:ss|ß)lich', 'voraussichtlich', 'eventuell', 'anscheinend', 'scheinbar', 'offenbar'],
    // Never capitalised: «das Wohl», «die Schienen». Not «sehr wohl», «sich wohl fühlen», «einer der wohl besten».
    '(?:wohl)(?! (?:aber|bedacht|gemerkt|überlegt|fühl|\\p{Ll}+sten? ))(?<!(?:[Ss]ehr|fühl\\p{Ll}* (?:\\p{L}+ ){0,3}) ?wohl)',
    '(?:Wohl)(?<=^Wohl)(?= \\p{Ll})(?! (?:der|des|und|aber|oder) )',
    '(?:scheint|scheinen|schien|schienen)(?<!(?:Sonne|Mond|Licht)(?: \\p{L}+){0,4})(?! (?:\\p{Ll}+ ){0,3}(?:Sonne|Mond))',
    'nicht (?:\\p{Ll}+ )?(?:ausgeschlossen|auszuschlie(?:ss|ß)en)',
  ),
  // «soll» reports if something is said to be or to have been; otherwise it is a plan or a duty.
  hearsay: cueWords(
    'soll(?:en)?(?=[^!?]* (?:\\p{Ll}+(?:t|en) haben|(?:worden|geworden|gewesen|ge\\p{Ll}+en) sein)(?!\\p{L}))',
    `soll(?:en)?(?=[^!?]* (?:sein|haben)(?!\\p{L}))(?<!${due}[^.!?]*)(?![^.!?]*${due})`,
    'soll(?:en)?(?! [^!?,]*nicht )(?=[^!?,]* sich [^!?,]*(?:aufhalten|auf [^!?,]*belaufen|um [^!?,]*(?<!und )handeln)(?:[.,]|$))',
    // Not what is planned or asked for: «soll künftig aus Uri stammen», «jeder soll einen Ausweis besitzen».
    `soll(?:en)?(?=[^!?,]* (?:befinden|besitzen|stammen|in (?:U-|Untersuchungs)?[Hh]aft sitzen|vor [^!?,]*(?:Abschluss|Aus|Durchbruch|Einigung|Ende|Entlassung|Insolvenz|Konkurs|Pleite|Rücktritt|Trennung|Übernahme|Verkauf|Wechsel)(?!\\p{L})[^!?,]* stehen)(?:[.,]|$))(?<!${planned}[^.!?]*)(?![^.!?]*${planned})`,
    '(?<=(?:sein|haben) )soll(?:en)?',
    // Not «hiess es gut».
    'es (?:\\p{Ll}+ )?(?:hei(?:ss|ß)t|hie(?:ss|ß))(?![^!?]* gut(?!\\p{L}))',
    '(?:hei(?:ss|ß)t|hie(?:ss|ß)) es(?![^!?]* gut(?!\\p{L}))',
    '(?:wird|werden|wurde|wurden)(?=[^!?,]* (?:vermutet|befürchtet|spekuliert|gemunkelt|davon ausgegangen|vorgeworfen|verdächtigt|beschuldigt|bezichtigt)(?!\\p{L}))',
    `(?:wird|wurde) (?:${claimed})(?=, dass(?!\\p{L}))`,
    `(?:wird|wurde)(?=${affirmed} (?:${claimed}), dass(?!\\p{L}))`,
    `(?:ist|war) (?:${claimed}) worden(?=, dass(?!\\p{L}))`,
    `(?:ist|war)(?=${affirmed} (?:${claimed}) worden, dass(?!\\p{L}))`,
    `(?:^(?:${claimedFirst}) (?:wird|wurde))(?=[^!?,;:]*, dass(?!\\p{L}))`,
    '(?:wird|werden|wurden?)(?= [^!?,;:]*nachgesagt(?!\\p{L}))',
    '(?:ist|war)(?= (?:\\p{Ll}+ )?zu (?:hören|vernehmen|erfahren)(?!\\p{L}))',
    '(?:die Rede)(?<=(?:(?:[Vv]o[nm]|[Dd]avon) [^!?;:]*(?:ist|war|sei)|(?:[Ii]st|[Ww]ar|sei) [^!?;:]*(?:vo[nm]|davon)) (?:[^!?;:]* )?die Rede)(?<!(?:nicht|nie|niemals|kaum) [^!?;:]*die Rede)',
    'die Rede(?= (?:ist|war|sei) (?:vo[nm]|davon)(?!\\p{L}))',
    '(?:die Rede)(?<=(?:[Ii]st|[Ww]ar|sei) die Rede)(?= (?:vo[nm]|davon)(?!\\p{L}))',
    `so(?= (?:der|die|das|ein|eine|ihre?|seine?) (?:${tenor})(?:[.,]| (?:[–—]|a[mn]|aus|im|in)(?!\\p{L})|$))`,
    'man geht davon aus',
    'es besteht der Verdacht',
    '(?:steht|stehen|stand|standen)(?=(?: [\\p{L}\\p{N}.]+){0,4} (?:im|unter) (?:\\p{Ll}+ )?Verdacht(?!\\p{L}))',
    'angeblich',
    'dem Vernehmen nach',
    reportedVerb,
    reportedLater,
  ),
  retold: cueWords(
    // «würden», «käme», «vertiefe»
    '(?:w(?:ü|u)rden?|\\p{Ll}*[äöü]\\p{Ll}*en?|\\p{Ll}*(?:ging|blieb|lie(?:ss|ß)|hielt|schrieb)en?|\\p{Ll}{2,}[^aeiou\\P{L}]e)',
    // «sagte er», «wie sie berichten»
    '(?:sag|argumentier|behaupt|bemängel|bericht|bestätig|beteuer|beton|erklär|erzähl|forder|klag|kündig|prophezei|räum|schilder|verkünd|versicher|warn|teil)(?:e?te?n?|e?n)',
    'schr(?:eiben|eibt|ieb|ieben)',
  ),
  isNameOfThing,
  nobody:
    /^(?:\p{L}\p{Ll}* ){0,3}(?:Beobachter(?:innen|n)?|Expert(?:en|innen)|Insider(?:n|innen)?|Kreisen?|Medien|Medienberichten?|Augenzeug(?:en|innen)|Zeug(?:en|innen)|Quellen|Personen|Behördenvertreter(?:n|innen)?|Kritiker(?:n|innen)?|(?:Angaben|Berichte|Erkenntnisse|Gerüchte|Hinweise|Informationen|Meldungen|Schätzungen)n?|(?:Erkenntnis|Informations|Kenntnis)stand)$/u,
};
