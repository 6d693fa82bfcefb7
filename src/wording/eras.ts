import { byLanguage } from './byLanguage.ts';
import type { Named } from './calendarNames.ts';
import { remembered } from './remembered.ts';

/** How an era is named before and after a year, and whether it is the one before ours. */
type Era = { readonly before: RegExp; readonly after: RegExp; readonly isBefore: boolean };

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
  return erasOf(lang).find((era) => era.before.test(before) || era.after.test(after))?.isBefore;
}

const erasOf = remembered((lang): readonly Era[] => {
  const [before = [], ours = []] = furtherNames(lang) ?? [];
  return [eraOf([...before, ...platformNames(lang, -1)], true), eraOf([...ours, ...platformNames(lang, 1)], false)];
});

function eraOf(names: readonly string[], isBefore: boolean): Era {
  const any = `(?:${names.map(patternOf).join('|')})`;
  return {
    before: new RegExp(`(?<!\\p{Ll})${any}\\s*$`, 'u'),
    after: new RegExp(`(?<!\\p{L})${any}(?!\\p{L})`, 'u'),
    isBefore,
  };
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
