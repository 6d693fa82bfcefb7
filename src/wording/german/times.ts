import { type DatePatterns, dateBegun, datePoints, dayBefore } from '../dates.ts';

/** Words that say something about time and give no date. */
export const timeWords = `
  bereits noch nun jetzt derzeit zurzeit inzwischen mittlerweile kürzlich bald demnächst künftig zukünftig früher später vorgestern gestern
  heute morgen übermorgen seitdem seither zuletzt zuvor zunehmend weiterhin bislang bisher vorerst erstmals gleichzeitig unterdessen
  daraufhin soeben neulich damals momentan gegenwärtig längst erneut jahrelang monatelang wochenlang tagelang stundenlang
`;

const weekday = '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sonnabend)';
const ofDay = '(?:[Mm]orgen|früh|[Vv]ormittag|[Mm]ittag|[Nn]achmittag|[Aa]bend)';
const when = '(?:vergangenen|letzten|kommenden|nächsten|gestrigen|heutigen|frühen|späten)';
const season = '(?:Frühling|Frühjahr|Sommer|Herbst|Winter)';
const spans = '(?:Jahren|Monaten|Wochen|Tagen|Stunden|Jahrzehnten)';

const month =
  '(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?![\\p{L}])(?! ?\\d{4})';
const part = '(?:(?:[Aa]nfang|[Mm]itte|[Ee]nde) )';

/** The same of a day or a month without a year: «am 22. März», «bis Ende Oktober». */
const undated = [
  `(?:(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is(?: zum)?|[Ss]eit(?: dem)?|[Aa]b(?: dem)?|(?:[Ff]ür )?[Dd]en) )(?:\\d{1,2}\\. ?(?:und|bis(?: zum)?|auf den|[–/-]) ?)?\\d{1,2}\\. ?${month}`,
  `(?:(?:[Bb]is|[Ss]eit|[Aa]b) )?${part}${month}`,
  `(?:[Ii]m|[Bb]is|[Ss]eit|[Aa]b) ${month}`,
];

/** Time expressions of several words. */
export const timePhrases = [
  `[Ss]eit (?:längerem|langem|kurzem|(?:[\\p{L}\\p{N}]+ )?${spans})`,
  `[Vv]or (?:kurzem|langem|(?:[\\p{L}\\p{N}]+ )?${spans})`,
  `[Ii]n (?:den )?(?:kommenden|nächsten|vergangenen|letzten) (?:\\p{L}+ )?${spans}`,
  `[Aa]m (?:${when} )?(?:${weekday}(?:${ofDay})?|${ofDay})`,
  `${weekday}${ofDay}`,
  `[Ii]n der Nacht(?: (?:auf|zum) (?:den )?${weekday}| vom ${weekday} auf ${weekday})?`,
  `(?:[Ii]m )?(?:[Vv]ergangene|[Ll]etzte|[Nn]ächste|[Kk]ommende)[ns]? (?:Jahr|Monat|Quartal|Halbjahr|${season})`,
  '(?:[Ii]n (?:der )?)?(?:[Vv]ergangene|[Ll]etzte|[Nn]ächste|[Kk]ommende|[Dd]iese)[nr]? (?:Woche|Nacht|Saison)',
  `(?:[Ii]m|[Bb]is im|[Ss]eit dem) ${season}(?! (?:\\p{N}|des ))`,
  '(?:[Ss]eit )?(?:[Aa]nfang|[Mm]itte|[Ee]nde) (?:Jahr|Woche|Monat)(?!\\p{L}| \\p{N})',
  '(?:[Kk]|[Zz]uk)ünftigen?',
  // «zwei Jahre später», «einen Tag zuvor»
  `(?:[\\p{L}\\p{N}]+ )?(?:Jahre?|Monate?|Wochen?|Tage?|Stunden?|Minuten) (?:später|zuvor|davor|danach|darauf)`,
  '(?:[Aa]m|[Üü]bers|[Ff]ürs) (?:(?:vergangenen|letzten|kommenden|nächsten) )?Wochenende(?!\\p{L})',
  `(?:[Ss]eit|[Aa]b|[Bb]is) (?:vor)?(?:gestern|heute|${weekday})(?!\\p{L})`,
  '(?:[Ii]n )?[Dd]iese[sm] (?:Jahr|Monat)(?!\\p{L})',
  ...undated,
];

const months =
  'januar jänner jan,februar febr feb,märz,april apr,mai,juni,juli,august aug,september sept sep,oktober okt,november nov,dezember dez'.split(
    ',',
  );

/** How German writes dates, and what stands before one to say since when or until when. */
export const dates: DatePatterns = {
  points: datePoints(months, [dayBefore('\\.?')], '-?er(?:[- ]Jahren?|n)?'),
  begun: dateBegun(months, '\\.', 'bis zum|bis|und dem|und|auf den|–|-|/'),
  months,
  since: /(?:seit|ab) (?:dem |anfang |mitte |ende )?$/i,
  until: /(?<!\d )bis (?:am |zum |anfang |mitte |ende )?$/i,
  compared:
    /(?<!\p{L})(?:(?:höch|tief|niedrig|schlimm|stärk|grös|größ|klein|schwer|teuer|schlechte|be|wenig|mei|läng|schärf|er)s?te[nrsm]?|erstmals|wie|nie)(?: [^,.;:]{1,24})? seit (?:dem Jahr )?$|(?:\p{Ll}{3,}er als|gegenüber|verglichen mit|im Vergleich zu) (?:dem Jahr )?$/iu,
  averaged: /(?<!\p{L})(?:mittel|mittelwerte?|schnitt|durchschnitt) der Jahre $/iu,
  about: /(?:um|etwa|rund|ungefähr|circa|ca\.) $/i,
  at: /(?:(?:im|dem) jahre? |(?:(?:im|dem|des|zum|der) )?(?:(?:[a-zäöü]+en|\d\.) )?(?:früh|spät)?(?:frühjahrs?|frühling|sommers?|herbst(?:es)?|[a-zäöü]+jahre?s?|quartals?|jahreshälfte) |im |am |vom |anfang |mitte |ende |in den )$/i,
  alone:
    /(?:^|: |(?<!\p{L})(?:bereits|schon|erst|zuletzt|hatten?|habe|hat|haben|wurden?|war|waren|ist|sind|sei|seien) )$/iu,
  noun: /[\p{L},] (?!\p{L}*(?:[Aa]genda|[Ss]trategie|[Vv]ision|[Bb]udget|[Vv]oranschlag|[Jj]ahres(?:bericht|bilanz|rechnung)|[Hh]aushalt)s? |Artikel|Nummer|Postfach|Seite|Zimmer)\p{Lu}[\p{L}-]{2,} $/u,
  verb: /(?<!\p{L})(?!(?:als|auf|aus|bei|bis|circa|für|gegen|gut|insgesamt|knapp|maximal|mehr|mindestens|minus|mit|nach|noch|nur|oder|pro|rund|seit|total|unter|und|von|vor|wegen|zirka|über|fast|etwa|erst) )\p{Ll}{3,} $|(?:19|20)\d\d (?:\p{Ll}+ ){0,2}\p{Ll}+(?:,| und) $/u,
  ofNoun: /^(?:\p{N}|dem$|vom$)/u,
  from: /(?:von|vom|ab(?: dem)?|zwischen(?: dem)?) $/i,
  to: /^ ?(?:bis zum|bis|und dem|und|auf den|–|-|\/) ?$/i,
  span: /bis|\//,
  // «2000 alte Boote», but «2000 brannte der Turm», «2018 hatten sie Frieden», «2024 einen Verlust»
  counted:
    /^ (?!\p{Ll}+ (?:d(?:er|ie|as|e[mns])|eine?[mnrs]?|sie) |(?:k?eine?[mnrs]?|[sd]?eine?[mnrs]?|ihre?[mnrs]?|diese[mnrs]?|d(?:as|e[mnrs]|ie)) )(?:\p{Ll}+e[nrsm]? ){0,3}\p{Lu}/u,
};
