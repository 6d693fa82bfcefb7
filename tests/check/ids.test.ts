import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headingIdOf, ids } from '../../src/ids.ts';
import {
  givenTwice,
  notForAddresses,
  placedTwice,
  sectionTwice,
  sentenceCalled,
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
  expect(new Set(styled)).toEqual(new Set([ids.app, ids.title, ids.panelContent]));
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
