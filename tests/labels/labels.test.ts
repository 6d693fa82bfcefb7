import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import { deCH } from '../../src/labels/de-CH.ts';
import { en } from '../../src/labels/en.ts';
import type { Labels } from '../../src/labels/labels.ts';
import { languages } from '../../src/labels/languages.ts';
import { slugs } from '../../src/labels/slugs.ts';
import { occurrencesOf } from '../../src/model/words.ts';

const tables = [deCH, en];
/** Whatever a label may be made from: some words, a text, a sentence to be shared. */
const one = Object.assign(['7'], { replaceAll: () => '7', text: '7', who: '7', form: '7' });

/** Every label with where it stands in the table; those that are made from something are made from sevens. */
function labelsOf(value: unknown, at = 'words'): readonly (readonly [string, string])[] {
  if (typeof value === 'function') return [[at, String(Reflect.apply(value, undefined, [one, one]))]];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => labelsOf(inner, `${at}.${key}`));
  }
  return [[at, String(value)]];
}

/** Every string in a table of words; functions are called with what they are given. */
function stringsIn(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(stringsIn) : [];
}

const matching = (table: Labels, pattern: RegExp) => labelsOf(table).filter(([, label]) => pattern.test(label));

test('there is a table for each language', () => {
  expect(tables.map(({ language }) => language)).toEqual(languages);
});

test.each(tables)('every label says something: $lang', (table) => {
  expect(labelsOf(table).length).toBeGreaterThan(80);
  expect(matching(table, /^\s*$|undefined|NaN|\[object|function/)).toEqual([]);
});

test('what stands in addresses can stand there as it is', () => {
  for (const [at, slug] of labelsOf(slugs)) expect(slug, at).toMatch(/^[a-z]+(-[a-z]+)*(\.html)?$/);
});

test('German labels are written as in Switzerland, English ones with the quotation marks of newspapers', () => {
  expect(matching(deCH, /ß|["„“”]|'/)).toEqual([]);
  expect(matching(en, /["'«»„]/)).toEqual([]);
});

test('nobody is addressed', () => {
  expect(matching(deCH, /(?<!\.) Sie\b|\b(Ihnen|Ihre?|du|dein)\b/)).toEqual([]);
  expect(matching(en, /\b(you|your|yours|please|we|our)\b/i)).toEqual([]);
});

test('no label judges: none says verified, alleged, unproven, true, false, or a score', () => {
  const inGerman =
    /verifizier|bestätig|unbelegt|\bbelegt|bewiesen|behaupt|glaubwürdig|vertrauen|seriös|\bFake|\bwahr|falsch|%|Prozent/i;
  const inEnglish =
    /verif|confirm|unproven|\bproven|claim|credib|trust|reliab|\bfake|\btrue|\bfalse|alleged\b|%|per ?cent/i;
  expect(matching(deCH, inGerman)).toEqual([]);
  expect(matching(en, inEnglish)).toEqual([]);
  expect(matching(deCH, /angeblich/i)).toEqual([]);
  expect(matching(en, /allegedly/i)).toEqual([]);
});

test('labels have a singular, and say none for zero', () => {
  const { sentences, facts, sources } = deCH;
  expect([sentences(1), sentences(2)]).toEqual(['1 Satz', '2 Sätze']);
  expect(facts.named(8, 18)).toBe('8 von 18 Sätzen nennen eine Quelle');
  expect(facts.named(1, 6)).toBe('1 von 6 Sätzen nennt eine Quelle');
  expect(facts.named(0, 1)).toBe('0 von 1 Satz nennt eine Quelle');
  expect([0, 1, 2].map((number) => sources.noneNote(number, 0))).toEqual([
    'Jeder Satz nennt eine Quelle.',
    'Dieser Satz nennt keine Quelle.',
    'Diese Sätze nennen keine Quelle.',
  ]);
  expect([sources.noneNote(0, 1), sources.noneNote(0, 2), sources.noneNote(1, 2)]).toEqual([
    'Jeder Satz nennt eine Quelle. Von einem Satz nennt ein Teil keine.',
    'Jeder Satz nennt eine Quelle. Von 2 Sätzen nennt ein Teil keine.',
    'Dieser Satz nennt keine Quelle. Von 2 weiteren Sätzen nennt ein Teil keine.',
  ]);
  expect([facts.sources(0), facts.sources(1)]).toEqual(['keine Quellen', '1 Quelle']);
  expect([facts.quotes(0), facts.quotes(1)]).toEqual(['keine wörtlichen Zitate', '1 wörtliches Zitat']);
});

test('no fixed label holds a number or a name of the article: the words are for any', () => {
  const fixed = stringsIn([deCH, en]);
  expect(fixed.length).toBeGreaterThan(150);
  const names = [...kursk.sources.map(({ name }) => name), ...kursk.mentioned];
  const isForeign = (text: string) =>
    /(?<![\p{L}\p{N}])\d/u.test(text) || names.some((name) => occurrencesOf(name, text).length > 0);
  expect(fixed.filter(isForeign)).toEqual([]);
  expect(['Alle 18 Sätze', 'laut NIS', 'sha256'].map(isForeign)).toEqual([true, true, false]);
});

test('labels in English have a singular, and say none for zero', () => {
  const { sentences, facts, sources } = en;
  expect([sentences(1), sentences(2)]).toEqual(['1 sentence', '2 sentences']);
  expect(facts.named(8, 18)).toBe('8 of 18 sentences name a source');
  expect(facts.named(1, 6)).toBe('1 of 6 sentences names a source');
  expect(facts.named(0, 1)).toBe('0 of 1 sentence names a source');
  expect([0, 1, 2].map((number) => sources.noneNote(number, 0))).toEqual([
    'Every sentence names a source.',
    'This sentence names no source.',
    'These sentences name no source.',
  ]);
  expect([sources.noneNote(0, 1), sources.noneNote(1, 2)]).toEqual([
    'Every sentence names a source. In 1 sentence, a part names none.',
    'This sentence names no source. In 2 more sentences, a part names none.',
  ]);
  expect([facts.sources(0), facts.sources(1)]).toEqual(['no sources', '1 source']);
  expect([facts.quotes(0), facts.quotes(1)]).toEqual(['no direct quotations', '1 direct quotation']);
});

test('quotation marks in words that a label quotes are inner ones, wherever it quotes them', () => {
  const inside = '«Krise» “Krise”';
  for (const { quote, facts, questions, sources, secondReading, actions } of tables) {
    const quoted = quote([inside]);
    const labels = [
      facts.pointing(1, [inside], false),
      questions.about(inside),
      sources.officeNamed(inside),
      secondReading.kinds.form(inside, 7),
      actions.cited({ text: inside, who: '7', form: '7' }),
    ];
    for (const label of labels) expect(label).toContain(quoted);
  }
});
