import { expect, test } from 'vitest';
import { markdownText } from '../../src/file/markdownText.ts';

test.each([
  ['a picture that is a link', 'Das Tor [![Ein Tor](tor.png)](https://tor.example) ist zu.', 'Das Tor  ist zu.'],
  ['a picture alone that is a link', '[![Ein Tor](tor.png)][tor]\n\nEs ist zu.', '\nEs ist zu.'],
  [
    'what stands between two lines',
    '---\nTor: Es ist zu\nDas Tor.\n---\nEs ist zu.',
    'Tor: Es ist zu Das Tor.\nEs ist zu.',
  ],
  [
    'what describes the text',
    '---\ntitle: Das Tor\ntags:\n- Tor\n  # Rot\n\nbild: tor.png\n---\nEs ist zu.',
    'Es ist zu.',
  ],
  [
    'a table',
    'Die Stege:\n\n| Steg | Stand |\n|:-----|------:|\n| Nord | offen |\n| **Süd** | zu |\n\nEs ist zu.',
    'Die Stege:\n| Steg | Stand |\n| Nord | offen |\n| Süd | zu |\nEs ist zu.',
  ],
  [
    'a table below a line',
    'Die Stege\n| Nord | offen |\n|--|--|\n| Süd | zu |',
    'Die Stege\n| Nord | offen |\n| Süd | zu |',
  ],
  [
    'a remark that no reader sees',
    'Das Tor <!-- rot? --> ist zu.\n\n<!--\nBild\n\nText\n-->\nEs regnet.',
    'Das Tor  ist zu.\nEs regnet.',
  ],
  [
    'a character by its name',
    'Tor&nbsp;&amp; Steg, 3&#8239;m &#x2013; &quot;zu&quot;, &Tor;',
    'Tor\u00A0& Steg, 3\u202Fm – "zu", &Tor;',
  ],
  [
    'a table in a quotation',
    '> Die Stege:\n> | Steg | Stand |\n> |---|---|\n> | Nord | offen |\n\nEs ist zu.',
    '"Die Stege:"\n| Steg | Stand |\n| Nord | offen |\nEs ist zu.',
  ],
  ['a heading in a quotation', '> Das Tor\n> ---\n> Es ist zu.', 'Das Tor\n"Es ist zu."'],
  ['a quotation', 'Das Tor\n> Es ist\n> zu.\n\nEs eilt.', 'Das Tor\n"Es ist zu."\nEs eilt.'],
  ['a quotation with its marks', '> «Es ist zu.»\n\nEs eilt.', '«Es ist zu.»\nEs eilt.'],
  ['a quotation of marked words', '> Das "Tor" ist zu.', '«Das "Tor" ist zu.»'],
  [
    'who is quoted',
    '> Es ist zu.\n> — Anna Muster\n\nUnd:\n\n> Es eilt.\n>\n> — Urs Wahl\n\nUnd:\n\n> Es taut.\n\n> Eva Quil, Rätin',
    '"Es ist zu." — Anna Muster\nUnd:\n"Es eilt."\n— Urs Wahl\nUnd:\n"Es taut."\nEva Quil, Rätin',
  ],
  ['a remark in a remark', 'Das Tor <!-- rot <!-- oder blau --> ist zu.', 'Das Tor  ist zu.'],
  ['a remark without an end', 'Das Tor <!-- rot ist zu.', 'Das Tor <!-- rot ist zu.'],
  ['code within a line', 'Das `&amp;` und `<!-- rot -->` sind *zu*.', 'Das &amp; und <!-- rot --> sind zu.'],
  ['code in lines', '```\n<!-- rot -->\n&amp; *zu*\n```\nEs ist zu.', '<!-- rot -->\n&amp; *zu*\nEs ist zu.'],
  [
    'what goes on in the next line',
    'Das **Tor\nund der Steg** sind [seit\nMai](https://tor.example) `*zu\n*`, ![Ein\nTor](tor.png)*sagt\nsie*.',
    'Das Tor und der Steg sind seit Mai *zu *, sagt sie.',
  ],
  ['a picture above a line', '![Ein Tor](tor.png)\nEs ist zu.', 'Es ist zu.'],
  ['a bracket within a link', 'Das [Tor [rot](tor.png) ist zu.', 'Das [Tor rot ist zu.'],
])('of Markdown, %s is read as it is meant', (_, markdown, read) => {
  expect(markdownText(markdown)).toBe(read);
});

test.each(['[', '![', '[^', '<http:', '**a ', '__a ', '<!--'])(
  'a line of nothing but %s takes no longer than its length',
  (piece) => {
    expect(markdownText(piece.repeat(100_000 / piece.length))).toContain(piece.trim());
  },
);
