import { beforeEach, expect, test } from 'vitest';
import { lightUp, litMarkup, ownMarkup } from '../../src/reading/light.ts';

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

test('a section is not a place in the text, nor is anything outside of it', () => {
  lightUp(text, '', 's1');
  lightUp(text, '', 'a');
  expect(current()).toEqual([]);
});

test('an excerpt names only its own lens and those within it, and is lit up all the same', () => {
  const whole =
    '<b data-lenses="sources/a timeline timeline/e1" data-context="sources/b">x</b><b data-evidence="timelines">y</b>';
  const own = ownMarkup(whole, 'timeline');
  expect(own).toBe('<b data-lenses="timeline timeline/e1">x</b><b>y</b>');
  expect(litMarkup(own, 'timeline')).toContain('<b data-lenses="timeline timeline/e1" role="mark">');
});
