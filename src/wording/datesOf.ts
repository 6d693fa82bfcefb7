import { byLanguage } from './byLanguage.ts';
import { DatePatterns } from './dates.ts';
import { dates as englishDates } from './english/times.ts';
import { dates as germanDates } from './german/times.ts';

/** How each language writes dates. */
export const everyDates: readonly DatePatterns[] = [germanDates, englishDates];

const patternsOf = byLanguage({ de: germanDates, en: englishDates });
const none = new DatePatterns();

/** How a language (BCP 47) writes dates; without rules for it, no text is one. */
export function datesOf(lang: string): DatePatterns {
  return patternsOf(lang) ?? none;
}
