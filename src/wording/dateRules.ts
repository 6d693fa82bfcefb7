import { byLanguage } from './byLanguage.ts';

/** What words of a language say about the ends of a date and its certainty. */
export type DateRules = {
  /** Says when something began: an open end. */
  readonly since: RegExp;
  /** May say so, but is also said of a single date. */
  readonly from: RegExp;
  /** Says when something ends: an open start. */
  readonly until: RegExp;
  /** May say so, but is also said of a single date. */
  readonly before: RegExp;
  readonly approximate: RegExp;
  readonly uncertain: RegExp;
  /** Synonyms, in any inflection, for the words of the platform's «last year» and the like, and for what only looks like one. */
  readonly alike: readonly (readonly [RegExp, string])[];
};

/** Matches whole words by any of the patterns, in upper or lower case. */
function wholeWords(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}

/** After these, «Morgen» does not mean «tomorrow»: «am Morgen», «heute Morgen», «Dienstag Morgen». */
const beforeMorning =
  '(?:am|de[mnr]|diese[mrn]|jede[mn]|gegen|heute|gestern|tag|woch|(?:früh|spät|nächst|folgend|gleich|selb|ander|kommend|vergangen|letzt)en)';

/** The date rules of a language (BCP 47), by its first subtag; undefined if it has none. */
export const dateRulesOf = byLanguage<DateRules>({
  de: {
    since: wholeWords('seit(?:dem)?'),
    from: wholeWords('ab', 'von', 'nach', 'frühestens'),
    until: wholeWords('bis'),
    before: wholeWords('vor', 'spätestens'),
    approximate: wholeWords('ungefähr', 'etwa', 'rund', 'zirka', 'circa', 'ca', '(?:um|gegen)(?= \\d{3})'),
    uncertain: wholeWords('wahrscheinlich', 'vermutlich', 'mutma(?:ss|ß)lich', 'möglicherweise', 'vielleicht', 'wohl'),
    alike: [
      [new RegExp(`(?<=${beforeMorning} )morgen|morgen(?=\\p{L})`, 'giu'), 'früh'],
      [/(?:letzt|vergangen|vorig)e[nmrs]?/giu, 'letzte'],
      [/(?:nächst|kommend)e[nmrs]?/giu, 'nächste'],
      [/diese[nmrs]?/giu, 'diese'],
    ],
  },
  en: {
    since: wholeWords('since'),
    from: wholeWords('from', 'after', 'as of', 'earliest'),
    until: wholeWords('until', 'till'),
    before: wholeWords('before', 'by', 'to', 'latest'),
    approximate: wholeWords('about', 'around', 'circa', 'ca?(?=\\.)', 'roughly', 'approximately'),
    uncertain: wholeWords('probably', 'possibly', 'perhaps', 'presumably', 'likely', 'maybe'),
    alike: [],
  },
  fr: {
    since: wholeWords('depuis'),
    from: wholeWords('dès', 'à partir d[eu]', 'après', 'd[eu]'),
    until: wholeWords("jusqu[’']?(?:en|au|à|aux)"),
    before: wholeWords('avant', "d[’']ici", 'à', 'au'),
    approximate: wholeWords('vers', 'environ', 'autour d[eu]', 'aux alentours d[eu]'),
    uncertain: wholeWords('probablement', 'peut-être', 'sans doute', 'vraisemblablement'),
    alike: [[/l[’'](?:an(?:née)? (?:derni[eè]re?|passée?))/giu, 'l’année dernière']],
  },
  ar: {
    since: wholeWords('منذ', 'مذ'),
    from: wholeWords('من', 'بعد', 'ابتداء'),
    until: wholeWords('حتى', 'لغاية'),
    before: wholeWords('قبل', 'إلى', 'بحلول'),
    approximate: wholeWords('حوالي', 'نحو', 'قرابة', 'تقريب[اً]*'),
    uncertain: wholeWords('ربما', 'على الأرجح', 'يحتمل', 'يرجح'),
    alike: [[/العام (?:الماضي|المنصرم)/gu, 'السنة الماضية']],
  },
  he: {
    since: wholeWords('מאז', 'החל מ\\p{L}*'),
    from: wholeWords('אחרי', 'לאחר', 'מ\\p{L}*', 'מ-\\d*'),
    until: wholeWords('עד'),
    before: wholeWords('לפני', 'עד ל\\p{L}*'),
    approximate: wholeWords('בערך', 'סביב', 'בסביבות', 'לערך', 'כ(?=-\\d)'),
    uncertain: wholeWords('כנראה', 'אולי', 'ייתכן', 'ככל הנראה'),
    alike: [],
  },
  ja: {
    since: /以来|以降/u,
    from: /から|より|後/u,
    until: /まで(?!に)/u,
    before: /前|までに/u,
    approximate: /ごろ|頃|約|およそ/u,
    uncertain: /おそらく|恐らく|たぶん|とみられる/u,
    alike: [],
  },
});
