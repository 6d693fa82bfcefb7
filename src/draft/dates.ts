import { type EdtfDate, formatEdtf, isEdtf } from '../model/edtf.ts';
import { overlaps, type Span } from '../model/words.ts';
import type { DatePatterns } from '../wording/dates.ts';

/** A date that a sentence gives in full, and the words that give it. */
export type FoundDate = { readonly date: EdtfDate; readonly span: Span; readonly rule: string };

type Point = { readonly date: string; readonly span: Span; readonly isBare: boolean; readonly isBegun?: boolean };

/** The dates of a sentence, as precise as its own words. Dates without a year are left out. */
export function datesIn(text: string, patterns: DatePatterns): readonly FoundDate[] {
  const sentence = text.replaceAll(/\s/g, ' ');
  const points = pointsIn(sentence, patterns);
  const found: FoundDate[] = [];
  for (let index = 0; index < points.length; index++) {
    const [one, other] = [points[index], points[index + 1]];
    if (!one) break;
    const range = other && rangeOf(sentence, one, other, patterns);
    if (range) index++;
    if (patterns.averaged.test(before(sentence, one))) continue;
    const date = range ?? (one.isBegun ? undefined : dateOf(sentence, one, patterns));
    if (date) found.push(date);
    // «28. Dezember bis 3. Januar 2024»: it did not begin at an unknown time.
    else if (one.isBegun && other && patterns.until.test(before(sentence, other))) index++;
  }
  return found;
}

function pointsIn(sentence: string, patterns: DatePatterns): readonly Point[] {
  const { points, months } = patterns;
  const found: Point[] = [];
  for (const pattern of points) {
    for (const { index, 0: words, groups = {} } of sentence.matchAll(pattern)) {
      const span = [index, index + words.length] as const;
      const date = writtenOf(groups, months);
      if (date !== undefined && !found.some((other) => overlaps(other.span, span))) {
        found.push({ date, span, isBare: groups.month === undefined && groups.decade === undefined });
      }
    }
  }
  const begun = found.flatMap((end) => begunBefore(sentence, end, patterns));
  return [...found, ...begun].sort((one, other) => one.span[0] - other.span[0]);
}

/** The beginning of an interval that has its year, or its month too, from the end. */
function begunBefore(sentence: string, end: Point, { begun, months }: DatePatterns): readonly Point[] {
  const found = begun.exec(before(sentence, end));
  const [, year, named = ''] = /^(\d{4})-(\d\d)/.exec(end.date) ?? [];
  if (!found || year === undefined) return [];
  const { day, alone, month = alone ?? months[Number(named) - 1] } = found.groups ?? {};
  const from = end.span[0] - (found.input.length - found.index);
  const date = writtenOf({ day, month: month?.split(' ')[0], year }, months);
  return date === undefined ? [] : [{ date, span: [from, from + found[0].length], isBare: false, isBegun: true }];
}

function writtenOf(
  { day, month, year, decade }: { readonly [part: string]: string | undefined },
  months: readonly string[],
) {
  if (decade !== undefined) return `${decade}X`;
  if (month === undefined) return year;
  const named = months.findIndex((names) => names.split(' ').includes(month.toLowerCase())) + 1;
  return formatEdtf({
    year: Number(year),
    month: named > 0 ? named : Number(month),
    ...(day !== undefined && { day: Number(day) }),
  });
}

/** «von 2019 bis 2021», «2019–2021», «2019 bis 2021», but not «1500 bis 2000 Boote» */
function rangeOf(
  sentence: string,
  one: Point,
  other: Point,
  { from, to, at, span, counted }: DatePatterns,
): FoundDate | undefined {
  const between = sentence.slice(one.span[1], other.span[0]);
  const lead = from.exec(before(sentence, one))?.[0].length ?? 0;
  const isSpan = span.test(between) && !(other.isBare && counted.test(sentence.slice(other.span[1])));
  // «am 3. und 4. Mai 2024»
  const isPair = one.isBegun === true && isDayAfter(one, other);
  if (!to.test(between) || !(lead > 0 || /[–-]/.test(between) || isSpan || isPair) || one.date >= other.date)
    return undefined;
  const length = lead > 0 ? lead : (at.exec(before(sentence, one))?.[0].length ?? 0);
  return dated(`${one.date}/${other.date}`, [one.span[0] - length, other.span[1]], 'from … to');
}

function dateOf(
  sentence: string,
  point: Point,
  { since, until, compared, about, at, from, alone, noun, verb, span: through, counted }: DatePatterns,
): FoundDate | undefined {
  const text = before(sentence, point);
  const lead = (pattern: RegExp) => pattern.exec(text)?.[0].length ?? 0;
  const span = (length: number): Span => [point.span[0] - length, point.span[1]];
  if (compared.test(text)) return undefined;
  if (lead(since) > 0) return dated(`${point.date}/..`, span(lead(since)), 'since');
  if (lead(until) > 0) return dated(`../${point.date}`, span(lead(until)), 'until');
  const after = sentence.slice(point.span[1]);
  const isCounted = point.isBare && counted.test(after);
  if (lead(about) > 0) {
    if (isCounted) return undefined;
    return dated(point.date.endsWith('X') ? point.date : `${point.date}~`, span(lead(about)), 'about');
  }
  const length = Math.max(lead(at), lead(from));
  // «war 1998 bis 2004 offen»
  const mayBeYear = alone.test(text) || ((noun.test(text) || verb.test(text)) && /^(?:19|20)(?!00)/.test(point.date));
  const isYear = length > 0 || (mayBeYear && !isCounted && !through.test(after.slice(0, 5)));
  return point.isBare && !isYear ? undefined : dated(point.date, span(length), 'date');
}

/** Whether one day follows another in its month, as in «am 3. und 4. Mai»; «am 3. und 5. Mai» are two. */
function isDayAfter(one: Point, other: Point): boolean {
  const [, month, day] = /^(.{7})-(\d\d)$/.exec(one.date) ?? [];
  return month !== undefined && other.date === `${month}-${String(Number(day) + 1).padStart(2, '0')}`;
}

/** The words right before a date, without one that is cut off. */
function before(sentence: string, { span: [at] }: Point): string {
  return sentence
    .slice(Math.max(0, at - 40), at)
    .replace(/^\p{L}*/u, (cut) => (at > 40 ? ' '.repeat(cut.length) : cut));
}

function dated(text: string, span: Span, rule: string): FoundDate | undefined {
  return isEdtf(text) ? { date: text, span, rule } : undefined;
}
