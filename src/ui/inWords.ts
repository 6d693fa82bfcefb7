import { labels } from '../labels/labels.ts';
import { type EdtfDate, parseEdtf, vaguenessOf } from '../model/edtf.ts';

/** A date in words, and what it leaves open: «3. Juni 2024», «Juni 2024 – 2025, ungefähr», «2024, Ende nicht angegeben». */
export function inWords(date: EdtfDate): string {
  const given = date.split('/').filter((point) => /\d/.test(point));
  const vague = vaguenessOf(date).map((way) => labels.timeline.vague[way]);
  return labels.list([given.map(pointInWords).join(' – '), ...vague]);
}

/** A day or a month in words, with its year as on the timeline; of «202X», the first year and the last. */
function pointInWords(point: string): string {
  const { start, end } = parseEdtf(point);
  const { first, last, unspecified } = start ?? end;
  const { year } = labels.timeline;
  if (unspecified === 'year') return `${year(first.year)}–${year(last.year)}`;
  const { month, day } = first;
  return month ? `${monthInWords(month, day)} ${year(first.year)}` : year(first.year);
}

/** «3. Juni», «June». */
function monthInWords(month: number, day?: number): string {
  // In a leap year, so that every day exists.
  const date = new Date(Date.UTC(2000, month - 1, day ?? 1));
  return date.toLocaleDateString(labels.dates, { month: 'long', ...(day && { day: 'numeric' }), timeZone: 'UTC' });
}
