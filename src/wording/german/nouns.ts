import { tenors } from './tenors.ts';

/** Also surnames: «Karl Sonntag». */
export const days = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const timesOfDay = ['morgen', 'früh', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];

/** «Dienstagabend» */
export const daysAndTimes = days.flatMap((day) => timesOfDay.map((time) => day + time));

/** German nouns about saying something, and when and where that is said. */
export const nouns = {
  /** Stand before what happened at a date, or before what is only told to have been before it, or why. */
  occasions: 'bei beim während',
  consequent: 'nach vor seit wegen trotz aufgrund dank für gegen ohne laut gemäss gemäß zufolge durch über als wie',
  /** What somebody says, as a noun: «nach Angaben der Polizei», «unserer Meinung nach». */
  statements: `
  angabe auffassung aussage berichte erkenntnis erkenntnissen information meldung überzeugung wort worte worten urteil prognosen
  statistik gutachten beobachtern experten augenzeugen medien dafürhalten lesart erklärung beobachtungen recherche recherchen analyse
  quellen entscheid entscheidung kreisen ermittlungsstand aktenlage willen vorstellung vorstellungen bekunden interpretation
  ermittlungen planungen nachrichten vorwurf auskunft auskünften rechnung sicht sichtweise vorhersage vorhersagen
  zahlen daten fazit informationsstand endergebnis dokumenten bewertung idee argumentation logik beschreibung vermutungen zählung zählungen
`,
  tenors,
  /** Beside the months, say when or why something is said, not who says it. */
  times: `
  montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend vormittag mittag nachmittag abend morgen nacht tag tage woche
  monat jahr zeit ende anfang folge anschluss vorfeld nachhinein gegenzug zusammenhang rahmen hintergrund begründung vernehmen minuten stunden tagen wochen monate monaten jahre jahren
`,
};

const capitals =
  'ankara|belgrad|berlin|bern|brüssel|budapest|islamabad|jerusalem|kabul|kairo|kiew|kyjiw|london|madrid|minsk|moskau|neu-delhi|paris|peking|pjöngjang|pristina|riad|rom|seoul|taipeh|teheran|tokio|warschau|washington|wien';

/** What the letters of a noun say, or those of a verb and a noun. */
export const nounPatterns = {
  /** Endings of compounds of that kind: «Polizeiangaben», «Medienberichten». */
  statementEndings:
    /^(?!gericht).*(?:angaben|bericht(?:en)?|informationen|aussagen|meldungen|meinung|ansicht|entwurf|dokument|studien?|umfragen?|mitteilung(?:en)?|schätzung(?:en)?|prognose|(?:hochrechn|äußer|behaupt|darstell|berechn)ung(?:en)?|stellungnahmen?|gerüchte?n?|nisstand)$/,
  /** Texts in which something is said: «wird in einer Mitteilung gefordert». */
  documents:
    /(?:bericht(?:en?)?|erklärung|brief|studien?|artikel|schreiben|papier|stellungnahmen?|gutachten|interview|medien|presse|umfragen?|(?:mitteil|meld|untersuch|erheb|auswert|befrag|verordn|verlautbar)ung(?:en)?|bilanz|recherchen?|analysen?|statistik|angaben|(?<!kandi|sol)daten|zahlen|urteil|dokument(?:en?)?|unterlagen|(?:^|s)akten|beitrag|voranschlag|budget|protokolle?|bescheid|[ck]ommuniqué|aussendung|rapport|mails?|befehl|klageschrift|gesetz|vertrag|messungen|podcast|memoiren|biogra(?:f|ph)ie|simulation(?:en)?|experimente?|arbeiten|buch)$/,
  /** Who finds something out by research. */
  researchers: /forsch|wissenschaft/,
  /** What has a title, which a quotation behind its colon is. */
  works: /(?:album|(?<!gesetz|tage)buch|film|hörspiel|lied|musical|roman|serie|song|stück)$/,
  /** How something is to somebody: «Für den Wirt ist klar, dass». */
  certain: /(?<!\p{L})(?:klar|fest|sicher)(?!\p{L})/u,
  /** Of a woman, feminine or of several, before which «der» opens no subject. */
  womens:
    /(?:e|(?<!e)in|[^u]en|innen|ung|heit|keit|schaft|[st]ion|ei|anstalt|bahn|bank|firma|frau|jury|justiz|klinik|mutter|nato|schweiz|schwester|stadt|tochter|uni|uno|wehr|werft|ität)$/,
  /** Those that surely are feminine. */
  feminines:
    /(?:(?<![em])in|(?<!spr|schw)ung|heit|keit|schaft|[st]ion|(?<!pap|schr)ei|ität|bank|behörde|firma|frau|mutter|schwester|stadt|tochter)$/,
  /** What something can be «according to» without anybody saying it. */
  impersonalSources:
    /(?:^art|artikel|brauch|islam|^recht|tradition|paragra(?:f|ph)|absatz|gesetz|plan|regel|regelung|bestimmung|vorschrift|verfassung|vertrag|norm)(?:e?s|en|n)?$/,
  /** What is said, rather than who says it, unless with an article. */
  said: /^dieses$|(?:angaben?|aussagen?|erklärung(?:en)?|vermutung(?:en)?)$/,
  /** What says nothing itself, if somebody else may be meant: «die Zahl der Toten beziffert die Polizei». */
  things:
    /(?:(?<!(?:abteil|beweg|führ|regier|versamml|versicher|vertret|zeit|verwalt|vereinig|stift|leit|untersuch|erklär|mitteil|meld))ung|heit|keit|zahl|idee|konzept|kritik|schuld|summe|argument)$/,
  /** What occurs: «der Unfall», «die Wahlen». */
  happenings:
    /(?:(?<!(?:abteil|bedeut|bevölker|führ|halt|kleid|leit|mein|rechn|regier|richt|siedl|stift|steuer|verfass|vertret|verwalt|währ|wohn|zeit))ung|wahl|krieg|schlacht|(?:un|über|vor|zwischen)f[aä]ll|anschl[aä]g|attentat|angriff|absturz|br[aä]nd|explosion|beben|sturm|hochwasser|feuer|katastrophe|unglück|demie|krise|putsch|revolution|aufstand|protest|demonstration|streik|massaker|mord|geburt|hochzeit|[bf]lucht|(?:rück|bei|aus|auf|ein)tritt|start|flug|reise|besuch|treffen|gipfel|konferenz|referendum|prozess|urteil|[fn]ahme|bau|abriss|abbruch|kauf|fusion|abzug|invasion|blockade|turnier|meisterschaft|finale|sieg|niederlage|fest|festival|premiere|konzert|rede|frage|(?:ver|zusammen)sto(?:ss|ß)|kollision|reform|streit)(?:e[ns]?|en|s|n)?$/,
  /** What comes from somebody or something: «die Gefahr ging vom Hund aus». */
  starts: /^(?:gefahr|gewalt|idee|impuls|initiative)$/,
  /** What one becomes: «Präsidentin», «Mitglied». */
  roles:
    /(?:präsident|minister|chef|direktor|leiter|professor|kanzler|meister|trainer)(?:in)?$|vorsitzende[rn]?$|mitglied$/,
  /** People, by words that tell nobody apart. */
  people:
    /(?:mensch|person|männer|mann|frau|leute|kinder|angehörige|familie|wirt|mitarbeitende|pilot|häftling|beschäftigte|(?<!ur)kunde|student|gefangene|staat|agentur|fraktion|redaktion|mitglieder)(?:e?n)?$/,
  /** What ends like who does something, and may be a thing, unless it ends so. */
  tools: /^\p{Ll}{2,3}-|(?:ment|or|er)$/u,
  doers:
    /(?:gutacht|parlamentari|republikan|sportl|rentn|pendl|nutz|jäg|angl|schütz|zahl|anleg|häng|widersach|befürwort|fahr|spiel|wohn|halt|lehr|schül|bürg|händl|forsch|arbeit|wähl|leit|sprech|betreib|kläg|tät|räub|helf|rett|gegn|such|schau|bau|sitz|käuf|anbiet|(?:her|schrift)stell|meist|gründ|vat|mutt|brud|schwest|tocht|künstl|säng|musik|tik|miet|pächt|richt|tauch|wander|reit|mal|dicht|flieg|führ|fisch|kämpf|turn|läuf|weiz|zieh|österreich)er(?:n|in|innen)?$|(?:invest|aut|direkt|past)or(?:in|en)?$/,
  /** What is asked for, announced or said without an article: «forderte der Präsident Neuwahlen». */
  objects:
    /(?:\p{Ll}{3}(?<!zeit|stift|regier)ung|heit|keit|(?<!na)tion|schaft|enz|anz|ität|(?:on|ot)age|angriff|arbeit|auskunft|anschl[aä]g|auftr[aä]g|bedarf|bedenken|betrug|effekt|problem|beweis|einsicht|ersatz|fehler|gefahr|geld|gespräch|gewalt|gewinn|gewitter|hilfe|hitze|kontrolle|kosten|kritik|last|lohn|löhne|mangel|mängel|nahme|personal|person|pflicht|preis|reform|regen|rücktritt|schnee|schutz|steuer|strafe|sturm|tempo|umsatz|umsätze|urlaub|verlust|verrat|verzicht|vorwürfe|wahl|wandel|wasser|widerstand|wind|zoll|zölle|zweifel)(?:e|en|n|s)?$/u,
  /** Adjectives that stand for a thing: «hatte ein Team [Ähnliches] berichtet». */
  standing: /^(?:Gutes|Neues|\p{Lu}\p{Ll}*(?:end|er|ig|isch|lich)es)$/u,
  /** What somebody expects of the time to come. */
  foreseen:
    /(?:anstieg|einbruch|gewinne?|kosten|minus|plus|preise?|rückgang|umsatz|umsätze|verluste?|wachstum|zahlen)$/,
  /** What the police tells of without an article: «nach Angaben der Polizei Schmuck». */
  loot: /(?:alkohol|arbeite|bargeld|beute|bewohner|diebesgut|drogen|elektronik|fahrer|fahrzeuge|gäste|helfer|kinder|kokain|kupfer|laptops|menschen|münzen|opfer|passanten|personen|schaden|schmuck|schüsse|schüler|spuren|täter|tote|uhren|unbekannte|verletzte|waffen|waren|wein|werkzeuge?|zigaretten)n?$/,
  /** What has words of its own on it, which a quotation may be. */
  inscribed:
    /(?:plakat|slogan|schlagzeile|titelseite|brief|spruch|sprüche|parole|transparent|banner|schild)(?:e?s|en|er|e|n)?$/,
  /** Participles that say little without the words before them: «ans Netz gegangen». */
  light:
    /^(?:ge(?:gangen|kommen|nommen|setzt|stellt|treten|zogen|macht|bracht|halten|legt|fallen|führt|worden)|erklärt|angeboten|geraten)$/,
  /** People who say something, mostly several. */
  groups:
    /(?:leute|opposition|verteidigung|koalition|(?:bürgerlich|einheimisch|forschend|freisinnig|gläubig|grün|liberal|link|pflegend|prominent|studierend|verbündet)en?|anwohner|bauern|ämter|fans|familien|firmen|genossenschaften|hilfswerke|kassen|kirchen|länder|ministerien|museen|sender|spitäler|(?<!be)staaten|städte|theater|verbände|verlage|versicherer|zeitungen|zentren|hebammen|lehrkräfte|lehrpersonen|(?:arbeit|geld|rat)geber|bischöfe|köche|pfarrer|wirte|aktionäre|(?<!ur)kunden|soldaten|veteranen|initianten|ärzte|eltern|gewerkschafter|lehrer|händler|forscher|(?:flücht|häft|lehr)linge|(?:expert|olog)(?:inn)?en|ökonomen|analysten|diplomat(?:in|en|innen)?|beamt(?:en?|er|in|innen)|(?:ermittler|mitarbeiter)(?:in|innen)?|mitarbeitenden?|angestellten?|personen)n?$/,
  /** Governments by where they are: «Moskau verurteilte den Angriff». */
  capitals: new RegExp(`^(?:${capitals})$`),
  /** What somebody welcomes, rejects or defends. */
  decided:
    /(?:entscheid|beschlu(?:ss|ß)|schritt|vor(?:schlag|sto(?:ss|ß)|haben|lage|gehen)|pl[aä]n|urteil|ergebnis|ma(?:ss|ß)nahme|initiative|idee|gesetz|entwurf|projekt|abkommen|reform|verbot|politik|kurs|(?:scheid|einig|forder|senk|erhöh)ung|wahl)(?:e?s|en|e|n)?$|^(?:ja|nein)$/,
  /** Whom an outlet has: «Reporter der „Post“». */
  ofOutlets:
    /(?:reporter|redakt(?:eur|or)|korrespondent|journalist|^sprecher|verleger|herausgeber|chef|kolumnist|mitarbeiter|autor|leiter|moderator|fotograf|besitzer|eigentümer|redaktion|leitung|belegschaft|büro)(?:in)?(?:innen|en|s|n)?$/,
  /** What a body is for: «Sicherheit in der Informationstechnik». */
  fields: /(?:technik|technologie)$/,
  /** Where people talk of something. */
  places: /(?:dorf|ort|(?<!spi|por|quar)tal|quartier|viertel|stadt|ausland|strassen?|straßen?)$/,
  /** Surely one, and surely several. */
  singulars: /(?:ung|heit|keit|schaft|tion)$/,
  plurals: /(?:ung|heit|keit|schaft|tion|inn|wahl|nahm)en$|(?:plän|schläg|träg|würf)e$/,
  /** What verbs of saying do with some objects, without saying anything: «forderte 20 Todesopfer», «wies die Klage zurück». */
  acts: /^bestätigen (?:form|leistung|.*(?:bu(?:ss|ß)e|gericht|strafe|urteil))$|^lassen .*(?:grenzen?|linge|migranten|suchenden?)$|^stark\|machen bemerkbar$|^verurteilen (?:.*(?:strafe|(?<!sc)haft|busse|buße|jahren|monaten|gericht|kammer|richter(?:in)?)|wegen|zu)$|(?:fordern|befürchten) .*(?:opfer|menschenleben|tote|toten|verletzte)$|^erklären (?:für|rücktritt|krieg)$|^zurück\|weisen .*(?:klage|antrag|beschwerde|berufung)$|^(?:verkünden|sprechen) .*urteil$|^ab\|lehnen .*(?:rat|parlament|kammer|kommission|gericht|volk|senat|versammlung|gesuch|antrag)$|^geben zufrieden$|^ein\|räumen .*(?:(?<!un)recht|frist|vorrang|kredit|platz|chance|raum|möglichkeit|priorität)e?n?$|^beantragen .*(?:asyl|beitritt|haftbefehl|insolvenz|konkurs|visum|bewilligung|kurzarbeit|mitgliedschaft)$|^melden wort$|^orten .*(?:auto|boot|drohnen?|fahrzeug|gerät|handy|person|schiff|signale?|telefon|wrack)s?$|^klagen (?:gegen|vor)$/,
};
