import { broken, calm, finds, passes, reported, withSentences } from './broken.ts';

const still = { id: 's03', text: 'Das bleibt noch so.', form: 'stated' } as const;
const possible = { id: 's02', text: 'Der Hafen könnte ruhig bleiben.', form: 'possible', marker: 'könnte' } as const;
const secondReading = { kind: 'source', neighbour: 's01' } as const;

finds(
  'a second reading across paragraphs',
  broken({ paragraphs: [[reported], [{ ...calm, secondReading }]] }),
  's02: the second reading points to s01, not to an earlier sentence of the paragraph or to the next.',
);

passes('a second reading by the source of an earlier sentence', withSentences(calm, { ...still, secondReading }));

finds(
  'a second reading by a later sentence that is not the next one',
  broken({ paragraphs: [[{ ...calm, secondReading: { kind: 'source', neighbour: 's01' } }, still, reported]] }),
  's02: the second reading points to s01, not to an earlier sentence of the paragraph or to the next.',
);

finds(
  'a second reading by the sentence itself',
  withSentences({ ...possible, secondReading: { kind: 'form', neighbour: 's02' } }),
  's02: the second reading points to s02, not to an earlier sentence of the paragraph or to the next.',
);

finds(
  'a second reading by the source of a sentence that has none',
  withSentences(calm, { ...still, secondReading: { kind: 'source', neighbour: 's02' } }),
  's03: the second reading points to s02, which names no source.',
);

finds(
  'a second reading by the form of a sentence none of whose words make one',
  withSentences(calm, { ...still, secondReading: { kind: 'form', neighbour: 's02' } }),
  's03: the second reading points to the wording of s02, in which no words make a form.',
);

finds(
  'a second reading of a sentence that names its source',
  broken({ paragraphs: [[possible, { ...reported, secondReading: { kind: 'form', neighbour: 's02' } }]] }),
  's01 names a source, so it has no second reading.',
);

finds(
  'a sentence that leans on one further up',
  withSentences(calm, { ...still, context: 's01' }),
  's03 leans on s01; it has to be the sentence before, within the section.',
);

finds(
  'a sentence that leans across a heading',
  broken({
    sections: [
      { id: 'einstieg', paragraphs: [[reported]] },
      { id: 'ruhe', heading: { text: 'Ruhe', form: 'stated' }, paragraphs: [[{ ...calm, context: 's01' }]] },
    ],
  }),
  's02 leans on s01; it has to be the sentence before, within the section.',
);
