import type { Article, DatedEvent } from '../model/article.ts';
import {
  beginOf,
  type CalendarDate,
  type DatePoint,
  type DateSpan,
  dateSpanOf,
  type EdtfDate,
  formatEdtf,
  pointsOf,
} from '../model/edtf.ts';
import { joinWords } from '../model/words.ts';
import { hasCalendarNames } from '../wording/calendarNames.ts';
import { type DateRules, dateRulesOf } from '../wording/dateRules.ts';
import { type DateReading, type Numeral, readDate, relativeIn } from '../wording/readDate.ts';
import type { Fault, Subject } from './finding.ts';
import { isLanguageTag } from './lang.ts';

/** Every date is valid EDTF, no finer than its words and its basis, and open, uncertain or approximate exactly where they say so. */
export function* dates({ article }: Subject): Generator<Fault> {
  const { events, imprint, reading } = article;
  const all = [
    ...events.map(({ id, date }) => ({ id, date, of: 'event' }) as const),
    { id: 'imprint', date: imprint.published, of: 'published' },
    { id: 'reading', date: reading.date, of: 'reading' },
  ] as const;
  for (const { id, date, of } of all) {
    if (date !== undefined && !dateSpanOf(date)) yield { id, code: 'dateInvalid', date, of };
  }
  // In a language whose months the platform cannot name, dates are up to the author.
  if (!isLanguageTag(article.lang) || !hasCalendarNames(article.lang)) return;
  for (const event of events) yield* eventFaults(event, article);
}

function* eventFaults({ id, date, basis, words: said }: DatedEvent, { lang, imprint }: Article): Generator<Fault> {
  const span = dateSpanOf(date);
  if (!span) return;
  const published = imprint.published && dateSpanOf(imprint.published)?.start?.first;
  if (basis?.kind === 'published' && !published) {
    yield { id, code: 'dateUnpublished' };
    return;
  }
  const words = joinWords(said);
  const own = readDate(words, lang);
  const alone = { own, lang };
  const source: Source = {
    ...alone,
    ...(basis?.kind === 'sentence' && { elsewhere: readDate(joinWords(basis.words), lang) }),
    ...(basis?.kind === 'published' && published && { published }),
  };
  const unsaid = unsaidIn(span, source);
  const dated = { id, date, span, words };
  const rules = dateRulesOf(lang);
  for (const point of unsaid) {
    yield { id, code: hasOthers(point, source) ? 'dateOther' : 'dateFiner', date: formatPoint(point), words };
  }
  if (basis && unsaid.length === 0 && unsaidIn(span, alone).length === 0) yield { id, code: 'basisUnnecessary', words };
  yield* weekdayFaults(dated, own);
  if (rules) {
    yield* endFaults(dated, rules);
    yield* markFaults(dated, rules);
  }
}

/** The date of an event, and the words that give it. */
type Dated = { readonly id: string; readonly date: EdtfDate; readonly span: DateSpan; readonly words: string };

/** What gives a date: its own words, words elsewhere, the day of publication. */
type Source = {
  readonly own: DateReading;
  readonly elsewhere?: DateReading;
  readonly published?: CalendarDate;
  readonly lang: string;
};

/** Where the parts of a date stand in its words; `undefined` for a part that is missing there or comes from the basis. */
type Places = { readonly [part in keyof CalendarDate]-?: number | undefined };

/** The ends of a date that its source does not give, or not in this order. */
function unsaidIn(span: DateSpan, source: Source): readonly DatePoint[] {
  const { start, end } = span;
  if (!start || !end || start === end) {
    return [...new Set(pointsOf(span))].filter((point) => placesOf(point, source).length === 0);
  }
  const ends = placesOf(end, source);
  const starts = [
    ...placesOf(start, source),
    ...(isYearOfEnd(start, end, source) ? placesOf(start, source, [undefined]) : []),
  ];
  if (ends.length === 0) return [...(starts.length === 0 ? [start] : []), end];
  return starts.some((from) => ends.some((to) => isInOrder(from, to, start.first, end.last))) ? [] : [start];
}

/** «from November to February 2030»: one year, that of the end, and the start within the year before. */
function isYearOfEnd(start: DatePoint, end: DatePoint, { own, elsewhere }: Source): boolean {
  const years = own.years.length > 0 ? own.years : (elsewhere?.years ?? []);
  return years.length === 1 && beginOf(end.first) - beginOf(start.first) < 12;
}

function isInOrder(from: Places, to: Places, start: CalendarDate, end: CalendarDate): boolean {
  return (['year', 'month', 'day'] as const).every((part) => {
    const [one, other] = [from[part], to[part]];
    if (one === undefined || other === undefined) return true;
    return start[part] === end[part] && (part !== 'day' || start.month === end.month) ? one <= other : one < other;
  });
}

/** Every way to read a point out of its source, each number used once; `years` are the places where its year may stand. */
function placesOf(point: DatePoint, source: Source, years = yearPlaces(point, source)): readonly Places[] {
  const months = partPlaces('month', point.first, source);
  const days = partPlaces('day', point.first, source);
  return years
    .flatMap((at) => months.flatMap((inMonth) => days.map((onDay) => ({ year: at, month: inMonth, day: onDay }))))
    .filter((places) => isReadable(places, source));
}

function isReadable(places: Places, { own: { orders } }: Source): boolean {
  const given = (['year', 'month', 'day'] as const).flatMap((part) => {
    const at = places[part];
    return at === undefined ? [] : [{ letter: part.charAt(0), at }];
  });
  if (new Set(given.map(({ at }) => at)).size < given.length) return false;
  if (orders.length === 0 || places.month === undefined || places.day === undefined) return true;
  const order = [...given].sort((one, other) => one.at - other.at).map(({ letter }) => letter);
  // Year first is an order of its own only where the year is given.
  return orders.some(
    (all) =>
      [...all].filter((letter) => order.includes(letter)).join('') === order.join('') &&
      (order.length === 3 || all !== 'ymd'),
  );
}

function yearPlaces({ first, last }: DatePoint, { own, elsewhere, published, lang }: Source) {
  const hits = (years: readonly Numeral[]) =>
    years.filter(({ value, digits }) => value === Math.abs(first.year) || (digits === 2 && value === first.year % 100));
  // «the 20th century»
  const isCentury = last.year - first.year === 99 && own.months.length === 0;
  const centuries = isCentury ? own.days.filter(({ value }) => value === Math.floor(first.year / 100) + 1) : [];
  if (own.years.length > 0 || centuries.length > 0) return [...hits(own.years), ...centuries].map(({ at }) => at);
  if (elsewhere) return hits(elsewhere.years).map(() => undefined);
  return published && isCountedFrom(published, first, 'year', own, lang) ? [undefined] : [];
}

function partPlaces(part: 'month' | 'day', date: CalendarDate, { own, elsewhere, published, lang }: Source) {
  if (date[part] === undefined) return [undefined];
  const hits = (reading: DateReading) => reading[`${part}s`].filter(({ value }) => value === date[part]);
  if (own[`${part}s`].length > 0) return hits(own).map(({ at }) => at);
  if (elsewhere) return hits(elsewhere).map(() => undefined);
  return published && isCountedFrom(published, date, part, own, lang) ? [undefined] : [];
}

/** Whether the words give a part of a date once the day of publication is known: «on 12 March», «on Tuesday», «yesterday», «last year». */
function isCountedFrom(
  published: CalendarDate,
  date: CalendarDate,
  part: keyof CalendarDate,
  own: DateReading,
  lang: string,
): boolean {
  const relative = relativeIn(own.text, lang);
  if (relative && published[relative.unit] !== undefined) {
    const then = shifted(published, relative.unit, relative.by);
    return then[part] !== undefined && then[part] === date[part];
  }
  const apart = Math.abs(beginOf(date) - beginOf(published));
  const isInFortnight = own.weekdays.length > 0 && date.day !== undefined && published.day !== undefined && apart < 0.5;
  if (part === 'day' || isInFortnight) return isInFortnight;
  if (part === 'month') return own.days.length > 0 && published.month !== undefined && apart <= 1;
  return own.months.length > 0 || own.days.length > 0 ? apart <= 12 && published.month !== undefined : false;
}

function shifted({ year, month = 1, day = 1 }: CalendarDate, unit: keyof CalendarDate, by: number): CalendarDate {
  if (unit === 'year') return { year: year + by };
  const then = unit === 'month' ? utcDate(year, month + by, 1) : utcDate(year, month, day + by);
  const shiftedMonth = { year: then.getUTCFullYear(), month: then.getUTCMonth() + 1 };
  return unit === 'month' ? shiftedMonth : { ...shiftedMonth, day: then.getUTCDate() };
}

/** Whether the source gives some other point just as fine. */
function hasOthers({ first: { month, day } }: DatePoint, { own, elsewhere, published }: Source): boolean {
  const has = (part: 'years' | 'months' | 'days') => own[part].length > 0 || (elsewhere?.[part].length ?? 0) > 0;
  if (published) return own.weekdays.length + own.days.length + own.months.length > 0;
  return has('years') && (month === undefined || has('months')) && (day === undefined || has('days'));
}

function* weekdayFaults({ id, span, words }: Dated, { weekdays }: DateReading): Generator<Fault> {
  const days = pointsOf(span).flatMap(({ first }) => (first.day === undefined ? [] : [first]));
  const [day] = days;
  const isGiven = days.some((date) => weekdays.some(({ value }) => value === weekdayOf(date)));
  if (!day || weekdays.length === 0 || isGiven) return;
  yield { id, code: 'weekdayDiffers', date: formatEdtf(day), weekday: weekdayOf(day), words };
}

function weekdayOf({ year, month = 1, day = 1 }: CalendarDate): number {
  return utcDate(year, month, day).getUTCDay();
}

/** A day of the calendar, of any year; months and days beyond their ends count on. */
function utcDate(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function* endFaults({ id, date, span: { start, end }, words }: Dated, rules: DateRules): Generator<Fault> {
  const [since, until] = [rules.since.test(words), rules.until.test(words)];
  const isClosed = start !== undefined && end !== undefined && start !== end;
  const [from, to = from] = date.split('/');
  if (since && end && !(isClosed && until)) yield { id, code: 'endMissing', date, words, meant: `${from}/..` };
  else if (until && start && end && !isClosed) yield { id, code: 'startMissing', date, words, meant: `../${to}` };
  else if (!end && !since && !rules.from.test(words)) yield { id, code: 'endInvented', date, words };
  else if (!start && !until && !rules.before.test(words)) yield { id, code: 'startInvented', date, words };
}

function* markFaults({ id, date, span, words }: Dated, rules: DateRules): Generator<Fault> {
  const points = pointsOf(span);
  // EDTF level 1 allows no mark beside unspecified digits.
  const isSignable = points.some(({ unspecified }) => unspecified === undefined);
  for (const mark of ['approximate', 'uncertain'] as const) {
    const [isMarked, isSaid] = [points.some((point) => point[mark]), rules[mark].test(words)];
    if (isMarked && !isSaid) yield { id, code: 'markInvented', date, words, mark };
    if (isSaid && !isMarked && isSignable) yield { id, code: 'markMissing', date, words, mark };
  }
}

function formatPoint({ first, last, unspecified }: DatePoint): string {
  return unspecified === 'year' ? `${formatEdtf(first)}–${formatEdtf(last)}` : formatEdtf(first);
}
