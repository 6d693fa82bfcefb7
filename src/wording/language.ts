import { byLanguage } from './byLanguage.ts';
import { reportedLater, reportedVerb } from './german/reportedVerb.ts';
import { tenors } from './german/tenors.ts';

/** What the surface words of a language say about the form of a sentence. */
export type Language = {
  readonly open: RegExp;
  readonly possible: RegExp;
  /** Applies only if the sentence names no source. */
  readonly hearsay: RegExp;
  /** Of what applies for hearsay, the verbs of reported speech. */
  readonly reported?: RegExp;
  /** Matches a source's whole name if it names nobody. */
  readonly nobody: RegExp;
};

/** Verbs («bleibt», «liess») with which «offen» means that something is not known. */
const leavesOpen =
  '(?:ist|sind|war(?:en)?|seie?n?|wären?|bleib\\p{L}+|blieb\\p{L}*|lass\\p{L}+|läss?t|lie(?:ss|ß)\\p{L}*|gelassen|hält|hielt\\p{L}*)';

/** What a text says, in a clause behind that. */
const asClause = ', (?:dass|ob|wie|wer|was|wo|wann|warum|weshalb|wem|wen|welche[mnrs]?)(?!\\p{L})';

/** What nobody in particular says: «es wird behauptet, dass», «Kritisiert wurde vor allem, dass». */
const claimed =
  'angenommen|behauptet|beklagt|bemängelt|berichtet|betont|damit begründet|erklärt|erzählt|gemeldet|gesagt|gewarnt|kritisiert|mitgeteilt|moniert|verkündet|versichert';
const claimedFirst = claimed.replace(/(?<=^|\|)\p{Ll}/gu, (first) => first.toUpperCase());

/** What nobody in particular says: “they are believed to be trapped”. */
const heard = 'said|believed|thought|understood|reported|alleged|estimated|feared|rumou?red';

/** Not in a question that is told of: “would not say whether it could reopen”. */
const notAsked =
  "(?<!(?:whether|(?:ask(?:ed)?|clear|(?:(?:not|n['’]t|to) (?:say|know|see))) (?:if|how|when|what|who)) (?:(?! but )[^,;:.]){0,60})";

const tenor = tenors.replace(
  /\p{L}+ ?/gu,
  (noun) => `${noun.charAt(0).toUpperCase()}${noun.slice(1).replace(' ', '|')}`,
);

/** Matches whole words by any of the patterns, with any space between them; those that begin with a letter also with a capital. */
function words(...patterns: readonly string[]): RegExp {
  const either = patterns.map((pattern) => pattern.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`));
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${either.join('|').replaceAll(' ', '\\s')})(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
}

/** Words of a plan or a duty. */
const planned =
  '(?:[Kk]ünftig|[Ww]eiterhin|[Dd]ereinst|(?:[Nn]eue[nrs]?)|[Bb]is \\d{4}|[Aa]b \\d{4}|[Mm]indestens|noch lange|[Jj]ede[rs]?|Bewerber|Kandidat)(?!\\p{Ll}{3})';

/** The rules of an article's language (BCP 47), by its first subtag; undefined if it has none. */
export const languageOf = byLanguage<Language>({
  de: {
    // Not «Er sprach offen» or «offen für Gespräche». What is before the word is looked at last: at every letter it would take half a draft's time.
    open: words(
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
      'nicht (?:bekannt|klar|absehbar|geklärt|erwiesen)(?=[.,;!?]| (?:ist|war|sei)(?!\\p{L}))(?<=(?:ist|sind|war|waren|sei|seien) (?:[^!?;:,]{0,200} )?nicht \\p{L}+)',
      'unbekannt',
      '(?:nichts|keine (?:Einzelheiten|Details)) (?:\\p{Ll}+ )?bekannt',
      ...[
        'ungelöst',
        'rätselhaft',
        'ein Rätsel',
        'Unklarheit',
        '(?:bleibt|bleibe|blieb) abzuwarten',
        'fehlt jede Spur',
      ],
      ...['(?:liegt|lag) (?:\\p{Ll}+ )?im Dunkeln', '(?:steht|stand) (?:\\p{Ll}+ )?in den Sternen'],
      '(?:wei(?:ss|ß)|kann) (?:\\p{Ll}+ )?niemand(?= sagen|[.,;!])',
      'niemand wei(?:ss|ß)(?=[^!?;,]{0,20}, )',
      // Not «er wird sich zeigen».
      '(?:wird|muss|müsse) sich(?=(?: [\\p{L}\\p{N}]+){0,4} (?:zeigen|weisen)(?!\\p{L}))(?<=(?:^|[,;:] )(?:[Ee]s |[Dd]as )?\\p{Ll}+ sich)',
      '(?:überprüfen|bestätigen|verifizieren) (?:lässt|lassen|lie(?:ss|ß)(?:en)?) sich(?=[^!?]* nicht(?!\\p{L}))',
      '(?:lässt|lassen|lie(?:ss|ß)(?:en)?|lasse) sich(?= (?:\\p{Ll}+ )*nicht (?:\\p{Ll}+ )*(?:sagen|überprüfen|bestätigen|abschätzen|beziffern)(?!\\p{L}))',
      'nicht unabhängig (?:überprüf|bestätig|verifizier)\\p{Ll}+',
      'noch nicht (?:entschieden|bestätigt|identifiziert)',
      '(?:wird|werde|werden) (?:noch|derzeit|zurzeit|nun) (?:abgeklärt|geklärt|ermittelt)',
      'Gegenstand (?:von |der |laufender )?(?:\\p{Ll}+ )?(?:Ermittlungen|Abklärungen|Untersuchung(?:en)?)',
      ...[
        '(?:wird|werden)(?= [^!?]*(?:abgeklärt|untersucht|ermittelt)[.]?$)',
        '(?:kann|konnte|können|konnten)(?= [^!?]*nicht sagen[.]?$)',
      ].map((words) => `${words}(?<=^(?:Ob|Wann|Warum|Was|Wer|We[sr]halb|Wie|Wo)(?!\\p{L}) [^!?]*)`),
      '(?:wirft|werfen|warf|warfen) Fragen(?=[^!?]* auf\\b)',
    ),
    possible: words(
      ...['könnten?', 'dürften?', 'möglicherweise', 'womöglich', 'vielleicht', 'vermutlich', 'wahrscheinlich'],
      ...['mutma(?:ss|ß)lich', 'voraussichtlich', 'eventuell', 'anscheinend', 'scheinbar', 'offenbar'],
      // Never capitalised: «das Wohl», «die Schienen». Not «sehr wohl», «sich wohl fühlen», «einer der wohl besten».
      '(?:wohl)(?! (?:aber|bedacht|gemerkt|überlegt|fühl|\\p{Ll}+sten? ))(?<!(?:[Ss]ehr|fühl\\p{Ll}* (?:\\p{L}+ ){0,3}) ?wohl)',
      '(?:Wohl)(?<=^Wohl)(?= \\p{Ll})(?! (?:der|des|und|aber|oder) )',
      '(?:scheint|scheinen|schien|schienen)(?<!(?:Sonne|Mond|Licht)(?: \\p{L}+){0,4})(?! (?:\\p{Ll}+ ){0,3}(?:Sonne|Mond))',
      'nicht (?:\\p{Ll}+ )?(?:ausgeschlossen|auszuschlie(?:ss|ß)en)',
    ),
    // «soll» reports if something is said to be or to have been; otherwise it is a plan or a duty.
    hearsay: words(
      'soll(?:en)?(?=[^!?]* (?:sein|haben)\\b)',
      // Not what is planned or asked for: «soll künftig aus Uri stammen», «jeder soll einen Ausweis besitzen».
      `soll(?:en)?(?=[^!?,]* (?:befinden|besitzen|stammen|in (?:U-|Untersuchungs)?[Hh]aft sitzen|vor [^!?,]*(?:Abschluss|Aus|Durchbruch|Einigung|Ende|Entlassung|Insolvenz|Konkurs|Pleite|Rücktritt|Trennung|Übernahme|Verkauf|Wechsel)(?!\\p{L})[^!?,]* stehen)(?:[.,]|$))(?<!${planned}[^.!?]*)(?![^.!?]*${planned})`,
      '(?<=(?:sein|haben) )soll(?:en)?',
      // Not «hiess es gut».
      'es (?:\\p{Ll}+ )?(?:hei(?:ss|ß)t|hie(?:ss|ß))(?![^!?]* gut(?!\\p{L}))',
      '(?:hei(?:ss|ß)t|hie(?:ss|ß)) es(?![^!?]* gut(?!\\p{L}))',
      '(?:wird|werden|wurde|wurden)(?=[^!?,]* (?:vermutet|befürchtet|spekuliert|gemunkelt|davon ausgegangen|vorgeworfen|verdächtigt|beschuldigt|bezichtigt)(?!\\p{L}))',
      `(?:wird|wurde)(?=(?: [^!?,;:]*)? (?:${claimed})${asClause})`,
      `(?:ist|war)(?=(?: [^!?,;:]*)? (?:${claimed}) worden${asClause})`,
      `(?:wird|wurde)(?<=^(?:${claimedFirst}) \\p{L}+)(?=[^!?,;:]*${asClause})`,
      '(?:wird|werden|wurden?)(?= [^!?,;:]*(?:nachgesagt|unterstellt)(?!\\p{L}))',
      '(?:ist|war)(?= (?:\\p{Ll}+ )?zu (?:hören|vernehmen|erfahren)(?!\\p{L}))',
      '(?:die Rede)(?<=(?:(?:[Vv]o[nm]|[Dd]avon) [^!?;:]*(?:ist|war|sei)|(?:[Ii]st|[Ww]ar|sei) [^!?;:]*(?:vo[nm]|davon)) (?:[^!?;:]* )?die Rede)(?<!(?:nicht|nie|niemals|kaum) [^!?;:]*die Rede)',
      'die Rede(?= (?:ist|war|sei) (?:vo[nm]|davon)(?!\\p{L}))',
      '(?:die Rede)(?<=(?:[Ii]st|[Ww]ar|sei) die Rede)(?= (?:vo[nm]|davon)(?!\\p{L}))',
      '(?<=[Ww]ie )zu (?:hören|vernehmen|erfahren) (?:ist|war)',
      `so(?= (?:der|die|das|ein|eine|ihre?|seine?) (?:${tenor})(?:[.,]| [–—]|$))`,
      '(?:erzählt|munkelt) man',
      'man (?:erzählt|munkelt)',
      'man geht davon aus',
      'es besteht der Verdacht',
      '(?:steht|stehen|stand|standen)(?=(?: [\\p{L}\\p{N}.]+){0,4} (?:im|unter) (?:\\p{Ll}+ )?Verdacht(?!\\p{L}))',
      // «Aus ihnen geht hervor, dass», «Darin steht, dass»
      `(?:geht|ging)(?=(?: \\p{L}+){0,3} hervor(?:${asClause}|$))`,
      `(?:steht|stand)(?<=[Dd]arin (?:steht|stand))(?=(?: \\p{Ll}+){0,2}${asClause})`,
      'angeblich',
      'dem Vernehmen nach',
      reportedVerb,
      reportedLater,
    ),
    reported: words(reportedVerb),
    nobody:
      /^(?:\p{L}\p{Ll}* ){0,3}(?:Beobachter(?:innen|n)?|Expert(?:en|innen)|Insider(?:n|innen)?|Kreisen?|Medien|Medienberichten?|Augenzeug(?:en|innen)|Zeug(?:en|innen)|Quellen|Personen|Behördenvertreter(?:n|innen)?|Kritiker(?:n|innen)?|(?:Angaben|Berichte|Erkenntnisse|Gerüchte|Hinweise|Informationen|Meldungen|Schätzungen)n?|(?:Erkenntnis|Informations|Kenntnis)stand)$/u,
  },
  en: {
    open: words(
      ...[
        'unclear',
        'unknown',
        'uncertain',
        'unsolved',
        'open question',
        'remains? to be seen',
        'raise[sd]? questions',
      ],
      ...[
        'nobody knows',
        'no one knows',
        'nothing is known',
        'too (?:early|soon) to (?:say|tell)',
        '(?:is|was|remains|remained) a mystery',
      ],
      "(?:(?:has|have|had) not|(?:has|have|had)n['’]t|(?:is|are|was|were) yet to|yet to) (?:\\p{Ll}+ )?(?:been|be) (?:confirmed|decided|determined|established|identified|verified)",
      '(?:could not|(?:[Nn]either|[Nn]one|[Nn]o) (?:\\p{L}+ ){1,4}could) be (?:immediately |independently )?(?:confirmed|verified)',
      "(?:not|(?:is|was|are|were)n['’]t) (?:\\p{Ll}+ )?(?:known|clear)(?=[.,;!?]| (?:whether|if|why|how|what|who|when|where)(?!\\p{L}))",
    ),
    // Never capitalised: May is also a month.
    possible: words(
      // Not what one was able or allowed to do: “they could hear it”, “he could appeal”.
      `could${notAsked}(?! (?:not|no longer|hardly|barely|scarcely)(?!\\p{L})| (?:\\p{Ll}+ )?(?:hear|see|smell|feel|tell|afford|remember|appeal|be (?:heard|seen|felt|smelt|smelled))(?!\\p{L}))`,
      ...['might', '(?:may)'].map((word) => word + notAsked),
      ...['maybe', 'possibly', 'perhaps', 'probably', 'presumably', 'apparently', 'seemingly'],
      ...[
        '(?:appear|seem)(?:s|ed)? to',
        'it seems',
        '(?:is|are|was|were) (?:not |now |still |also |\\p{Ll}+ly )?(?:expected|forecast|predicted|projected) to(?! (?:the|an?)(?!\\p{L}))',
      ],
      // Not “twice as likely to die”.
      '(?:likely)(?<!(?:as|more|less|equally) likely)(?! (?:candidate|voter))',
      'unlikely',
    ),
    hearsay: words(
      `(?:is|are|was|were) (?:not |now |still |also |\\p{Ll}+ly )?(?:${heard}) to(?! (?:the|an?|his|her|their|its|police|officers|officials|authorities|social|\\p{Lu})(?!\\p{Ll}))`,
      `there (?:is|are|was|were|have been|has been) (?:(?!no )\\p{Ll}+ ){0,2}(?:allegation|claim|report|rumou?r|suggestion)s? (?:of|that)(?!\\p{L})`,
      `it (?:is|was|has been) (?:${heard}|claimed|suspected|assumed)(?= (?:that|there|he|she|they|it|the(?! (?:next|same) )|an?|his|her|their|more|some|talks|\\p{Lu}\\p{L}+)(?!\\p{L}))`,
      // “a fee believed to be low”, but not “what he believed to be low”, “a fee the mayor believed to be low”
      `(?:${heard}) to (?:be|have)(?<!(?<!\\p{L})(?:what|What|which|whom|who|I|[Hh]e|[Ss]he|it|[Tt]hey|[Ww]e) (?:\\p{L}+ ){0,2}\\p{L}+ to \\p{L}+)(?<!(?<!\\p{L})(?:An?|an?|[Tt]he) \\p{L}+ (?:that (?:the )?|the )\\p{L}+ \\p{L}+ to \\p{L}+)`,
      '(?:is|are|was|were|been) (?:accused|suspected) of',
      '(?:is|are|was|were|been) (?:\\p{Ll}+ly )?described as(?! (?:follows|above|below|in)(?!\\p{L}))(?<!^In [^,]{0,40})',
      'it is said',
      '(?<=, )it (?:is|was|has been) (?:alleged|believed|claimed|reported|thought|understood)(?=[.”,]| (?:on|last|yesterday)(?!\\p{L}))',
      `(?:[Cc]ourt|inquest|inquiry|jury|[Jj]urors|trial|Old Bailey|tribunal|hearing|council|committee|MPs|[Cc]ouncillors|[Mm]agistrates)(?: (?:at|in) (?:\\p{Lu}\\p{L}+ ?)+| into [^,;.:]{1,60}?)? ?(?<= )(?:heard|(?:has|had|was|were) (?:heard|told))(?= (?:that|how|he|she|they|it|there)(?!\\p{L})| (?!evidence|arguments|testimony|statements|appeals|the case|from)(?:\\p{L}+ ){1,5}(?:had|has|was|were|would|is|are|could|did)(?!\\p{L})| (?:\\p{Lu}\\p{L}+,? ){1,2}(?:(?<=, )(?!who|which|and )[^,;.]{1,30}, ){0,2}(?:had|was|\\p{Ll}+ed|said|told|wrote)(?!\\p{L}))`,
      // “…, the jury was told.”
      '(?:[Cc]ourt|inquest|inquiry|jury|magistrates|tribunal|hearing) (?:heard|(?:was|were) told|(?:(?:has|had) heard|(?:has|had) been told)(?<=, .*))(?=[.”"’]*$)',
      'reportedly',
      'allegedly',
      'supposedly',
    ),
    nobody:
      /^(?:\p{L}[\p{Ll}-]* ){0,3}(?:[Oo]fficials|[Ss]ources|[Oo]bservers|[Ee]xperts|[Cc]ritics|[Aa]nalysts|[Ii]nsiders|(?:[Ee]ye)?[Ww]itnesses|[Mm]edia reports|[Pp]eople)(?: (?:familiar with|close to|briefed on) .*)?$/u,
  },
});
