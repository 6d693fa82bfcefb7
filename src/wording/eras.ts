import { byLanguage } from './byLanguage.ts';
import type { Named } from './calendarNames.ts';

/** The names of an era, and whether it is the one before ours. */
type Era = { readonly names: readonly string[]; readonly isBefore: boolean };

/** Names of the era before ours, and of ours, that the platform does not know. */
const furtherNames = byLanguage<readonly [before: readonly string[], ours: readonly string[]]>({
  de: [
    ['vor Christus', 'v. u. Z.', 'vor unserer Zeitrechnung'],
    ['nach Christus', 'u. Z.', 'unserer Zeitrechnung'],
  ],
  en: [
    ['B. C.', 'BCE'],
    ['A. D.', 'CE'],
  ],
});

/** Whether a year or century in a text in lower case is before our era: «44 v. Chr.», «紀元前44年»; undefined if it names no era. */
export function isBeforeOurEra({ at, end }: Named, text: string, lang: string): boolean | undefined {
  const before = /\D*$/.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^\D*/.exec(text.slice(end))?.[0] ?? '';
  const isNamed = (name: string) =>
    new RegExp(`(?<!\\p{Ll})${name}\\s*$`, 'u').test(before) ||
    new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(after);
  return erasOf(lang).find(({ names }) => names.some(isNamed))?.isBefore;
}

function erasOf(lang: string): readonly Era[] {
  const [before = [], ours = []] = furtherNames(lang) ?? [];
  return [
    { names: [...before, ...platformNames(lang, -1)].map(patternOf), isBefore: true },
    { names: [...ours, ...platformNames(lang, 1)].map(patternOf), isBefore: false },
  ];
}

/** What the platform calls the era of a year, in full and abbreviated. */
function platformNames(lang: string, year: number): readonly string[] {
  const date = new Date(0).setUTCFullYear(year);
  return (['long', 'short'] as const).flatMap((era) => {
    const format = new Intl.DateTimeFormat(lang, { calendar: 'gregory', timeZone: 'UTC', era });
    return format.formatToParts(date).flatMap(({ type, value }) => (type === 'era' ? [value] : []));
  });
}

/** A name in lower case, with or without full stops and spaces: «v. Chr.», «v.Chr.» */
function patternOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{M}]+/gu, '\\P{L}*');
}
