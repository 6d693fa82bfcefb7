import { expect, test } from 'vitest';
import type { WordsInput } from '../../src/model/articleInput.ts';
import { nearestWords } from '../../src/model/nearestWords.ts';
import {
  boats,
  broken,
  city,
  confirmed,
  finds,
  howMany,
  paper,
  passes,
  reported,
  reporting,
  withSentences,
} from './broken.ts';

const could = { id: 's02', text: 'Die Boote könnten bald auslaufen.', form: 'possible' } as const;
const answeredBy = (words: WordsInput, about?: string) =>
  broken({ questions: { 'wie-viele': { ...howMany, answers: [{ sentence: 's01', words, about }] } } });

finds(
  'a marker that is only part of a word, with the word meant',
  withSentences({ ...could, marker: 'könnte' }),
  '“könnte” does not occur in s02 (did you mean “könnten”?).',
);

finds(
  'an answer that is nothing like its sentence, without a guess',
  answeredBy('tausend Fischerboote'),
  '“tausend Fischerboote”, given for wie-viele, does not occur in s01.',
);

finds(
  'words meant with the punctuation between them, as they have to be given',
  withSentences({ ...could, text: 'Die Boote, sagt man, könnten bald auslaufen.', marker: 'Boten sagt man könnten' }),
  '“Boten sagt man könnten” does not occur in s02 (did you mean “Boote, sagt man, könnten”?).',
);

test('the word meant is found by its letters, also where each takes two code units', () => {
  expect(nearestWords('𝐀𝐁𝐂', 'das 𝐀𝐁𝐂')).toBe('𝐀𝐁𝐂');
  expect(nearestWords('𝐀𝐁𝐂𝐃', 'das 𝐀𝐁𝐂')).toBe('𝐀𝐁𝐂');
  expect(nearestWords('𝐀𝐁𝐂', 'das 𝐀𝐗𝐘')).toBeUndefined();
});

finds(
  'time words that stand twice in their sentence',
  withSentences({
    ...could,
    text: 'Die Boote könnten bald, sehr bald auslaufen.',
    marker: 'könnten',
    timeWords: ['bald'],
  }),
  '“bald” occurs twice in s02; add words to make clear which one is meant.',
);

finds(
  'a time word that is given twice',
  reporting({ timeWords: ['im Juni 2024', 'im Juni 2024'] }),
  's01: the time word “im Juni 2024” is given more than once.',
);

finds(
  'parts in another order than in the sentence',
  answeredBy(['betroffen', '1500']),
  'The parts of “betroffen … 1500”, given for wie-viele, are in a different order in s01.',
);

finds('an empty part', answeredBy('1500', ''), 'Some of the words given for wie-viele are empty.');

finds(
  'the marker of a heading',
  broken({ title: { text: 'Brücke: Zukunft unklar', form: 'open', marker: 'unklare' } }),
  '“unklare” does not occur in the title (did you mean “unklar”?).',
);

finds(
  'a cue, time words, date words and what they rest on, a description, a ground and the words of a relation, each where it is wrong',
  broken({
    sources: {
      hafenzeitung: {
        ...paper,
        description: 'die alte Hafenzeitung',
        speaksFor: { source: 'stadt', ground: { kind: 'named', words: 'städtische', sentence: 's01' } },
      },
      stadt: city,
    },
    paragraphs: [
      [
        { ...reported, attributions: [{ source: 'hafenzeitung', cue: 'vermeldet' }], timeWords: ['gestern'] },
        confirmed,
      ],
    ],
    events: {
      boote: {
        ...boats,
        words: 'Juni des Jahres',
        basis: { kind: 'sentence', words: 'im Jahr 2024', sentence: 's02' },
      },
    },
    questions: {
      'was-gilt': {
        label: 'Was gilt?',
        answers: [
          { sentence: 's01', words: 'betroffen' },
          { sentence: 's02', words: 'das' },
        ],
        relations: [{ kind: 'firmness', between: ['s01', 's02'], why: ['seien', 'widerlegt'] }],
      },
    },
  }),
  '“vermeldet” does not occur in s01 (did you mean “meldet”?).',
  '“gestern” does not occur in s01.',
  '“Juni des Jahres”, given for boote, does not occur in s01.',
  '“die alte Hafenzeitung”, given for hafenzeitung, does not occur in s01.',
  '“städtische”, given for hafenzeitung, does not occur in s01.',
  '“im Jahr 2024”, given for boote, does not occur in s02.',
  '“widerlegt”, given for was-gilt, does not occur in s02.',
);

const described = (description: string) =>
  broken({
    sources: { hafenzeitung: { ...paper, description } },
    paragraphs: [[reported, { id: 's02', text: 'Die alte Hafenzeitung warnt, die alte Post nicht.', form: 'stated' }]],
  });

passes('a description from a sentence that names the source and cites nobody', described('Die alte Hafenzeitung'));

finds(
  'a description from a sentence that does not name the source',
  described('die alte Fähre'),
  '“die alte Fähre”, given for hafenzeitung, does not occur in s01.',
);
