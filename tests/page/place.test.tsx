import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { ids } from '../../src/ids.ts';
import { arriveAt, focus, keepPlace } from '../../src/page/place.ts';
import { placeIn } from '../../src/ui/target.ts';
import { anyCharacter } from '../fixtures/anyCharacter.ts';

beforeEach(() => {
  document.body.innerHTML = `<h2 id="${ids.panelTitle}">NIS</h2><span id="s04">Satz</span><a id="link" href="./">Weg</a>`;
});

const element = (id: string) => document.getElementById(id) ?? document.body;

test('a hash that leads nowhere leaves the page as it is', () => {
  const page = document.body.innerHTML;
  const isSafe = fc.property(fc.string({ unit: anyCharacter }), (text) => {
    arriveAt(placeIn(`#${text}`), false);
    expect(document.body.innerHTML).toBe(page);
    expect(document.activeElement).toBe(document.body);
  });
  fc.assert(isSafe);
});

test('on arrival without a place the focus stays where it is', () => {
  arriveAt(undefined, false);
  expect(document.body).toHaveFocus();
});

test('what cannot usually have the focus can until it loses it', () => {
  focus(element('s04'));
  expect(element('s04')).toHaveAttribute('tabindex', '-1');
  element('link').focus();
  expect(element('s04')).not.toHaveAttribute('tabindex');
});

test('what can have the focus anyway is left as it is', () => {
  focus(element('link'));
  expect(element('link')).toHaveFocus();
  expect(element('link')).not.toHaveAttribute('tabindex');
});

test('where the text moves, the place in it stays as high as it was, else what is first in view', () => {
  document.body.innerHTML = '<article><p><span id="s01">Eins</span> <span id="s02">Zwei</span></p></article>';
  const tops: Record<string, number> = {};
  for (const id of ['s01', 's02']) element(id).getBoundingClientRect = () => new DOMRect(0, tops[id], 100, 20);
  const scroll = vi.spyOn(window, 'scrollBy').mockReturnValue();
  document.documentElement.scrollTop = 50;
  const grow = () => {
    Object.assign(tops, { s01: 100, s02: 300 });
    keepPlace(() => Object.assign(tops, { s01: 120, s02: 500 }));
  };
  grow();
  document.documentElement.scrollTop = 0;
  // At the top it is the title that is read.
  grow();
  element('s02').ariaCurrent = 'location';
  grow();
  expect(scroll.mock.calls).toEqual([
    [0, 20],
    [0, 200],
  ]);
});
