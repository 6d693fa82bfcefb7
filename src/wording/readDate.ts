import { beginsWord } from './beginsWord.ts';
import { monthsIn, type Named, weekdaysIn } from './calendarNames.ts';
import { dateRulesOf } from './dateRules.ts';
import { withPlainDigits } from './digits.ts';

/** What words say of a date: numbers that may be a year, months, numbers that may be a day, and weekdays, each with its place. */
export type DateReading = {
  readonly text: string;
  readonly years: readonly Numeral[];
  readonly months: readonly Named[];
  readonly days: readonly Named[];
  readonly weekdays: readonly Named[];
  /** The orders of day, month and year that the language writes, if the month is given as a number. */
  readonly orders: readonly string[];
};

/** A number in a text. Two digits may be short for a year («1914–18», «’24»). */
type Numeral = Named & { readonly digits: number };

/** Reads the words of a date in a language (BCP 47): digits of any script, month names in any form, years of a Japanese era. */
export function readDate(words: string, lang: string): DateReading {
  const text = withGregorianYears(withPlainDigits(words).toLowerCase(), lang);
  const names = monthsIn(text, lang);
  const numerals = [...text.matchAll(/\d+/g)]
    .map(({ index, 0: digits }) => ({
      value: Number(digits),
      at: index,
      end: index + digits.length,
      digits: digits.length,
    }))
    .filter(({ at }) => names.every((name) => at < name.at || at >= name.end));
  const years = numerals.filter((numeral) => numeral.digits > 2 || numeral.value > 31 || isShortYear(numeral, text));
  const small = numerals.filter(({ digits, value }) => digits < 3 && value <= 31);
  const written = { text, weekdays: weekdaysIn(text, lang) };
  if (names.length > 0) return { ...written, years, months: names, days: small, orders: [] };
  // «12.3.24»
  const [first, second, third] = small;
  const orders = ordersIn(lang);
  if (years.length === 0 && first && second && third && small.length === 3) {
    const shortYears = orders.map((order) => (order.startsWith('y') ? first : third));
    return { ...written, years: shortYears, months: small, days: small, orders };
  }
  const isMonthAlone = small.length === 1 && years.length > 0;
  return {
    ...written,
    years,
    months: small.length > 1 || isMonthAlone ? small : [],
    days: isMonthAlone ? [] : small,
    orders,
  };
}

/** «1914–18», «’24» */
function isShortYear({ at, end, digits, value }: Numeral, text: string): boolean {
  if (digits !== 2) return false;
  const before = /(?:[’'ʼ]|\d\d(\d\d) ?[-‐‑–—/] ?)$/u.exec(text.slice(0, at));
  const isFirstOfMore = /^[-./]\d/.test(text.slice(end));
  return before !== null && !isFirstOfMore && value > Number(before[1] ?? -1);
}

/** The orders in which a language may write day, month and year, as initials. */
function ordersIn(lang: string): readonly string[] {
  const format = new Intl.DateTimeFormat(lang, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = format.formatToParts(0).flatMap(({ type }) => (type === 'literal' ? [] : [type.charAt(0)]));
  // «en» alone may be British or American.
  return [...new Set([parts.join(''), 'ymd', ...(lang.includes('-') ? [] : ['dmy'])])];
}

/** Turns «令和6年» into «2024年»; the first year of an era is «元年». */
function withGregorianYears(text: string, lang: string): string {
  if (!/^ja(-|$)/i.test(lang)) return text;
  return text.replace(/(\p{Script=Han}{2})(\d{1,2}|元)年/gu, (written, era: string, year: string) => {
    const found = eraYears.get(`${era}${year === '元' ? 1 : year}`);
    return found === undefined ? written : `${found}年`;
  });
}

const japanese = new Intl.DateTimeFormat('ja-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' });

/** Gregorian years by era and year of the era, as at the end of the year. */
const eraYears: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 250 }, (_, index) => 1868 + index).map((year) => {
    const parts = japanese.formatToParts(Date.UTC(year, 11, 31));
    const [era, inEra] = ['era', 'year'].map((type) => parts.find((part) => part.type === type)?.value ?? '');
    return [`${era}${inEra === '元' ? 1 : inEra}`, year];
  }),
);

/** The unit and number by which words count from a given date («yesterday», «last month»); undefined if they do not. */
export function relativeIn(
  words: string,
  lang: string,
): { readonly unit: 'day' | 'month' | 'year'; readonly by: number } | undefined {
  const alike = dateRulesOf(lang)?.alike ?? [];
  const plain = (text: string) =>
    alike.reduce((said, [pattern, common]) => said.replace(pattern, common), text.toLowerCase().replaceAll("'", '’'));
  const text = plain(words);
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const candidates = (['day', 'month', 'year'] as const).flatMap((unit) =>
    [-2, -1, 0, 1, 2].map((by) => ({ unit, by, said: plain(format.format(by, unit)) })),
  );
  return candidates
    .filter(({ said }) => !/\d/.test(said) && beginsWord(said, text))
    .sort((one, other) => other.said.length - one.said.length)[0];
}
