import { datesIn } from '../../draft/dates.ts';
import type { Reading } from '../../file/parseReading.ts';
import type { EventInput, WordsInput } from '../../model/articleInput.ts';
import { type EdtfDate, isEdtf, rankOf } from '../../model/edtf.ts';
import { datesOf, everyDates } from '../../wording/datesOf.ts';
import { type Edit, type Sentence, withPart } from './parts.ts';
import { covers } from './words.ts';

/** The weekday before a date, and the time of day behind it. */
const beside =
  /^(?:am |on )?(?:\p{L}+(?:day|tag|woch)|(?:[MDFS][oiar]|[MS][ou]n|Tue|Wed|Thu|Fri|Sat)\.?),? (?:den )?(?=.*\d)|(?<=\d)T\d\S*$|,? (?:um |at )?\d{1,2}(?:[.:]\d\d)* ?(?:Uhr|[ap]\.?m\.?|(?<=:\d\d))$/giu;

/** A date as it is typed; undefined if it is none, or may be two. */
export function dateFrom(typed: string): EdtfDate | undefined {
  return only(datesFrom(typed));
}

/** The dates that what is typed may be: EDTF (level 1), in figures, or as a language writes it («3.6.2024», «~June 2024»); with a slash between two of them. */
export function datesFrom(typed: string): readonly EdtfDate[] {
  const ends = typed.split('/').map((end) => only(pointsFrom(end)) ?? end.trim());
  const interval = ends.join('/');
  return isEdtf(interval) ? [interval] : pointsFrom(typed);
}

function only(dates: readonly EdtfDate[]): EdtfDate | undefined {
  if (dates.length === 1) return dates[0];
  return undefined;
}

/** The dates that words as a whole may be, without a slash between two. */
function pointsFrom(words: string): readonly EdtfDate[] {
  const dated = words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^~ ?(.*)/, '$1~');
  const bare = dated.replace(/~$/, '').replaceAll(beside, '');
  const dates = isEdtf(bare) ? [bare] : datesInFigures(bare);
  const found = dates.length > 0 ? dates : datesInWords(bare);
  return dated.endsWith('~') ? found.map((date) => `${date}~`).filter(isEdtf) : found;
}

function datesInWords(words: string): readonly EdtfDate[] {
  const found = everyDates.flatMap((dates) => datesIn(words, dates));
  const whole = found.find(({ span: [begin, end] }) => begin === 0 && end === words.length);
  return whole ? [whole.date] : [];
}

/** What a date in figures may be: «2024/6/3», «6/2024», or «3/6/2024», of which day and month may change places. */
function datesInFigures(words: string): readonly EdtfDate[] {
  const [, year, , first, second] = /^(\d{4})([-/.])(\d\d?)\2(\d\d?)$/.exec(words) ?? [];
  const [, one, , other, last] = /^(\d\d?)([-/])(\d\d?)\2(\d{4})$/.exec(words) ?? [];
  const [, month, ofYear] = /^(\d\d?)[/.](\d{4})$/.exec(words) ?? [];
  const ways = [
    [year, first, second],
    [last, other, one],
    [last, one, other],
    [ofYear, month],
  ];
  const dates = ways.map((parts) => parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-'));
  return [...new Set(dates)].filter(isEdtf);
}

/** The date that chosen words give: all of them together, even if they are only a year, or else the first date among them. */
export function dateGiven(words: string, lang: string): EdtfDate | undefined {
  const whole = dateFrom(words);
  if (whole !== undefined) return whole;
  return datesIn(words, datesOf(lang))[0]?.date;
}

/** An event and its id. */
export type KnownEvent = EventInput & { readonly id: string };

/** The event that words of a sentence belong to: they are its own, some of them, or hold them; then they become its own. */
export function eventWith({ article }: Reading, { id: at, text }: Sentence, words: WordsInput): KnownEvent | undefined {
  for (const [id, event] of Object.entries(article.events ?? {})) {
    if (event.sentence !== at) continue;
    if (covers(text, event.words, words)) return { ...event, id };
    if (covers(text, words, event.words)) return { ...event, id, words };
  }
  return undefined;
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
