import { boats, broken, calm, finds, gate, howMany, passes, reported, withBlock, withSentences } from './broken.ts';

const heading = { text: 'Ruhe', form: 'stated' } as const;
const first = { id: 'einstieg', paragraphs: [[reported]] } as const;

finds('an article without a sentence', broken({ sources: {}, sections: [] }), 'The article has no sentences.');

finds('an empty title', broken({ title: { text: '', form: 'stated' } }), 'The title is empty.');

finds('a sentence of blanks', withSentences({ ...calm, text: ' ' }), 's02 is empty.');

finds('an empty paragraph', broken({ paragraphs: [[reported], []] }), 'Section einstieg has an empty paragraph.');

passes(
  'a heading right above a subheading',
  broken({
    sections: [
      { id: 'hafen', heading, blocks: [] },
      { id: 'ruhe', heading: { ...heading, level: 3 }, paragraphs: [[reported]] },
    ],
  }),
);

finds(
  'a subheading right above another',
  broken({
    sections: [
      { id: 'hafen', heading: { ...heading, level: 3 }, blocks: [] },
      { id: 'ruhe', heading: { ...heading, level: 3 }, paragraphs: [[reported]] },
    ],
  }),
  'Section hafen is empty.',
);

finds(
  'an empty section',
  broken({ sections: [first, { id: 'ruhe', heading, paragraphs: [] }] }),
  'Section ruhe is empty.',
);

finds(
  'a section after the first without a heading',
  broken({ sections: [first, { id: 'ruhe', paragraphs: [[calm]] }] }),
  'Section ruhe has no heading; only the first may be without.',
);

finds(
  'a heading of blanks',
  broken({ sections: [first, { id: 'ruhe', heading: { ...heading, text: ' ' }, paragraphs: [[calm]] }] }),
  'Section ruhe has an empty heading.',
);

finds(
  'a lead after the first section',
  broken({ sections: [first, { id: 'ruhe', heading, lead: [calm], paragraphs: [] }] }),
  'Section ruhe has a lead; only the first may have one.',
);

finds(
  'a second lead',
  broken({
    sections: [
      {
        id: 'einstieg',
        blocks: [
          { kind: 'lead', paragraph: [reported] },
          { kind: 'lead', paragraph: [calm] },
        ],
      },
    ],
  }),
  'Section einstieg has 2 leads; there can only be one.',
);

finds(
  'an event and a question without a label',
  broken({ events: { boote: { ...boats, label: '' } }, questions: { 'wie-viele': { ...howMany, label: '' } } }),
  'Event boote has no label.',
  'Question wie-viele has no label.',
);

finds(
  'what consists of characters that cannot be seen: it is empty',
  broken({ title: { text: '\u200B', form: 'stated' }, events: { boote: { ...boats, label: ' \u200D' } } }),
  'The title is empty.',
  'Event boote has no label.',
);

finds(
  'an empty note about the article or its reading: what is not known is left out',
  broken({ imprint: { authors: ['A. Nachbar', ' '], outlet: '' }, reading: { by: '\u200B', objections: '' } }),
  'imprint.authors is empty; leave out what is not known.',
  'imprint.outlet is empty; leave out what is not known.',
  'reading.by is empty; leave out what is not known.',
  'reading.objections is empty; leave out what is not known.',
);

finds(
  'an empty note above the title',
  broken({ above: [{ note: 'other', text: ' ' }] }),
  'above is empty; leave out what is not known.',
);

finds(
  'a source without a name',
  broken({ sources: { hafenzeitung: { name: '', kind: 'outlet' } } }),
  'Source hafenzeitung has no name.',
  'Source hafenzeitung is cited in s01, but “” does not occur there.',
);

passes('a line broken within a sentence', withSentences({ ...calm, text: 'Der Hafen\nbleibt ruhig.' }));

for (const text of ['Der Hafen bleibt\nRuhig.', 'Der Hafen bleibt ruhig. ']) {
  finds(
    `a line that ends within a sentence, or a blank at its end: ${JSON.stringify(text)}`,
    withSentences({ ...calm, text }),
    's02 begins or ends with a space, or has a line break that is not followed by lower case.',
  );
}

for (const block of [
  { kind: 'note', note: 'correction', text: ' ' },
  { kind: 'list', items: [] },
  { kind: 'quotation', paragraphs: [] },
] as const) {
  finds(`an empty ${block.kind}`, withBlock(block), 'Section einstieg has an empty list, quotation or note.');
}

for (const file of ['tor.png', 'tor-2.jpg', 'Tor.JPEG', 'das_tor.webp']) {
  passes(`a picture without a caption: ${file}`, withBlock({ ...gate, file }));
}

for (const file of ['../tor.png', 'tor.svg', 'tor.png.svg']) {
  finds(
    `a picture in another folder, or of a kind that could hold a script: ${file}`,
    withBlock({ ...gate, file }),
    `Picture tor: “${file}” is not the name of a picture file (.png, .jpg, .webp).`,
  );
}

finds(
  'a picture of half a pixel',
  withBlock({ ...gate, width: 0.5 }),
  'Picture tor: width and height are whole numbers of pixels, not 0.5 × 2.',
);

finds(
  'a picture without words for who cannot see it',
  withBlock({ ...gate, alt: ' ' }),
  'Picture tor has no alternative text.',
);

for (const part of ['caption', 'credit']) {
  finds(
    `a picture with an empty ${part}`,
    withBlock({ ...gate, [part]: '' }),
    'Picture tor has an empty caption or credit.',
  );
}
