/** Third-person subjunctives that are nothing else, besides «sei». */
export const subjunctives = `
  seien habe koste werde könne müsse solle wolle dürfe handle handele wisse stehe bleibe liege brauche betrage gebe gehe komme lasse nehme laufe trage kenne
  fehle gelte diene gehöre arbeite versuche lebe leide bedeute entspreche scheine verfüge sterbe falle fliege trete leiste sitze schaffe suche
  ziehe treffe steige sinke wachse enthalte erhalte bekomme beginne ende spiele folge helfe plane prüfe unterstütze verstoße verletze verliere
  stamme zeige führe bringe stimme drohe bestehe entstehe übernehme verlange setze spreche löse erfülle biete
  gewinne betreffe ermögliche verhindere erfordere beruhe basiere existiere dauere warte
`;
const listed = subjunctives.trim().replace(/\s+/g, '|');

/** Not «sei denn», «sei Dank», «, sei es jung oder alt». */
const sei = 'sei(?! (?:denn|Dank)(?!\\p{L}))(?!(?<=,\\s\\p{L}+) es(?!\\p{L}))';
/** What is before the verb in the first clause; «2:1» and «9,4» part none. */
const ahead = '(?:(?!(?<!\\p{L})[Ii]ch(?!\\p{L}))[^,;:]|[,:](?=\\p{N}))*';

/** Adjectives that end like a subjunctive. */
export const adjectivesInE =
  'müde leise trübe feige öde milde spröde träge vage solide marode böse prüde rüde herbe gerade';

/** Not what could also be the past, or only be wished: «machte», «käme». */
const otherThanSubjunctive = `(?!(?:${adjectivesInE.replaceAll(' ', '|')}|alle|andere|beide|[dms]?eine|einige|gerne|(?:bei)?nahe|(?:in|zu)folge|keine|lange|ohne|viele|weitere|\\p{Ll}+wei[ls]e|w[uü]rde|\\p{Ll}*(?:fänd|gäb|käm|läg|nähm|säh|spräch|wär|ging|blieb|(?<!sch)lie(?:ss|ß))e)(?!\\p{L}))`;
/** Not what is wished: «es lebe», «man denke an». */
const notWished = '(?<!^(?:Es (?=lebe)|Man (?=(?:be)?(?:denke|achte|stelle))))';
const regularSubjunctive = `${otherThanSubjunctive}${notWished}(?:\\p{Ll}+[b-df-hj-np-sv-zß]|\\p{Ll}*(?:antwort|arbeit|belast|biet|deut|fürcht|halt|kost|leist|mut|richt|streit|tracht|tret|wart|zicht))e`;

const prepositions =
  '(?:Angesichts|Aufgrund|Trotz|Wegen|Dank|Ohne|Durch|Gegen|Über|Für|Mit|Nach|Seit|Während|Unter|Bei|Beim|In|Im|An|Am|Auf|Aus|Vor|Vom|Von|Zu|Zum|Zur)';

/** Patterns of the subjunctives that report what somebody says, in the first clause or at the head of a later one, «…, und das sei falsch»; not «Ich habe». */
export const reportedVerb = [
  `${notWished}(?:${listed}|${sei})(?! ich(?!\\p{L}))(?<=(?:(?:^|[;:] | [–—] )${ahead}|,(?: (?:und|aber|doch) (?:das|dies|es|er|sie|man))?)\\s\\p{L}+)`,
  `${regularSubjunctive}(?:${[
    '(?<=(?:^|[,;:] )[„«»“"]?(?:[Ee]r|[Ss]ie|[Ee]s|[Mm]an) \\p{Ll}+)',
    // «Zudem halte die Wirtin», «Wegen der Not überwiege das Interesse», «der Beschuldigte schweige»
    `(?= (?:der|die|das|eine?|seine?|ihre?)(?!\\p{L}))(?<=^(?:(?!Ich )\\p{Lu}\\p{Ll}+|${prepositions} [^,;:]{2,60}) \\p{Ll}+)`,
    '(?=[.,]? [\\p{Ll}\\p{N}]|[.]$)(?<=^\\p{Lu}\\p{Ll}+ (?:\\p{Ll}+e[mnrs]? )?\\p{Lu}[\\p{L}-]+ \\p{Ll}+)',
    `(?= (?:er|sie|es|man)(?!\\p{L}))(?<=^${ahead})`,
    // «Lärm mache nicht krank»
    '(?= (?:nicht|auch|noch|nun|kaum|nur|sich)(?!\\p{L}))(?<=^(?!Ich )\\p{Lu}\\p{Ll}+ \\p{Ll}+)',
    // «Wer jetzt spare, zahle später»
    '(?! ich(?!\\p{L}))(?<=^(?:Da|Falls|Ob(?:schon|wohl)|Solange|Sobald|Weil|Wenn|Wer) (?!ich )[^,.;:!?]+, \\p{Ll}+)',
  ].join('|')})`,
].join('|');

/** What is supposed or asked for, as a clause behind it tells: «der Verdacht, er sei krank». */
const supposed =
  '(?:[Aa]ngst|[Aa]nnahme|[Aa]nsicht|[Aa]ntrag|[Aa]uftrag|[Bb]edingung|[Dd]evise|[Ee]indruck|[Ee]inschätzung|[Ff]urcht|[Ff]ürchtung(?:en)?|[Gg]edanken?|[Gg]efahr|[Gg]efühl|[Gg]lauben?|[Gg]rundsatz|[Hh]offnung(?:en)?|[Ii]dee|[Ii]rrtum|[Ll]egende|[Mm]einung|[Rr]egel|[Ss]orge|[Tt]hese|[Tt]raum|[Üü]berzeugung|[Vv]erdacht|[Vv]orschlag|[Vv]orsto(?:ss|ß)|[Vv]orstellung|[Vv]orwurf|[Vv]orwürfe|ausgegangen)';
const determiner =
  '(?:d(?:er|ie|as)|(?:k?ein|dies|jed|sein|ihr|unser)(?:e[rs]?)?|alle|beide|einige|manche|mehrere|viele|weitere|zwei|drei|vier|fünf|\\p{N}+)';
const nounPhrase = `${determiner} (?:[\\p{Ll}\\p{N}-]+ ){0,3}\\p{Lu}[\\p{L}-]*(?: (?:des|der|von|vom|aus|am|im|in|bei|beim|für|zum|zur) (?:[\\p{L}\\p{N}-]+ ){0,2}\\p{L}+)?`;

/** The same in a later main clause: «Weil der Strom fehle, sei es dunkel», «Elf sind verletzt, die Kinder seien tot»; where somebody says so, it is theirs. */
export const reportedLater = [
  `(?:${listed}|sei)(?<=^(?:Als|Bevor|Da|Falls|Nachdem|Ob(?:schon|wohl)|Seit|Sobald|Solange|Während|Weil|Wenn) (?!ich )[^.;:!?]+, \\p{Ll}+)(?! (?:ich|denn|Dank)(?!\\p{L}))(?![^,;:]* oder )`,
  `(?:${listed}|sei)(?= (?!ich |und |oder )[\\p{L}\\p{N}])(?<=(?<!${supposed}(?!\\p{L})[^,;:.!?]{0,60}), (?:(?:und|aber|doch|auch) )*(?:${nounPhrase}|er|man) \\p{Ll}+)`,
].join('|');
