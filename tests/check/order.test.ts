import { broken, city, confirmed, finds, paper, passes, reported } from './broken.ts';

const text =
  'Die Hafenzeitung meldet, von Mai 2023 bis Juni 2024, am 31. Dezember 2023 und überhaupt 2024 seien Boote betroffen.';
const paragraphs = [[{ ...reported, text }]];
const boats = { label: 'Boote', sentence: 's01' } as const;
const spring = { ...boats, date: '2023-05/2024-06', words: 'von Mai 2023 bis Juni 2024' } as const;
const december = { ...boats, date: '2023-12-31', words: '31. Dezember 2023' } as const;
const year = { ...boats, date: '2024', words: 'überhaupt 2024' } as const;

finds(
  'events that do not follow time',
  broken({ paragraphs, events: { december, spring } }),
  'Event spring begins before december, but is listed after it.',
);

passes(
  'events in the order in which they begin, whenever they end, also two of one date, and the last day of a year before the next year',
  broken({ paragraphs, events: { spring, december, year, again: year } }),
);

finds(
  'sources that do not follow the text',
  broken({ sources: { stadt: city, hafenzeitung: paper }, paragraphs: [[reported, confirmed]] }),
  'Source hafenzeitung comes before stadt in the article, but is listed after it.',
);
