import { broken, finds, howMany, passes } from './broken.ts';

const { answers } = howMany;

finds(
  'an answer given twice',
  broken({ questions: { 'wie-viele': { ...howMany, answers: [...answers, ...answers] } } }),
  'Question wie-viele: “1500 Boote” in s01 answers it more than once.',
);

passes(
  'two answers in one sentence, as two who speak there give',
  broken({
    questions: {
      'wie-viele': {
        ...howMany,
        answers: [...answers, { sentence: 's01', words: 'betroffen' }],
        relations: [{ kind: 'different', between: ['s01', 's01.2'] }],
      },
    },
  }),
);

finds(
  'a question that nobody answers',
  broken({ questions: { 'wie-viele': { ...howMany, answers: [] } } }),
  'Question wie-viele: no sentence answers it.',
);

finds(
  'an answer related to itself',
  broken({ questions: { 'wie-viele': { ...howMany, relations: [{ kind: 'same', between: ['s01', 's01'] }] } } }),
  'Question wie-viele: a relation joins s01 with itself.',
);

finds(
  'two answers related twice, whatever their order',
  broken({
    questions: {
      'wie-viele': {
        ...howMany,
        answers: [...answers, { sentence: 's01', words: 'betroffen' }],
        relations: [
          { kind: 'different', between: ['s01', 's01.2'] },
          { kind: 'same', between: ['s01.2', 's01'] },
        ],
      },
    },
  }),
  'Question wie-viele: “1500 Boote” and “betroffen” are related more than once.',
);
