// Never run: the compiler reads it, and fails where a line below would compile that must not.

import type { Labels } from '../../src/labels/labels.ts';
import type { ParagraphInput } from '../../src/model/articleInput.ts';
import { defineArticle } from '../../src/model/defineArticle.ts';
import type { EdtfDate } from '../../src/model/edtf.ts';

const title = { text: 'Rain', form: 'stated' } as const;
const sources = { post: { name: 'Post', kind: 'outlet' } } as const;
const rains = { id: 's1', text: 'It rains.', form: 'stated' } as const;
const sections = [{ id: 'all', paragraphs: [[rains]] }] as const;
const frame = { lang: 'en', title, sources, sections } as const;

/** What all the others are but for one thing: this compiles. */
export const sound = defineArticle({
  ...frame,
  events: { rain: { label: 'Rain', date: '2024-12', words: 'rains', sentence: 's1' } },
});

type Paragraph = ParagraphInput<'s1' | 's2', 'post'>;
const says = [{ source: 'post', cue: 'says the Post' }] as const;

export const sentences: Paragraph = [
  { id: 's1', text: 'It rains, says the Post.', form: 'reported', attributions: says },
  // @ts-expect-error a sentence without a form
  { id: 's1', text: 'It rains.' },
  // @ts-expect-error a form that is none of the six
  { id: 's1', text: 'It rains.', form: 'true' },
  // @ts-expect-error reported, but by nobody
  { id: 's1', text: 'It rains.', form: 'reported' },
  // @ts-expect-error reported, with an empty list of those who do
  { id: 's1', text: 'It rains.', form: 'reported', attributions: [] },
  // @ts-expect-error quoted, without the words that are
  { id: 's1', text: '“It rains.”', form: 'quoted' },
  // @ts-expect-error a pronoun that stands for a source, without the sentence that names it
  {
    id: 's1',
    text: 'It does.',
    form: 'reported',
    attributions: [{ source: 'post', mention: { kind: 'pronoun', words: 'It' } }],
  },
  // @ts-expect-error inside a quotation, and of a form of its own
  { id: 's2', text: 'It pours.', continues: 's1', form: 'stated' },
  // @ts-expect-error several statements, and a form of the whole
  { id: 's1', text: 'It rains.', form: 'stated', statements: [{ part: 'It rains', form: 'stated' }] },
  // @ts-expect-error one of several statements, without its part
  { id: 's1', text: 'It rains.', statements: [{ form: 'stated' }] },
  // @ts-expect-error stated, with a marker
  { id: 's1', text: 'It rains.', form: 'stated', marker: 'rains' },
  // @ts-expect-error stated, by a source
  { id: 's1', text: 'It rains, says the Post.', form: 'stated', attributions: says },
  // @ts-expect-error possible, without the words that make it so
  { id: 's1', text: 'It may rain.', form: 'possible' },
  // @ts-expect-error a source that nothing declares
  { id: 's1', text: 'It rains.', form: 'reported', attributions: [{ source: 'times', cue: 'Times' }] },
  // @ts-expect-error leaning on a sentence that nothing declares
  { id: 's1', text: 'It does.', form: 'stated', context: 's9' },
  // @ts-expect-error a second reading by a sentence that nothing declares
  { id: 's1', text: 'It rains.', form: 'stated', secondReading: { kind: 'source', neighbour: 's9' } },
];

const speaksFor = { source: 'town', ground: { kind: 'neighbour', sentence: 's1' } } as const;

export const unknownIds = [
  // @ts-expect-error a source speaking for one that nothing declares
  defineArticle({ ...frame, sources: { clerk: { name: 'Clerk', kind: 'official', speaksFor } } }),
  // @ts-expect-error a source of no known kind
  defineArticle({ ...frame, sources: { post: { name: 'Post', kind: 'rumour' } } }),
  // @ts-expect-error an event without a sentence
  defineArticle({ ...frame, events: { rain: { label: 'Rain', date: '2024', words: 'rains' } } }),
  // @ts-expect-error an event of a sentence that nothing declares
  defineArticle({ ...frame, events: { rain: { label: 'Rain', date: '2024', words: 'rains', sentence: 's2' } } }),
  // @ts-expect-error an answer of a sentence that nothing declares
  defineArticle({ ...frame, questions: { rain: { label: 'Rain?', answers: [{ sentence: 's2', words: 'rains' }] } } }),
];

export const dates: readonly EdtfDate[] = [
  '2024',
  '2024-12-31',
  '2023-08/..',
  '../2031',
  '/2031-05',
  '1907~',
  '1907-05%',
  '201X',
  '2004-XX',
  '2004-06-XX',
  '2004-06/2006',
  // @ts-expect-error a month 13
  '2024-13',
  // @ts-expect-error a month of one digit
  '2024-6',
  // @ts-expect-error a day 32
  '2024-06-32',
  // @ts-expect-error an unspecified day of an unspecified year
  '201X-XX-05',
  // @ts-expect-error a mark that is none
  '2024!',
  // @ts-expect-error an open beginning of nothing
  '../soon',
  // @ts-expect-error words
  'June 2024',
];

declare const label: Labels['wording']['forms']['open'];
// @ts-expect-error a form without a label
export const forms: Labels['wording']['forms'] = {
  open: label,
  possible: label,
  hearsay: label,
  reported: label,
  stated: label,
};

// @ts-expect-error a kind of source without a label
export const kinds: Labels['sources']['kinds'] = { outlet: { one: 'Medium', many: 'Medien' } };

// @ts-expect-error a relation without a label
export const relations: Labels['questions']['relations'] = { same: '', different: '', firmness: '' };
