import { datesIn } from '../../draft/dates.ts';
import type { EventInput } from '../../model/articleInput.ts';
import { type EdtfDate, isEdtf, rankOf } from '../../model/edtf.ts';
import { datesOf } from '../../wording/datesOf.ts';
import { type Edit, withPart } from './parts.ts';

/** A date as it is typed: EDTF (level 1), or as one of these languages writes it («3.6.2024», «~June 2024»); undefined if it is none. */
export function dateFrom(typed: string, langs: readonly string[]): EdtfDate | undefined {
  const words = typed.trim().replace(/~ ?([^~/]+)/g, '$1~');
  if (isEdtf(words)) return words;
  const bare = words.replace(/~$/, '');
  if (bare === words) return dateIn(bare, langs);
  const about = `${dateIn(bare, langs)}~`;
  if (isEdtf(about)) return about;
  return undefined;
}

/** The date that words are as a whole. */
function dateIn(words: string, langs: readonly string[]): EdtfDate | undefined {
  const found = langs.flatMap((lang) => datesIn(words, datesOf(lang)));
  return found.find(({ span: [begin, end] }) => begin === 0 && end === words.length)?.date;
}

/** The date that chosen words give: all of them together, even if they are only a year, or else the first date among them. */
export function dateGiven(words: string, lang: string): EdtfDate | undefined {
  const whole = dateFrom(words, [lang]);
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
