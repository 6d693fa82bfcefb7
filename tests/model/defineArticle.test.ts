import { expect, test } from 'vitest';
import type { SentenceInput } from '../../src/model/articleInput.ts';
import { oneSentence } from '../fixtures/oneSentence.ts';
import { sentence } from '../fixtures/sentence.ts';
import { type Departure, shortArticle, stated } from '../fixtures/shortArticle.ts';
import { hallowReach } from '../fixtures/sites/hallowReach/hallowReach.ts';

/** An article whose ids the compiler takes on trust, as when it is read from elsewhere. */
const untyped = (departure: Departure) =>
  shortArticle({
    sources: { post: { name: 'Post', kind: 'outlet' } },
    paragraphs: [[stated('s1', 'It rains.')]],
    ...departure,
  });

test('sentences are numbered from 1 in reading order', () => {
  for (const { id, number } of hallowReach.sentences) expect(number).toBe(Number(id.replace('s', '')));
});

test('an id becomes the very object that it names', () => {
  const residents = hallowReach.sources.find(({ id }) => id === 'residents');
  expect(sentence(hallowReach, 's13').statements[0].attributions[0]?.relays?.source).toBe(residents);
  expect(sentence(hallowReach, 's08').context).toBe(sentence(hallowReach, 's07'));
  expect(hallowReach.events[0]?.sentence).toBe(sentence(hallowReach, 's16'));
});

test('a relation joins the answers of its own question', () => {
  for (const { answers, relations } of hallowReach.questions) {
    for (const { between } of relations) expect(between.every((answer) => answers.includes(answer))).toBe(true);
  }
});

test('a relation follows the order of the answers, whichever is named first', () => {
  const rain = {
    label: 'Does it rain?',
    answers: [
      { sentence: 's1', words: 'It' },
      { sentence: 's1', words: 'rains' },
    ],
    relations: [{ kind: 'different', between: ['s1.2', 's1'], why: ['rains', 'It'] }],
  } as const;
  const [question] = untyped({ questions: { rain } }).questions;
  expect(question?.relations[0]).toMatchObject({ between: question?.answers, why: [['It'], ['rains']] });
});

test('what is left out is settled once', () => {
  expect(oneSentence).toMatchObject({
    dir: undefined,
    above: [],
    events: [],
    questions: [],
    mentioned: [],
    imprint: {},
    reading: {},
  });
  expect(oneSentence.sentences[0]).toMatchObject({
    statements: [{ part: undefined, attributions: [], marker: undefined, continues: undefined }],
    context: undefined,
    links: [],
  });
});

test('what continues a quotation has the sources that opened it, each without words of its own', () => {
  const { sentences } = untyped({
    sources: { post: { name: 'Post', kind: 'outlet' }, rain: { name: 'Rain', kind: 'other' } },
    paragraphs: [
      [
        {
          id: 's1',
          text: 'Rain said, according to Post: “It is cold.',
          form: 'quoted',
          attributions: [{ source: 'post', cue: 'according to', relays: { source: 'rain', cue: 'said' } }],
          marker: '“',
        },
        { id: 's2', text: 'It pours.”', continues: 's1' },
      ],
    ],
  });
  const relayed = { source: { id: 'rain' }, mention: { kind: 'quotation' }, cue: undefined };
  expect(sentences[1]?.statements[0].attributions).toMatchObject([
    { source: { id: 'post' }, cue: undefined, relays: relayed },
  ]);
});

test('a quotation continues from the sentence before or from the one that opened it, and never in a circle', () => {
  const quotation = (first: string) =>
    untyped({
      paragraphs: [
        [
          {
            id: 's1',
            text: 'The Post said: “It rains.',
            form: 'quoted',
            attributions: [{ source: 'post' }],
            marker: '“',
          },
          { id: 's2', text: 'It pours.', continues: first },
          { id: 's3', text: 'It is wet.”', continues: 's2' },
        ],
      ],
    });
  const [opener, , last] = quotation('s1').sentences;
  expect(last?.statements[0].continues).toBe(opener);
  expect(last?.statements[0].attributions).toMatchObject([{ source: { id: 'post' }, mention: { kind: 'quotation' } }]);
  expect(() => quotation('s3').index.sentencesBySource).toThrow('s2: «continues» is circular.');
});

test('of two statements that quote, the one next to the sentence beside it speaks there too, and so does who announces a quotation', () => {
  const said = (source: string, part: string) =>
    ({ part, form: 'quoted', attributions: [{ source }], marker: part }) as const;
  const speakers = (sentences: readonly SentenceInput[]) =>
    untyped({
      sources: { post: { name: 'Post', kind: 'outlet' }, times: { name: 'Times', kind: 'outlet' } },
      paragraphs: [sentences],
    }).sentences.map(({ statements }) => statements.flatMap(({ attributions }) => attributions[0]?.source.name));
  const two = [said('post', 'It rains,” said the Post'), said('times', 'the Times wrote: “It is wet')] as const;
  const quoting = { text: 'It rains,” said the Post, and the Times wrote: “It is wet.', statements: two };
  const after = speakers([
    { id: 's1', ...quoting },
    { id: 's2', text: 'It pours.”', continues: 's1' },
  ]);
  expect(after).toEqual([['Post', 'Times'], ['Times']]);
  const before = speakers([
    { id: 's1', text: '“It is cold.', continues: 's2' },
    { id: 's2', ...quoting },
  ]);
  expect(before).toEqual([['Post'], ['Post', 'Times']]);
  const announced = speakers([
    { id: 's1', text: 'The Post writes:', form: 'reported', attributions: [{ source: 'post' }] },
    { id: 's2', text: '“It rains.”', continues: 's1' },
  ]);
  expect(announced).toEqual([['Post'], ['Post']]);
});

test('words in one piece have one part', () => {
  expect(sentence(hallowReach, 's29').statements[0].marker).toEqual(['might']);
});

test('a source may speak for one that is declared after it, on the ground of a sentence', () => {
  const { sources, sentences } = untyped({
    sources: {
      clerk: {
        name: 'Clerk',
        kind: 'official',
        speaksFor: { source: 'town', ground: { kind: 'neighbour', sentence: 's1' } },
      },
      town: { name: 'Town', kind: 'authority' },
    },
  });
  expect(sources[0]?.speaksFor?.source).toBe(sources[1]);
  expect(sources[0]?.speaksFor?.ground.sentence).toBe(sentences[0]);
});

test('a date may rest on words of another sentence, on the date of publication, or on its own words alone', () => {
  const event = { label: 'Rain', date: '2024-03-12', words: 'rains', sentence: 's1' } as const;
  const { events, sentences } = untyped({
    events: {
      elsewhere: { ...event, basis: { kind: 'sentence', words: 'It', sentence: 's1' } },
      published: { ...event, basis: { kind: 'published' } },
      alone: event,
    },
  });
  expect(events.map(({ basis }) => basis)).toEqual([
    { kind: 'sentence', words: ['It'], sentence: sentences[0] },
    { kind: 'published' },
    undefined,
  ]);
});

test('an event of an unknown sentence is refused by name', () => {
  const events = { rain: { label: 'Rain', date: '2024', words: 'rains', sentence: 's2' } } as const;
  expect(() => untyped({ events })).toThrow('event rain: no sentence has the id «s2» (declared: s1).');
});

test('a relation to a sentence that does not answer its question is refused by name', () => {
  const rain = {
    label: 'Does it rain?',
    answers: [{ sentence: 's1', words: 'rains' }],
    relations: [{ kind: 'same', between: ['s1', 's3'] }],
  } as const;
  expect(() => untyped({ questions: { rain } })).toThrow(
    'question rain: a relation names the answer «s3», which is not given.',
  );
});
