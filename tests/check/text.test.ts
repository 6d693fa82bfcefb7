import { expect, test } from 'vitest';
import { stated } from '../fixtures/shortArticle.ts';
import { broken, messagesIn, reported } from './broken.ts';

test.each([
  [
    'a number written differently is shown with its sentence, its character and both words',
    `Brücke gesperrt\n${reported.text.replace('1500', "1'500")}`,
    ["The text differs from the original: s01, character 27: expected “1'500”, found “1500”."],
  ],
  [
    'a blank that only looks the same is named by its code point',
    `Brücke gesperrt\n${reported.text.replace('1500 Boote', '1500\u00A0Boote')}`,
    ['The text differs from the original: s01, character 30: expected “1500⟨U+00A0⟩Boote”, found “1500 Boote”.'],
  ],
  [
    'a word too many is found where it begins',
    `Brücke gesperrt\n${reported.text.replace(' seien', '')}`,
    ['The text differs from the original: s01, character 37: expected “im”, found “seien”.'],
  ],
  [
    'empty lines between the blocks and after the last one are not a difference',
    `\nBrücke gesperrt\n\n${reported.text}\n`,
    [],
  ],
  ['lines that end as on Windows are not a difference', `Brücke gesperrt\r\n\r\n${reported.text}\r\n`, []],
  [
    'blocks that the original has on one line are found at the end of the first',
    `Brücke gesperrt ${reported.text}`,
    [
      'The text differs from the original: the title, character 16: expected “gesperrt Die”, found “gesperrt⟨U+000A⟩Die”.',
    ],
  ],
  [
    'a paragraph that only the original has is told by its first word',
    `Brücke gesperrt\n\n${reported.text}\n\nMorgen mehr.`,
    [
      `The text differs from the original: s01, character ${reported.text.length + 1}: expected “betroffen.⟨U+000A⟩Morgen”, found “betroffen.”.`,
    ],
  ],
  [
    'an original that is not in NFC is refused, its combining marks made visible',
    `Bru\u0308cke gesperrt\n${reported.text}`,
    [
      'The text differs from the original: the title, character 3: expected “Bru⟨U+0308⟩cke”, found “Brücke”.',
      'The original is not in Unicode normalisation form C (NFC).',
    ],
  ],
  [
    'an original that has lost letters is refused, with the line to mend',
    `Brücke gesperrt\n${reported.text.replace('Boote', 'B\uFFFDote')}`,
    [
      'Line 2 of the original has U+FFFD in place of a character that was lost. Put it back, in the reading too.',
      'The text differs from the original: s01, character 32: expected “B\uFFFDote”, found “Boote”.',
    ],
  ],
])('%s', (_, original, messages) => {
  expect(messagesIn(broken({}), original)).toEqual(messages);
});

test('each sentence that differs is told, and of a text that is another only where it begins', () => {
  const texts = [
    'Der See steigt.',
    'Es regnet stark.',
    'Die Bahn fährt noch.',
    'Der Hafen ruht.',
    'Morgen schneit es.',
  ];
  const article = broken({ paragraphs: [texts.map((text, index) => stated(`s${index + 1}`, text))] });
  const differencesFrom = (original: string) => messagesIn(article, original).filter((text) => /differs/.test(text));
  expect(
    differencesFrom('Brücke gesperrt\nDer See sinkt. Es regnet stark. Die Bahn steht. Neu ist das. Morgen schneit es.'),
  ).toEqual([
    'The text differs from the original: s1, character 10: expected “sinkt.”, found “steigt.”.',
    'The text differs from the original: s3, character 10: expected “steht.”, found “fährt”.',
  ]);
  expect(differencesFrom('Anderes\nDer Wald brennt. Niemand weiss, weshalb.')).toEqual([
    'The text differs from the original: the title, character 1: expected “Anderes”, found “Brücke”.',
  ]);
});

test('notes above the title are lines of the text ahead of it, byte for byte', () => {
  const article = broken({ above: [{ note: 'other', text: 'Region › Hafen' }] });
  const below = `Brücke gesperrt\n${reported.text}`;
  expect(messagesIn(article, `Region › Hafen\n\n${below}`)).toEqual([]);
  expect(messagesIn(article, below)).toHaveLength(1);
  expect(messagesIn(article, `Region > Hafen\n${below}`)).toEqual([
    'The text differs from the original: the title, character 8: expected “>”, found “›”.',
  ]);
});

test.each([
  ['a sentence that begins otherwise, after the one before it', 'Eins. zwei.', 's02, character 1'],
  ['a sentence that ends otherwise, before the blank after it', 'Eins! Zwei.', 's01, character 5'],
  ['a blank too many, at the sentence that follows', 'Eins.  Zwei.', 's02, character 1'],
  ['what is missing between two sentences, at the end of the first', 'Eins.Zwei.', 's01, character 6'],
  ['what is missing at the end', 'Eins. Zwei. Drei.', 's02, character 6'],
])('a difference has the place of %s', (_, original, place) => {
  const sentences = [stated('s01', 'Eins.'), stated('s02', 'Zwei.')];
  const inOneLine = broken({ paragraphs: [sentences] });
  const afterAnEmptyOne = broken({ paragraphs: [[stated('s00', '')], sentences] });
  for (const article of [inOneLine, afterAnEmptyOne]) {
    expect(messagesIn(article, `Brücke gesperrt\n${original}`)).toContainEqual(
      expect.stringContaining(`The text differs from the original: ${place}:`),
    );
  }
});

test('an article without any text differs at its title', () => {
  const empty = broken({ title: { text: '', form: 'stated' }, paragraphs: [[stated('s01', '')]] });
  expect(messagesIn(empty, 'Eins.')).toContainEqual(
    expect.stringMatching(/differs from the original: the title, character 1:/),
  );
});
