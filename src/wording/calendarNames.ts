import { byLanguage } from './byLanguage.ts';
import { remembered } from './remembered.ts';

/** A month (1–12) or a weekday (0–6, from Sunday) that a text names, and where. */
export type Named = { readonly value: number; readonly at: number; readonly end: number };

/** One spelling of a name, and how many letters an ending may add to it. */
type Form = { readonly value: number; readonly name: string; readonly ending: number };

/** The months that a text names, in full or abbreviated, inflected or not. The text is in lower case and has ASCII digits. */
export function monthsIn(text: string, lang: string): readonly Named[] {
  return namedIn(text, monthForms(lang));
}

/** The weekdays that a text in lower case names. */
export function weekdaysIn(text: string, lang: string): readonly Named[] {
  return namedIn(text, weekdayForms(lang));
}

/** Whether the platform knows the names of the months in a language. */
export function hasCalendarNames(lang: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf([lang]).length > 0;
}

/** Of several names that begin at one place, the one that covers most of the word: «července» is July, not June. */
function namedIn(text: string, forms: readonly Form[]): readonly Named[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ index, 0: word }) => ({ at: index, word }));
  const found = forms.flatMap((form) =>
    (isWord(form.name)
      ? words.filter(({ word }) => isFormOf(word, form)).map(({ at, word }) => ({ at, end: at + word.length }))
      : placesOf(form.name, text)
    ).map((place) => ({ ...place, value: form.value, length: form.name.length })),
  );
  return found.filter(({ at, length }) => found.every((other) => other.at !== at || other.length <= length));
}

function isFormOf(word: string, { name, ending }: Form): boolean {
  return [0, 1, 2, 3].slice(0, prefixLength(name) + 1).some((prefix) => {
    const rest = word.slice(prefix);
    return rest.startsWith(name) && rest.length - name.length <= ending;
  });
}

/** Arabic and Hebrew attach «in», «and» and «the» to the word. */
function prefixLength(name: string): number {
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(name) ? 3 : 0;
}

/** Whether a name is written between spaces: not in Chinese, Japanese, Korean and Thai, and «tháng 6» contains one. */
function isWord(name: string): boolean {
  return /^[\p{L}\p{M}]+$/u.test(name) && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u.test(name);
}

/** Where a name stands with anything but a digit beside it: «1月» is not in «11月». */
function placesOf(name: string, text: string): readonly { readonly at: number; readonly end: number }[] {
  const places = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (!/^\d\d/.test(text.slice(at - 1, at + 1)) && !/\d\d$/.test(text.slice(end - 1, end + 1)))
      places.push({ at, end });
  }
  return places;
}

/** Regions whose month names differ from the rest of their language. */
const variantsOf = byLanguage({ ar: ['ar-SY', 'ar-DZ', 'ar-MA'], de: ['de-AT'], en: ['en-GB'] });

const monthForms = remembered((lang) => {
  const languages = [lang, ...(variantsOf(lang) ?? [])];
  const [full = [], short = []] = (['long', 'short'] as const).map((style) =>
    languages.map((language) => monthNames(language, style)),
  );
  return Array.from({ length: 12 }, (_, index) => {
    const names = full.flatMap((all) => all[index] ?? []);
    return formsOf(index + 1, names, [...short.flatMap((all) => all[index] ?? []), ...names.flatMap(abbreviationsOf)]);
  }).flat();
});

const weekdayForms = remembered((lang) =>
  weekdayNames(lang)
    .map((name) => name.toLowerCase())
    .flatMap((name, weekday) => {
      const parts = partsOfDay(lang) ?? [];
      return formsOf(
        weekday,
        [name],
        parts.flatMap((part) => [name + part, `${name}${part}s`]),
      );
    }),
);

/** What a language attaches to the name of a weekday: «Dienstagabend». */
const partsOfDay = byLanguage({ de: ['früh', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'] });

function formsOf(value: number, full: readonly string[], short: readonly string[]): readonly Form[] {
  const names = new Set(full);
  const stems = names.size > 1 ? [...names].flatMap(stemsOf) : [];
  const forms = [
    ...[...names].map((name) => ({ value, name, ending: name.length > 3 ? 4 : 0 })),
    ...stems.map((name) => ({ value, name, ending: 3 })),
    ...short.map((name) => ({ value, name: name.replace(/\.$/, ''), ending: 0 })),
  ];
  return [...new Map(forms.map((form) => [`${form.name} ${form.ending}`, form])).values()];
}

/** Inflection changes the last letters of a month: «июнь», «июне»; «červen», «červnu». */
function stemsOf(name: string): readonly string[] {
  const shortest = Math.min(3, name.length - 1);
  return [1, 2].map((letters) => name.slice(0, -letters)).filter((stem) => stem.length >= shortest);
}

/** «Sept.», «Febr.»: in scripts with case, the first three or more letters of a name. */
function abbreviationsOf(name: string): readonly string[] {
  if (name === name.toUpperCase()) return [];
  return Array.from({ length: Math.max(0, name.length - 3) }, (_, index) => name.slice(0, index + 3));
}

/** For each month from January on, its names alone, with a day and with a year, in lower case. */
function monthNames(lang: string, month: 'long' | 'short'): readonly (readonly string[])[] {
  const options = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', month } as const;
  const contexts = [{}, { day: 'numeric' }, { year: 'numeric' }] as const;
  const formats = contexts.map((context) => new Intl.DateTimeFormat(lang, { ...options, ...context }));
  return Array.from({ length: 12 }, (_, index) => {
    const date = Date.UTC(2024, index, 11);
    const parts = formats.map((format) => format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '');
    // «6月» comes as a number and a literal.
    const names = [...parts, formats[0]?.format(date) ?? ''].filter((name) => /\p{L}/u.test(name));
    return names.map((name) => name.toLowerCase());
  });
}

function weekdayNames(lang: string): readonly string[] {
  const format = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', weekday: 'long' });
  return Array.from({ length: 7 }, (_, weekday) => format.format(Date.UTC(2024, 8, 1 + weekday)));
}
