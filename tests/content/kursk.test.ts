import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import type { Answer } from '../../src/model/article.ts';
import { sourcesOf } from '../../src/model/attribution.ts';

// The article as it was read a second time, by hand, where the tests of the rooms do not show it: whoever changes its reading says so here as well.
const { sentences, sources, questions } = kursk;

test('the sources stand in order of appearance, with their kind and for whom they speak', () => {
  expect([...new Set(sentences.flatMap(sourcesOf))]).toEqual(sources);
  expect(
    sources.map(({ name, kind, speaksFor }) => [name, kind, speaksFor?.source.name, speaksFor?.ground.kind]),
  ).toEqual([
    ['Ukraine', 'state', undefined, undefined],
    ['Selenskyj', 'official', 'Ukraine', 'named'],
    ['NIS', 'authority', undefined, undefined],
    ['«Tagesschau»', 'outlet', undefined, undefined],
    ['«ZDF»', 'outlet', undefined, undefined],
    ['«Deutschlandfunk»', 'outlet', undefined, undefined],
    ['US-Aussenministerium', 'authority', undefined, undefined],
    ['Vedant Patel', 'official', 'US-Aussenministerium', 'neighbour'],
  ]);
  expect(kursk.mentioned).toEqual(['Russland', 'Nordkorea']);
});

test('five sentences lean on the one before', () => {
  const leaning = sentences.flatMap(({ id, context }) => (context ? [`${id} ${context.id}`] : []));
  expect(leaning).toEqual(['s06 s05', 's08 s07', 's12 s11', 's14 s13', 's16 s15']);
});

test('each question has its answers, and nothing contradicts another', () => {
  const idOf = ({ sentence }: Answer) => sentence.id;
  const asked = questions.map(({ id, answers, relations }) => [
    id,
    answers.map(idOf).join(' '),
    ...relations.map(({ kind, between }) => `${kind} ${between.map(idOf).join(' ')}`),
  ]);
  expect(asked).toEqual([
    ['wie-viele-soldaten', 's04 s05', 'different s04 s05'],
    ['an-kaempfen-beteiligt', 's02 s13 s14 s16', 'firmness s14 s16', 'firmness s13 s16', 'different s02 s16'],
    ['sind-sie-da', 's05 s15', 'different s05 s15'],
    ['vereinbart-und-geliefert', 's07 s08 s09 s10', 'firmness s09 s10'],
    ['was-bedeutet-das', 's11 s12 s17 s18', 'firmness s11 s12'],
  ]);
});
