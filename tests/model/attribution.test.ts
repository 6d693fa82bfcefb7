import { expect, test } from 'vitest';
import { kursk } from '../../src/content/kursk.ts';
import {
  attributionsOf,
  namesSource,
  sentencesCiting,
  sourcesAnswering,
  sourcesOf,
  statementOf,
  voicesAmong,
} from '../../src/model/attribution.ts';
import { together } from '../fixtures/gate.ts';
import { sentence } from '../fixtures/sentence.ts';
import { hallowReach } from '../fixtures/sites/hallowReach/hallowReach.ts';

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test('only a sentence that names somebody itself names a source', () => {
  expect(namesSource(sentence(kursk, 's05'))).toBe(true);
  expect(namesSource(sentence(kursk, 's06'))).toBe(false);
});

test('a chain is unrolled from the article towards the origin', () => {
  const attributions = attributionsOf(sentence(hallowReach, 's13'));
  expect(attributions.map(({ source, cue }) => [source.id, cue])).toEqual([
    ['quill', ['The Harbour Quill reports']],
    ['residents', ['residents of Eel Street say']],
  ]);
});

test('two sources of one sentence are two, in their order there', () => {
  expect(ids(sourcesOf(sentence(together, 's1')))).toEqual(['kast', 'moor']);
});

test('a source has the sentences that name it, also those where another relays it', () => {
  const of = (name: string) =>
    hallowReach.sources.filter(({ id }) => id === name).map((source) => ids(sentencesCiting(source, hallowReach)));
  expect([of('council'), of('residents')]).toEqual([[['s07', 's30']], [['s13']]]);
});

test('who speaks for another counts as one voice with it', () => {
  const voices = voicesAmong(kursk.sources);
  expect(ids(voices)).toEqual(['ukraine', 'nis', 'tagesschau', 'zdf', 'deutschlandfunk', 'us-aussenministerium']);
});

test('the sources that answer a question are named once each', () => {
  const answering = hallowReach.questions.map((question) => ids(sourcesAnswering(question)));
  expect(answering).toEqual([
    ['council', 'renn'],
    ['kast', 'moor'],
  ]);
});

test('words belong to the statement whose part has them all; those that reach beyond one, to the first', () => {
  const partWith = (...words: string[]) => statementOf({ words, sentence: sentence(hallowReach, 's12') }).part;
  expect(partWith('a child', 'see it')).toEqual(['“a child could see it”']);
  expect(partWith('knew')).toEqual(['that the duty officer allegedly knew']);
  for (const beyond of [['it” and'], ['a child', 'knew']]) {
    expect(partWith(...beyond)).toEqual(['One of them said that', 'and']);
  }
});
