import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import type { ParagraphInput, SectionInput } from '../../src/model/articleInput.ts';
import { stripOf } from '../../src/reading/stripOf.ts';
import { largeArticle } from '../fixtures/largeArticle.ts';
import { shortArticle, stated } from '../fixtures/shortArticle.ts';

test('a short article has a stroke a sentence and a group a section, with who says it where somebody is named', () => {
  const { perStroke, groups } = stripOf(kursk);
  expect(perStroke).toBe(1);
  expect(groups.map(({ named, sentences, strokes }) => [named, sentences, strokes.length])).toEqual([
    [4, 6, 6],
    [1, 6, 6],
    [3, 6, 6],
  ]);
  expect(groups[0]?.strokes[3]).toEqual({ named: 'all', who: ['NIS'] });
  expect(groups[0]?.strokes[5]).toEqual({ named: 'none', who: [] });
});

test('a section of one sentence has its group, a heading right above another shares that of the other', () => {
  const section = (id: string, level: 2 | 3, ...paragraphs: readonly ParagraphInput[]): SectionInput => ({
    id,
    heading: { text: id, form: 'stated', level },
    paragraphs,
  });
  const sections = [
    section('a', 2, [stated('s1')]),
    section('b', 2),
    section('c', 3, [stated('s2')]),
    section('d', 2, [stated('s3')]),
  ];
  const { groups } = stripOf(shortArticle({ sections }));
  expect(groups.map((group) => group.sections.map(({ id }) => id).join(' '))).toEqual(['a', 'b c', 'd']);
});

test('who speaks again is not named again', () => {
  const turn = (id: string, name: 'A' | 'B') =>
    ({ id, text: `${name} sagt etwas.`, form: 'reported', attributions: [{ source: name, cue: 'sagt' }] }) as const;
  const sources = { A: { name: 'A', kind: 'other' }, B: { name: 'B', kind: 'other' } } as const;
  const paragraphs = [[turn('s1', 'A'), turn('s2', 'B'), turn('s3', 'A')], [turn('s4', 'B')]];
  const { groups } = stripOf(shortArticle({ sources, paragraphs }));
  expect(groups.flatMap(({ strokes }) => strokes.map(({ who }) => who))).toEqual([['A'], ['B'], [], []]);
});

test('a long one has a limited number of strokes and groups, and each sentence counts once', () => {
  const article = largeArticle({ sentences: 5_000, sources: 40, events: 0 });
  const { perStroke, groups } = stripOf(article);
  expect(perStroke).toBe(42);
  expect(groups.length).toBeLessThanOrEqual(12);
  expect(groups.flatMap(({ sections }) => sections)).toEqual(article.sections);
  expect(groups.reduce((sum, { sentences }) => sum + sentences, 0)).toBe(5_000);
  const strokes = groups.flatMap(({ strokes }) => strokes);
  expect(strokes.length).toBeLessThanOrEqual(120 + groups.length);
  expect(strokes.every(({ named, who }) => named === 'some' && who.length === 0)).toBe(true);
});
