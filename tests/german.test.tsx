import { cleanup, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { lensesOf, pathOf } from '../src/addresses.ts';
import { kursk } from '../src/content/kursk.ts';
import { deCH } from '../src/labels/de-CH.ts';
import { en } from '../src/labels/en.ts';
import { LinearEdition } from '../src/linear/LinearEdition.tsx';
import { openAt } from './openAt.tsx';
import { strangersOn } from './strangers.ts';

test('no English word is on a German page of a German article', () => {
  for (const path of lensesOf(kursk).map(pathOf)) {
    openAt(`/${path}`);
    expect(strangersOn(document.body, kursk, deCH, en), path).toEqual([]);
    cleanup();
  }
  render(<LinearEdition article={kursk} sha256="" />);
  expect(strangersOn(document.body, kursk, deCH, en)).toEqual([]);
});

test('a word of the other language would be found', () => {
  document.body.innerHTML = '<p>Quellen <a href="./" aria-label="Skip to the text">Text</a></p>';
  expect(strangersOn(document.body, kursk, deCH, en)).toEqual(['skip', 'to', 'the']);
});
