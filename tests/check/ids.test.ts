import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  givenTwice,
  notForAddresses,
  placedTwice,
  sectionTwice,
  sentenceCalled,
  sentenceLikeHeading,
  sentenceLikeSection,
  sourceLikeUnsourced,
} from '../fixtures/broken/ids.ts';
import { messagesIn } from './messagesIn.ts';

test('a sentence placed twice is found', () => {
  expect(messagesIn(placedTwice)).toEqual(['s02 steht zweimal in der Gliederung.']);
});

test('two sections of one id are found', () => {
  expect(messagesIn(sectionTwice)).toEqual(['Abschnitt hafen steht zweimal in der Gliederung.']);
});

test('a sentence called like its section is found', () => {
  expect(messagesIn(sentenceLikeSection)).toEqual(['«einstieg» benennt auf der Seite mehr als eine Stelle.']);
});

test('a sentence called like the title is found', () => {
  expect(messagesIn(sentenceLikeHeading)).toEqual(['«titel» benennt auf der Seite mehr als eine Stelle.']);
});

test('a sentence called like a block of the overview is found', () => {
  expect(messagesIn(sentenceCalled('block-sources'))).toEqual(['«block-sources» ist auf der Seite schon vergeben.']);
});

test('a sentence called like any part of the interface that has an id is found', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const ids = files.flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/\bid="([\w-]+)"/g)]);
  const free = ids.flatMap(([, id = '']) => (messagesIn(sentenceCalled(id)).length === 0 ? [id] : []));
  expect(ids.length).toBeGreaterThan(4);
  expect(free).toEqual([]);
});

test('sources, events and questions given twice are found', () => {
  expect(messagesIn(givenTwice)).toEqual([
    'Ereignis boote ist zweimal angegeben.',
    'Quelle hafenzeitung ist zweimal angegeben.',
    'Frage wie-viele ist zweimal angegeben.',
  ]);
});

test('an id that would have to be escaped in an address is found', () => {
  expect(messagesIn(notForAddresses)).toEqual([
    '«Boote im Juni» taugt nicht als Adresse: nur a–z, 0–9 und einzelne «-».',
  ]);
});

test('a source called like the sentences without one is found', () => {
  expect(messagesIn(sourceLikeUnsourced)).toEqual([
    '«ohne-quellenangabe» ist schon die Adresse der Sätze ohne Quelle.',
  ]);
});
