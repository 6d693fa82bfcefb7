import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headingIdOf, ids } from '../../src/ids.ts';
import {
  boats,
  broken,
  calm,
  finds,
  gate,
  messagesIn,
  paper,
  passes,
  reported,
  reporting,
  withBlock,
  withSentences,
} from './broken.ts';

finds('a sentence placed twice', broken({ paragraphs: [[reported, calm], [calm]] }), 'Sentence s02 is given twice.');

finds(
  'two sections of one id',
  broken({
    sections: [
      { id: 'hafen', paragraphs: [[reported]] },
      { id: 'hafen', heading: { text: 'Ruhe', form: 'stated' }, paragraphs: [[calm]] },
    ],
  }),
  'Section hafen is given twice.',
);

finds(
  'a sentence called like its section',
  withSentences({ ...calm, id: 'einstieg' }),
  '“einstieg” is the id of more than one section, sentence or picture; each place in the page needs its own.',
);

finds(
  'a picture called like a sentence',
  withBlock({ ...gate, id: 's01' }),
  '“s01” is the id of more than one section, sentence or picture; each place in the page needs its own.',
);

passes('a picture with an id of its own', withBlock(gate));

finds(
  'an id that would have to be escaped in an address',
  broken({ events: { 'Boote im Juni': boats } }),
  '“Boote im Juni” cannot be used in an address: only a–z, 0–9 and single “-”, and not digits alone.',
);

finds(
  'a source whose id objects would put before all others',
  reporting({ attributions: [{ source: '1914', cue: 'meldet' }] }, { sources: { 1914: paper } }),
  '“1914” cannot be used in an address: only a–z, 0–9 and single “-”, and not digits alone.',
);

passes('an event whose id begins with a year', broken({ events: { '2024-boote': boats } }));

passes('a section called like a year', broken({ sections: [{ id: '1914', paragraphs: [[reported]] }] }));

finds(
  'a source called like the sentences without one',
  reporting(
    { attributions: [{ source: 'ohne-quellenangabe', cue: 'meldet' }] },
    { sources: { 'ohne-quellenangabe': paper } },
  ),
  '“ohne-quellenangabe” already means something else in the addresses of this site; choose another id.',
);

test('no sentence can be called like a part of the interface', () => {
  for (const id of [...Object.values(ids), headingIdOf('einstieg')]) {
    expect(messagesIn(withSentences({ ...calm, id })), id).toHaveLength(1);
  }
});

test('the ids of the interface stand in one place, for styles too', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => /\.(tsx|css)$/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8').replaceAll(/#[0-9a-f]{3,6}\b/g, ''));
  expect(texts.flatMap((text) => text.match(/\bid="/g) ?? [])).toEqual([]);
  const styled = texts.flatMap((text) => [...text.matchAll(/(?<![\w{`])#([\w-]+)/g)].map(([, id]) => id));
  expect(new Set(styled)).toEqual(new Set([ids.app]));
});
