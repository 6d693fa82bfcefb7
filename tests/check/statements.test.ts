import type { BlockInput, SentenceInput, StatementInput } from '../../src/model/articleInput.ts';
import { broken, city, finds, paper, passes, reported, withSentences } from './broken.ts';

const attributions = [{ source: 'hafenzeitung', cue: 'schreibt' }] as const;
const opener = {
  id: 's02',
  text: 'Die Hafenzeitung schreibt: «Das Tor stand offen.',
  statements: [{ part: '«Das Tor stand offen.', form: 'quoted', attributions, marker: '«Das Tor stand offen.' }],
} as const;
const closing = {
  form: 'quoted',
  attributions: [{ source: 'hafenzeitung', mention: { kind: 'pronoun', words: 'sie', named: 's01' }, cue: 'schreibt' }],
  marker: 'Niemand schloss es»',
} as const;
const inside = { id: 's03', text: 'Niemand schloss es.»', continues: 's02' } as const;

const writes = { part: 'Die Hafenzeitung schreibt, das Tor halte', form: 'reported', attributions } as const;
const says = {
  part: 'die Stadt sagt, es könne bersten',
  form: 'reported',
  attributions: [{ source: 'stadt', cue: 'sagt' }],
} as const;
const twoVoices = (...statements: readonly [StatementInput, StatementInput]) =>
  broken({
    sources: { hafenzeitung: paper, stadt: city },
    paragraphs: [
      [
        reported,
        {
          id: 's02',
          text: 'Die Hafenzeitung schreibt, das Tor halte, aber die Stadt sagt, es könne bersten.',
          statements,
        },
      ],
    ],
  });

passes('a quotation over two sentences', withSentences(opener, inside));

passes(
  'a quotation over two paragraphs',
  broken({ paragraphs: [[reported, opener], [{ ...inside, text: '«Niemand schloss es.»' }]] }),
);

passes(
  'a quotation that its last sentence attributes',
  withSentences(
    { id: 's02', text: '«Das Tor stand offen.', continues: 's03' },
    { id: 's03', text: 'Niemand schloss es», schreibt sie.', ...closing },
  ),
);

const announcing = {
  id: 's02',
  text: 'Auf Anfrage schreibt sie:',
  form: 'reported',
  attributions: [{ source: 'hafenzeitung', mention: { kind: 'pronoun', words: 'sie', named: 's01' }, cue: 'schreibt' }],
} as const;
const below = { id: 's03', text: 'Das Tor stand offen.', continues: 's02' } as const;
const withBlock = (...blocks: readonly BlockInput[]) => broken({ blocks });
const written = (...sentences: readonly SentenceInput[]) => ({ kind: 'paragraph', paragraph: sentences }) as const;
const setOff = (...sentences: readonly SentenceInput[]) => ({ kind: 'quotation', paragraphs: [sentences] }) as const;

passes(
  'a quotation below the sentence that announces it',
  withBlock(written(reported, announcing), setOff(below, { ...inside, continues: 's03', id: 's04' })),
);

const signing = {
  id: 's03',
  text: 'So die Zeitung',
  form: 'reported',
  attributions: [{ source: 'hafenzeitung', mention: { kind: 'office', words: 'die Zeitung', named: 's01' } }],
} as const;

passes(
  'a quotation above the line that says whose it is',
  withBlock(written(reported), setOff({ id: 's02', text: 'Das Tor stand offen.', continues: 's03' }), written(signing)),
);

finds(
  'a sentence above the line that says whose a quotation is, which ends with words of its own',
  withBlock(
    written(reported),
    written({ id: 's02', text: '«Das Tor stand offen», am Abend.', continues: 's03' }),
    written(signing),
  ),
  's02 continues the quotation of s03, but nothing is quoted there.',
);

finds(
  'a paragraph that is not a quotation below a sentence that announces one',
  withBlock(written(reported, announcing), written(below)),
  's03 continues the quotation of s02, but is not part of it.',
);

finds(
  'a sentence below one that announces a quotation, which begins with words of its own',
  withBlock(written(reported, announcing), written({ ...below, text: 'Am Abend: «Das Tor stand offen.»' })),
  's03 continues the quotation of s02, but is not part of it.',
);

finds(
  'a quotation announced by a sentence that names nobody',
  withBlock(written(reported, { id: 's02', text: 'Auf der Tafel steht:', form: 'stated' }), setOff(below)),
  's03 continues the quotation of s02, but nothing is quoted there.',
);

finds(
  'a quotation that goes on with a sentence that does not announce it',
  withBlock(written(reported, { ...announcing, text: 'Auf Anfrage schreibt sie.' }), setOff(below)),
  's03 continues the quotation of s02, but nothing is quoted there.',
);

finds(
  'a sentence behind a quotation that is said to go on with it',
  withSentences(opener, inside, { id: 's04', text: 'Die Flut kam um drei.', continues: 's02' }),
  's04 continues the quotation of s02, but is not part of it.',
);

finds(
  'a sentence in the next paragraph that does not open the quotation again',
  broken({ paragraphs: [[reported, opener], [inside]] }),
  's03 continues the quotation of s02, but is not part of it.',
);

finds(
  'what is said behind the closing mark as part of the quotation',
  withSentences(opener, { ...inside, text: 'Niemand schloss es», obwohl die Flut längst angekündigt war.' }),
  's03: “, obwohl die Flut längst angekündigt war.” does not occur in the quotation of s02.',
);

finds(
  'what is said before the opening mark as part of the quotation',
  withSentences(
    { id: 's02', text: 'Es war still. «Das Tor stand offen.', continues: 's03' },
    { id: 's03', text: 'Niemand schloss es», schreibt sie.', ...closing },
  ),
  's02: “Es war still.” does not occur in the quotation of s03.',
);

finds(
  'a report that is gone on with as a quotation',
  withSentences({ ...inside, continues: 's01' }),
  's03 continues the quotation of s01, but nothing is quoted there.',
);

passes('two who speak in one sentence', twoVoices(writes, says));

finds(
  'a statement of words that the sentence does not have',
  twoVoices({ ...writes, part: 'Die Hafenpost schreibt, das Tor halte' }, says),
  '“Die Hafenpost schreibt, das Tor halte” does not occur in s02 (did you mean “Die Hafenzeitung schreibt, das Tor halte”?).',
);

finds(
  'words that two statements claim',
  twoVoices(
    { ...writes, part: 'Die Hafenzeitung schreibt, das Tor halte, aber die Stadt sagt' },
    { ...says, part: 'Stadt sagt, es könne bersten' },
  ),
  's02: two statements share “Stadt sagt, es könne bersten”.',
);

finds(
  'statements in another order than the sentence',
  twoVoices(says, writes),
  's02: the statements are in a different order in the sentence.',
);

finds(
  'what no statement holds, unless it only joins two',
  twoVoices({ ...writes, part: 'Die Hafenzeitung schreibt' }, { ...says, part: 'Stadt sagt' }),
  's02: “, das Tor halte, aber die” belongs to no statement.',
  's02: “, es könne bersten.” belongs to no statement.',
);

passes(
  'a sentence that ends with the mark which opens the quotation after it',
  broken({
    paragraphs: [
      [
        { ...reported, text: 'Die Hafenzeitung meldet: «' },
        '',
        { id: 's02', text: 'Alle Boote sind betroffen.»', form: 'quoted', marker: 'Alle Boote sind betroffen.»' },
      ],
    ],
  }),
);
