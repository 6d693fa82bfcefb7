import type { DatedEvent } from '../model/article.ts';
import { type CalendarDate, type EdtfDate, formatEdtf } from '../model/edtf.ts';
import { occurrencesOf } from '../model/fragment.ts';
import type { Finding, Subject } from './finding.ts';
import { isLanguageTag } from './lang.ts';
import { languageOf } from './language.ts';
import { spanOf } from './spanOf.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Every date is one, is not finer than its words, and has an open end just where they say «seit». */
export function dates({ article, file }: Subject): readonly Finding[] {
  const { events, imprint, reading, lang } = article;
  // What months are called can be asked of a known language only; the check of the language says where it is none.
  const readable = isLanguageTag(lang) ? events : [];
  const findings = [
    ...readable.flatMap((event) =>
      faultsOf(event, lang).map((fault) => ({ id: event.id, message: `Ereignis ${event.id}: ${fault}` })),
    ),
    ...invalid(imprint.published).map((message) => ({ id: 'imprint', message: `Erscheinungsdatum: ${message}` })),
    ...invalid(reading.date).map((message) => ({ id: 'reading', message: `Datum der Lesart: ${message}` })),
  ];
  return findings.map((finding) => ({ file, ...finding }));
}

function invalid(date: EdtfDate | undefined): readonly string[] {
  return date === undefined || spanOf(date) ? [] : [`«${date}» ist kein gültiges EDTF-Datum.`];
}

function faultsOf({ date, words }: DatedEvent, lang: string): readonly string[] {
  const span = spanOf(date);
  if (!span) return invalid(date);
  const said = words.join(' … ');
  return [
    ...[span.start, ...(span.end ? [span.end] : [])].flatMap((point) => pointFaults(point, said, lang)),
    ...endFaults(date, span.open, said, lang),
  ];
}

function pointFaults(point: CalendarDate, said: string, lang: string): readonly string[] {
  if (isSaid(point, said, lang)) return [];
  const other = months.some((month) => isSaid({ ...point, month }, said, lang));
  return [`${formatEdtf(point)} ${other ? 'steht nicht in' : 'ist genauer als'} «${said}».`];
}

function endFaults(date: EdtfDate, open: boolean, said: string, lang: string): readonly string[] {
  const language = languageOf(lang);
  if (!language) return [];
  const since = said.match(language.since) !== null;
  if (since && !open) return [`${date} hat ein Ende, «${said}» nennt keines (gemeint «${date.split('/')[0]}/..»?).`];
  return open && !since ? [`${date} hat ein offenes Ende, «${said}» sagt nichts davon.`] : [];
}

/** Whether words give a date as far as it goes: the year and the day as numbers, the month as a number or by its name. */
function isSaid({ year, month, day }: CalendarDate, said: string, lang: string): boolean {
  const numbers = (said.match(/\d+/g) ?? []).map(Number);
  const monthSaid =
    month === undefined ||
    numbers.includes(month) ||
    monthNames(month, lang).some((name) => occurrencesOf(name, said).length > 0);
  return numbers.includes(year) && monthSaid && (day === undefined || numbers.includes(day));
}

/** What a month (1–12) is called in a language, in full and short. */
function monthNames(month: number, lang: string): readonly string[] {
  return (['long', 'short'] as const).map((style) =>
    new Intl.DateTimeFormat(lang, { month: style, timeZone: 'UTC' }).format(Date.UTC(2024, month - 1)),
  );
}
