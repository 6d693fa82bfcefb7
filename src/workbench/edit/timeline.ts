import { datesIn } from '../../draft/dates.ts';
import type { EventInput } from '../../model/articleInput.ts';
import { type EdtfDate, formatEdtf, isEdtf, rankOf } from '../../model/edtf.ts';
import { datesOf, everyDates } from '../../wording/datesOf.ts';
import { type Edit, withPart } from './parts.ts';

/** The weekday before a date, and the time of day behind it. */
const beside =
  /^(?:am |on )?(?:\p{L}+(?:day|tag|woch)|[MDFS][oiar]\.?),? (?=.*\d)|(?<=\d)T\d\S*$|,? (?:um |at )?\d{1,2}(?:[.:]\d\d)* ?(?:Uhr|[ap]\.?m\.?|(?<=:\d\d))$/giu;

/** A date as it is typed: EDTF (level 1), in figures, or as a language writes it («3.6.2024», «~June 2024»); undefined if it is none, or may be two. */
export function dateFrom(typed: string): EdtfDate | undefined {
  const words = typed
    .trim()
    .replaceAll(beside, '')
    .replace(/~ ?([^~/]+)/g, '$1~');
  if (isEdtf(words)) return words;
  const bare = words.replace(/~$/, '');
  if (bare === words) return dateIn(bare);
  const about = `${dateIn(bare)}~`;
  if (isEdtf(about)) return about;
  return undefined;
}

/** The date that words are as a whole. */
function dateIn(words: string): EdtfDate | undefined {
  const [date, other] = datesInFigures(words);
  if (other !== undefined) return undefined;
  if (date !== undefined) return date;
  const found = everyDates.flatMap((dates) => datesIn(words, dates));
  return found.find(({ span: [begin, end] }) => begin === 0 && end === words.length)?.date;
}

/** What a date in figures may be: «2024/6/3», or «3/6/2024», of which day and month may change places. */
export function datesInFigures(typed: string): readonly EdtfDate[] {
  const [, year, , first, second] = /^(\d{4})([-/.])(\d\d?)\2(\d\d?)$/.exec(typed) ?? [];
  const [, one, , other, last] = /^(\d\d?)([-/])(\d\d?)\2(\d{4})$/.exec(typed) ?? [];
  const ways = [
    [year, first, second],
    [last, other, one],
    [last, one, other],
  ];
  const dates = ways.map(([y, month, day]) => formatEdtf({ year: Number(y), month: Number(month), day: Number(day) }));
  return [...new Set(dates)].filter(isEdtf);
}

/** The date that chosen words give: all of them together, even if they are only a year, or else the first date among them. */
export function dateGiven(words: string, lang: string): EdtfDate | undefined {
  const whole = dateFrom(words);
  if (whole !== undefined) return whole;
  return datesIn(words, datesOf(lang))[0]?.date;
}

/** Adds, changes or, given none, removes an event, keeping events in order of time. */
export function setEvent(id: string, event: EventInput | undefined): Edit {
  return (reading) => {
    if (event && (event.label.trim() === '' || !isEdtf(event.date))) return reading;
    const { [id]: _, ...others } = reading.article.events ?? {};
    const events = Object.entries(event ? { ...reading.article.events, [id]: event } : others);
    const sorted = events.toSorted(([, one], [, other]) => rankOf(one.date) - rankOf(other.date));
    return withPart(reading, 'events', Object.fromEntries(sorted));
  };
}
