import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headingIdOf, ids } from '../../src/ids.ts';
import {
  givenTwice,
  notForAddresses,
  pictureCalled,
  placedTwice,
  sectionTwice,
  sentenceCalled,
  sentenceLikeSection,
  sourceLikeUnsourced,
} from '../fixtures/broken/ids.ts';
import { messagesIn } from './messagesIn.ts';

test('a sentence placed twice is found', () => {
  expect(messagesIn(placedTwice)).toEqual(['Sentence s02 is given twice.']);
});

test('two sections of one id are found', () => {
  expect(messagesIn(sectionTwice)).toEqual(['Section hafen is given twice.']);
});

test('a sentence called like its section is found', () => {
  expect(messagesIn(sentenceLikeSection)).toEqual([
    '“einstieg” is the id of more than one section, sentence or picture; each place in the page needs its own.',
  ]);
});

test('no sentence can be called like a part of the interface', () => {
  for (const id of [...Object.values(ids), headingIdOf('einstieg')]) {
    expect(messagesIn(sentenceCalled(id)), id).toHaveLength(1);
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

test('sources, events and questions given twice are found', () => {
  expect(messagesIn(givenTwice)).toEqual([
    'Event boote is given twice.',
    'Source hafenzeitung is given twice.',
    'Question wie-viele is given twice.',
  ]);
});

test('an id that would have to be escaped in an address is found', () => {
  expect(messagesIn(notForAddresses)).toEqual([
    '“Boote im Juni” does not do for an address: only a–z, 0–9 and single “-”.',
  ]);
});

test('a source called like the sentences without one is found', () => {
  expect(messagesIn(sourceLikeUnsourced)).toEqual([
    '“ohne-quellenangabe” already stands for something else in this site’s pages; another id will do.',
  ]);
});

test('a picture is a place in the page like a sentence', () => {
  expect(messagesIn(pictureCalled('tor'))).toEqual([]);
  expect(messagesIn(pictureCalled('s01'))).toEqual([
    '“s01” is the id of more than one section, sentence or picture; each place in the page needs its own.',
  ]);
});
