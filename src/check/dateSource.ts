import { beginOf, type CalendarDate, type DatePoint, type DateSpan, pointsOf } from '../model/edtf.ts';
import type { Named } from '../wording/calendarNames.ts';
import { isBeforeOurEra } from '../wording/eras.ts';
import { type DateReading, relativeIn } from '../wording/readDate.ts';
import { shifted } from './calendar.ts';

/** What gives a date: its own words, words elsewhere, the day of publication. */
export type DateSource = {
  readonly own: DateReading;
  readonly elsewhere?: DateReading;
  readonly published?: CalendarDate;
  readonly lang: string;
};

/** Where the parts of a date stand in its words; `undefined` for a part that is missing there or comes from the basis. */
type Places = { readonly [part in keyof CalendarDate]-?: number | undefined };

/** The ends of a date that its source does not give, or not in this order. */
export function unsaidIn(span: DateSpan, source: DateSource): readonly DatePoint[] {
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
function isYearOfEnd(start: DatePoint, end: DatePoint, { own, elsewhere }: DateSource): boolean {
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
function placesOf(point: DatePoint, source: DateSource, years = yearPlaces(point, source)): readonly Places[] {
  const months = partPlaces('month', point.first, source);
  const days = partPlaces('day', point.first, source);
  return years
    .flatMap((at) => months.flatMap((inMonth) => days.map((onDay) => ({ year: at, month: inMonth, day: onDay }))))
    .filter((places) => isReadable(places, source));
}

function isReadable(places: Places, { own: { orders } }: DateSource): boolean {
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

/** What follows the digits of an ordinal: «19. Jahrhundert», «19th century», «19-й век» */
const ordinalEnd = /^(?:\. ?\p{L}|-\p{L}|[a-zº])/u;

/** The places where the year of a date may stand, in an era that is its own if the words name one. */
function yearPlaces({ first, last }: DatePoint, source: DateSource) {
  const { own, elsewhere, lang } = source;
  // In EDTF, the year 0 is 1 BC.
  const isBefore = first.year <= 0;
  const year = isBefore ? 1 - first.year : first.year;
  const hasEra = (number: Named, { text }: DateReading) =>
    (isBeforeOurEra(number, text, lang) ?? isBefore) === isBefore;
  const hits = (reading: DateReading) =>
    reading.years.filter(
      (numeral) =>
        (numeral.value === year || (numeral.digits === 2 && numeral.value === first.year % 100)) &&
        hasEra(numeral, reading),
    );
  const hasMonth = own.months.length > 0;
  // «the 20th century»
  const isCentury = last.year - first.year === 99 && !hasMonth;
  const century = isBefore ? year / 100 : Math.floor(year / 100) + 1;
  // «the year 9», «16 January 27 BC», but neither «8 May» nor «the 9th century»
  const mayBeYear = own.years.length === 0 && (!hasMonth || first.day !== undefined);
  const isYear = ({ value, end }: Named) => mayBeYear && value === year && !ordinalEnd.test(own.text.slice(end));
  const asYear = own.days.filter((day) => (isCentury ? day.value === century : isYear(day)) && hasEra(day, own));
  if (own.years.length > 0 || asYear.length > 0) return [...hits(own), ...asYear].map(({ at }) => at);
  if (elsewhere) return hits(elsewhere).map(() => undefined);
  return isCounted(first, 'year', source) ? [undefined] : [];
}

function partPlaces(part: 'month' | 'day', date: CalendarDate, source: DateSource) {
  const { own, elsewhere } = source;
  if (date[part] === undefined) return [undefined];
  const hits = (reading: DateReading) => reading[`${part}s`].filter(({ value }) => value === date[part]);
  if (own[`${part}s`].length > 0) return hits(own).map(({ at }) => at);
  if (elsewhere) return hits(elsewhere).map(() => undefined);
  return isCounted(date, part, source) ? [undefined] : [];
}

/** Whether the words give a part of a date once the day of publication is known: «on 12 March», «on Tuesday», «yesterday», «last year». */
function isCounted(date: CalendarDate, part: keyof CalendarDate, { own, published, lang }: DateSource): boolean {
  if (!published) return false;
  const relative = relativeIn(own.text, lang);
  if (relative && published[relative.unit] !== undefined) {
    const then = shifted(published, relative.unit, relative.by);
    return then[part] !== undefined && then[part] === date[part];
  }
  const apart = Math.abs(beginOf(date) - beginOf(published));
  const isInFortnight = own.weekdays.length > 0 && date.day !== undefined && published.day !== undefined && apart < 0.5;
  if (part === 'day' || isInFortnight) return isInFortnight;
  if (part === 'month') return own.days.length > 0 && published.month !== undefined && apart <= 1;
  return own.months.length + own.days.length > 0 && published.month !== undefined && apart <= 12;
}

/** Whether the source gives some other point just as fine. */
export function hasOthers({ first: { month, day } }: DatePoint, { own, elsewhere, published }: DateSource): boolean {
  const has = (part: 'years' | 'months' | 'days') => own[part].length > 0 || (elsewhere?.[part].length ?? 0) > 0;
  if (published) return own.weekdays.length + own.days.length + own.months.length > 0;
  return has('years') && (month === undefined || has('months')) && (day === undefined || has('days'));
}
