import { beforeEach, expect, test } from 'vitest';
import { lightUp } from '../../src/reading/light.ts';

const text = document.createElement('main');
const current = () => [...text.querySelectorAll('[aria-current]')].map(({ id }) => id);

beforeEach(() => {
  text.innerHTML = '<section id="a"><p><span id="s1">Eins.</span> <span id="s2">Zwei.</span></p></section>';
  document.body.replaceChildren(text);
});

test('the place in the text is one sentence, the last that was gone to', () => {
  lightUp(text, '', 's1');
  expect(current()).toEqual(['s1']);
  lightUp(text, '', 's2');
  expect(current()).toEqual(['s2']);
});

test('a section is no place in the text, nor is what stands elsewhere', () => {
  lightUp(text, '', 's1');
  lightUp(text, '', 'a');
  expect(current()).toEqual([]);
});
