/** What the words of a language say about the ends of a date and about how sure it is. */
export type DateWords = {
  /** Says when something began, and no more: an open end. */
  readonly since: RegExp;
  /** May say so, but is also said of a single date. */
  readonly from: RegExp;
  /** Says when something ends, and no more: an open beginning. */
  readonly until: RegExp;
  /** May say so, but is also said of a single date. */
  readonly before: RegExp;
  readonly approximate: RegExp;
  readonly uncertain: RegExp;
  /** Words that mean the same as those in which the platform says «last year», each in any of its inflections. */
  readonly alike: readonly (readonly [RegExp, string])[];
};

/** The date words of a language (BCP 47), by its first subtag; undefined where there are none. */
export function dateWordsOf(lang: string): DateWords | undefined {
  return languages.get(lang.toLowerCase().split('-')[0] ?? '');
}

/** Whole words that match one of the patterns, in capitals or small letters. */
function words(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}

const languages: ReadonlyMap<string, DateWords> = new Map([
  [
    'de',
    {
      since: words('seit(?:dem)?'),
      from: words('ab', 'von', 'nach'),
      until: words('bis'),
      before: words('vor'),
      approximate: words('ungefähr', 'etwa', 'rund', 'zirka', 'circa', 'ca', '(?:um|gegen)(?= \\d{3})'),
      uncertain: words('wahrscheinlich', 'vermutlich', 'mutma(?:ss|ß)lich', 'möglicherweise', 'vielleicht', 'wohl'),
      alike: [
        [/(?:letzt|vergangen|vorig)e[nmrs]?/giu, 'letzte'],
        [/(?:nächst|kommend)e[nmrs]?/giu, 'nächste'],
        [/diese[nmrs]?/giu, 'diese'],
      ],
    },
  ],
  [
    'en',
    {
      since: words('since'),
      from: words('from', 'after', 'as of'),
      until: words('until', 'till'),
      before: words('before', 'by', 'to'),
      approximate: words('about', 'around', 'circa', 'ca?(?=\\.)', 'roughly', 'approximately'),
      uncertain: words('probably', 'possibly', 'perhaps', 'presumably', 'likely', 'maybe'),
      alike: [],
    },
  ],
  [
    'fr',
    {
      since: words('depuis'),
      from: words('dès', 'à partir d[eu]', 'après', 'd[eu]'),
      until: words("jusqu[’']?(?:en|au|à|aux)"),
      before: words('avant', "d[’']ici", 'à', 'au'),
      approximate: words('vers', 'environ', 'autour d[eu]', 'aux alentours d[eu]'),
      uncertain: words('probablement', 'peut-être', 'sans doute', 'vraisemblablement'),
      alike: [[/l[’'](?:an(?:née)? (?:derni[eè]re?|passée?))/giu, 'l’année dernière']],
    },
  ],
  [
    'ar',
    {
      since: words('منذ', 'مذ'),
      from: words('من', 'بعد', 'ابتداء'),
      until: words('حتى', 'لغاية'),
      before: words('قبل', 'إلى', 'بحلول'),
      approximate: words('حوالي', 'نحو', 'قرابة', 'تقريب[اً]*'),
      uncertain: words('ربما', 'على الأرجح', 'يحتمل', 'يرجح'),
      alike: [[/العام (?:الماضي|المنصرم)/gu, 'السنة الماضية']],
    },
  ],
  [
    'he',
    {
      since: words('מאז', 'החל מ\\p{L}*'),
      from: words('אחרי', 'לאחר', 'מ\\p{L}*', 'מ-\\d*'),
      until: words('עד'),
      before: words('לפני', 'עד ל\\p{L}*'),
      approximate: words('בערך', 'סביב', 'בסביבות', 'לערך', 'כ(?=-\\d)'),
      uncertain: words('כנראה', 'אולי', 'ייתכן', 'ככל הנראה'),
      alike: [],
    },
  ],
  [
    'ja',
    {
      since: /以来|以降/u,
      from: /から|より|後/u,
      until: /まで(?!に)/u,
      before: /前|までに/u,
      approximate: /ごろ|頃|約|およそ/u,
      uncertain: /おそらく|恐らく|たぶん|とみられる/u,
      alike: [],
    },
  ],
]);
