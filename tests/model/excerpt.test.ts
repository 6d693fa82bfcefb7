import { expect, test } from 'vitest';
import { sectionsOn } from '../../src/model/excerpt.ts';
import { gateArticle } from '../fixtures/gate.ts';

const short = gateArticle(
  [{ id: 's1', text: 'The gate is old.', form: 'stated' }],
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
});
