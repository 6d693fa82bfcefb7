import { expect, test } from 'vitest';
import { leftOutOf, sectionsOn, sharesText } from '../../src/model/excerpt.ts';
import { gateArticle } from '../fixtures/gate.ts';

const short = gateArticle(
  [
    { id: 's0', text: 'There is a gate.', form: 'stated' },
    { id: 's1', text: 'The gate is old.', form: 'stated' },
  ],
  [{ id: 's2', text: 'It rusts.', form: 'stated' }],
  [
    {
      id: 's3',
      text: 'Kast says so.',
      form: 'reported',
      attributions: [{ source: 'kast', cue: 'says' }],
      context: 's1',
    },
  ],
);
const long = {
  ...short,
  sentences: Array.from({ length: 200 }, () => short.sentences)
    .flat()
    .slice(0, 200),
};
const [source] = short.sources;
if (!source) throw new Error('no source');

test('of a long article the page of a lens holds what is lit and what that leans on, of a shorter one all', () => {
  const blocksOn = (article: typeof short) =>
    sectionsOn({ kind: 'source', source }, article).flatMap(({ blocks }) => blocks);
  const [leaned, , lit] = blocksOn(short);
  expect(blocksOn(short)).toHaveLength(3);
  expect(blocksOn(long)).toEqual([leaned, lit]);
  const [section] = long.sections;
  if (!section || !leaned || !lit) throw new Error('no section');
  const parted = [[leaned], [], [lit]].map((blocks) => ({ ...section, blocks }));
  expect(sectionsOn({ kind: 'source', source }, { ...long, sections: parted }).map(({ id }) => id)).toEqual([
    'einstieg',
    'einstieg',
  ]);
});

test('what is left out stands behind what is shown before it, also across sections; where nothing is, nothing does', () => {
  const { sections, sentences } = short;
  const [block, ...further] = sections.flatMap(({ blocks }) => blocks);
  const [section] = sections;
  if (!block || !section) throw new Error('no section');
  const leftOut = (blocks: typeof further) => [...leftOutOf(short, [{ ...section, blocks }])];
  expect(leftOut([block, ...further])).toEqual([]);
  expect(leftOut([block, ...further.slice(1)])).toEqual([[block, { first: sentences[2], last: sentences[2] }]]);
  expect(leftOut([block])).toEqual([[block, { first: sentences[2], last: sentences[3] }]]);
  expect(leftOut([])).toEqual([]);
});

test('the page of a lens has the text of another where the article is short, of a long one only its own', () => {
  const [one, other] = [{ kind: 'source', source }, { kind: 'forms' }] as const;
  expect([sharesText(one, other, short), sharesText(one, one, short)]).toEqual([true, true]);
  expect([sharesText(one, other, long), sharesText(one, one, long)]).toEqual([false, true]);
  expect(sharesText(one, { kind: 'worksheet' }, short)).toBe(false);
});
