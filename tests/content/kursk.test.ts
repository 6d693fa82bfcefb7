import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import { namesSource, sourcesOf } from '../../src/model/attribution.ts';
import { sentencesOfSection } from '../../src/model/blocks.ts';
import { forms } from '../../src/model/form.ts';

const { sentences, sections, sources } = kursk;

test('8 of 18 sentences name a source: 4 of 6, 1 of 6, 3 of 6', () => {
  const shares = [sentences, ...sections.map(sentencesOfSection)].map(
    (some) => `${some.filter(namesSource).length}/${some.length}`,
  );
  expect(shares).toEqual(['8/18', '4/6', '1/6', '3/6']);
});

test('each form is counted', () => {
  const counts = forms.map((form) => [
    form,
    sentences.filter(({ statements: [statement] }) => statement.form === form).length,
  ]);
  expect(Object.fromEntries(counts)).toEqual({ reported: 7, stated: 5, possible: 3, open: 2, hearsay: 1, quoted: 0 });
});

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

test('exactly four sentences can be read another way', () => {
  const seconds = sentences.flatMap(({ id, secondReading: second }) =>
    second ? [[id, second.kind, second.neighbour.id]] : [],
  );
  expect(seconds).toEqual([
    ['s03', 'source', 's02'],
    ['s06', 'source', 's05'],
    ['s07', 'source', 's08'],
    ['s12', 'form', 's11'],
  ]);
});

test('five sentences lean on the one before', () => {
  const leaning = sentences.flatMap(({ id, context }) => (context ? [`${id} ${context.id}`] : []));
  expect(leaning).toEqual(['s06 s05', 's08 s07', 's12 s11', 's14 s13', 's16 s15']);
});
