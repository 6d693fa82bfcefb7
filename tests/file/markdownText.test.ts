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
])('of Markdown, %s is read as it is meant', (_, markdown, read) => {
  expect(markdownText(markdown)).toBe(read);
});
