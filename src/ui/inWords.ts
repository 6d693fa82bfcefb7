import { labels } from '../labels/labels.ts';
import { type EdtfDate, vaguenessOf } from '../model/edtf.ts';

/** A date in words, and what it leaves open: «3. Juni 2024», «Juni 2024 – 2025, ungefähr», «2024, Ende nicht angegeben». */
export function inWords(date: EdtfDate): string {
  const given = date.split('/').filter((point) => /\d/.test(point));
  const vague = vaguenessOf(date).map((way) => labels.timeline.vague[way]);
  return labels.list([given.map(pointInWords).join(' – '), ...vague]);
}

/** A day or a month in words; a year as written. */
function pointInWords(point: string): string {
  const [written = '', day] = /^\d{4}-\d\d(-\d\d)?|^-?[\dX]+/.exec(point) ?? [];
  if (!/\d-/.test(written)) return written;
  const month = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Date(written).toLocaleDateString(labels.dates, day ? { ...month, day: 'numeric' } : month);
}
