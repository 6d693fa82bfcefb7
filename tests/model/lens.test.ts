import { expect, test } from 'vitest';
import { lensAt, lensesOf, pathOf } from '../../src/addresses.ts';
import { kursk } from '../../src/content/kursk.ts';
import { contextLensesOf, contextOf, lightOf, lightsOn, listWith, sentencesIn } from '../../src/model/lens.ts';
import { membersOf } from '../../src/model/lists.ts';
import { together, twoVoices } from '../fixtures/gate.ts';
import { kurskPages } from '../fixtures/kurskPages.ts';
import { sentence } from '../fixtures/sentence.ts';
import { hallowReach } from '../fixtures/sites/hallowReach/hallowReach.ts';

test.each(Object.entries(kurskPages))('/%s lights up its sentences', (path, [, lit]) => {
  const numbers = sentencesIn(lensAt(`/${path}`, kursk), kursk).map(({ number }) => number);
  expect(numbers).toEqual(lit);
});

test('a sentence that dates two events is lit up once', () => {
  const twice = { ...kursk, events: [...kursk.events, ...kursk.events] };
  expect(sentencesIn({ kind: 'timeline' }, twice).map(({ id }) => id)).toEqual(['s07', 's10']);
});

test('each lens finds its words in each sentence that it lights up', () => {
  for (const article of [kursk, hallowReach]) {
    for (const lens of lensesOf(article)) {
      for (const lit of sentencesIn(lens, article)) {
        const found = (lightOf(lens, lit, article)?.evidence ?? []).flat();
        expect(found.filter((part) => !lit.text.includes(part))).toEqual([]);
      }
    }
  }
});

test('a source is found by its own cue, not by that of another in the same sentence', () => {
  const lens = lensAt('/quellen/moor/', together);
  expect(lightOf(lens, sentence(together, 's1'), together)?.evidence).toEqual([['Moor say']]);
});

test.each([
  ['/quellen/kast/', 'He says it holds', 'says He'],
  ['/quellen/ohne-quellenangabe/', 'and it may rust', ''],
  ['/wortlaut/wiedergegeben/', 'He says it holds', 'says'],
  ['/wortlaut/moeglich/', 'and it may rust', 'may'],
])('of a sentence in two parts %s lights up the one it is about: %s', (path, part, evidence) => {
  const light = lightOf(lensAt(path, twoVoices), sentence(twoVoices, 's2'), twoVoices);
  expect([light?.parts, light?.evidence.flat().join(' ')]).toEqual([[[part]], evidence]);
});

test('a sentence is lit up once by each lens of which it is one of the sentences, and by no other', () => {
  for (const article of [kursk, hallowReach, together, twoVoices]) {
    const all = lensesOf(article);
    for (const one of article.sentences) {
      const lit = all.filter((lens) => sentencesIn(lens, article).includes(one));
      const paths = lightsOn(one, article).map(({ lens }) => pathOf(lens));
      expect(paths.toSorted()).toEqual(lit.map(pathOf).toSorted());
      for (const lens of all) expect(lightOf(lens, one, article) !== undefined).toBe(lit.includes(lens));
    }
  }
});

test('a sentence comes along with each lens of those that lean on it, but not with its own', () => {
  const along = contextLensesOf(sentence(twoVoices, 's1'), twoVoices).map(pathOf);
  expect(along).toEqual(['quellen/kast/', 'wortlaut/wiedergegeben/', 'wortlaut/moeglich/']);
});

test('an answer is found by its words', () => {
  const lens = lensAt('/fragen/wie-viele-soldaten/', kursk);
  expect(lightOf(lens, sentence(kursk, 's04'), kursk)?.evidence).toEqual([["12'000 Soldaten", 'entsandt']]);
});

test('a sentence that is leaned on comes along, unless it is lit itself', () => {
  expect(contextOf([sentence(kursk, 's06')]).map(({ id }) => id)).toEqual(['s05']);
  expect(contextOf([sentence(kursk, 's05'), sentence(kursk, 's06')])).toEqual([]);
});

test('a lens that is one of a list is in that list once', () => {
  for (const lens of lensesOf(kursk)) {
    const list = listWith(lens);
    const members = list ? membersOf(list, kursk).map(pathOf) : [];
    const times = members.filter((path) => path === pathOf(lens)).length;
    expect(times).toBe(list && lens.kind !== 'unsourced' ? 1 : 0);
  }
});
