import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import type { Light } from '../../src/model/lens.ts';
import { segmentsOf } from '../../src/model/segments.ts';
import { gateArticle, together } from '../fixtures/gate.ts';
import { sentence } from '../fixtures/sentence.ts';
import { hallowReach } from '../fixtures/sites/hallowReach/hallowReach.ts';

const lightOn = (words: string): Light => ({ lens: { kind: 'timeline' }, parts: undefined, evidence: [[words]] });

test('a sentence without cue or marker is one run', () => {
  expect(segmentsOf(sentence(kursk, 's03'), [])).toMatchObject([{ start: 0, cue: false, lit: [], evidence: [] }]);
});

test('cue and marker are cut out', () => {
  const cues = segmentsOf(sentence(kursk, 's14'), []).filter(({ cue }) => cue);
  expect(cues.map(({ text }) => text)).toEqual(['Laut «Deutschlandfunk»', 'könnten']);
});

test('within a quotation, all of its words make the form, without the closing mark', () => {
  const article = gateArticle([
    {
      id: 's1',
      text: '“It rises,” says Kast, “since May.',
      form: 'quoted',
      marker: 'It rises',
      attributions: [{ source: 'kast', cue: 'says' }],
    },
    { id: 's2', text: 'We “go” now!”', continues: 's1' },
  ]);
  const runs = segmentsOf(sentence(article, 's2'), []);
  expect(runs.map(({ text, cue }) => [text, cue])).toEqual([
    ['We “go” now!', true],
    ['”', false],
  ]);
});

test('the evidence of a lens is cut out too, also where they overlap a cue', () => {
  const runs = segmentsOf(sentence(kursk, 's14'), [lightOn('könnten sie')]).filter(
    ({ evidence }) => evidence.length > 0,
  );
  expect(runs.map(({ text, cue }) => [text, cue])).toEqual([
    ['könnten', true],
    [' sie', false],
  ]);
});

test('two cues that share a word are cut without a gap', () => {
  const cues = segmentsOf(sentence(together, 's1'), []).filter(({ cue }) => cue);
  expect(cues.map(({ text }) => text)).toEqual(['Kast', 'Moor ', 'say']);
});

test.each([kursk, hallowReach].flatMap(({ sentences }) => sentences))(
  'joined again, the runs of $id are its text',
  (one) => {
    const runs = segmentsOf(one, [lightOn(one.text)]);
    expect(runs.map(({ text }) => text).join('')).toBe(one.text);
    expect(runs.every(({ evidence, text }) => evidence.length === 1 && text !== '')).toBe(true);
  },
);
