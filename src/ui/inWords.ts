import { labels } from '../labels/labels.ts';

/** A full date in words; any other date as written. */
export function inWords(date: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  return new Date(date).toLocaleDateString(labels.dates, { dateStyle: 'long', timeZone: 'UTC' });
}
