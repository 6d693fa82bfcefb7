import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { kursk } from '../src/content/kursk.ts';
import { deCH } from '../src/labels/de-CH.ts';
import { en } from '../src/labels/en.ts';
import { LinearEdition } from '../src/linear/LinearEdition.tsx';
import { hallowReach } from './fixtures/sites/hallowReach/hallowReach.ts';
import { atEveryAddress, openAt } from './openAt.tsx';
import { strangersTo } from './strangers.ts';

vi.mock('../src/labels/spoken.ts', async () => ({ spoken: (await import('../src/labels/en.ts')).en }));

test('no German word is on an English page of an English article', () => {
  const german = strangersTo(hallowReach, en, deCH);
  atEveryAddress(hallowReach, (path) => expect(german(document.body), path).toEqual([]));
  render(<LinearEdition article={hallowReach} sha256="" />);
  expect(german(document.body)).toEqual([]);
});

test('on an English page of a German article the article is German and the rest English', () => {
  openAt('/sources/nis/', kursk);
  expect(screen.getByRole('article')).toHaveAttribute('lang', 'de-CH');
  expect(screen.getByRole('heading', { level: 2, name: 'NIS' })).toHaveAttribute('lang', 'de-CH');
  expect(screen.getByRole('link', { name: 'Sentence 4: NIS, reported' })).toBeVisible();
  expect(screen.getByText('8 of 18 sentences name a source', { selector: 'p' }).closest('[lang]')).toHaveAttribute(
    'lang',
    'en',
  );
});

test('a date of publication is written as in Britain, and what is missing follows in lower case', () => {
  openAt('/', hallowReach);
  const [given] = screen.getAllByText(/^date of publication: 14 March 2031$/);
  expect(given?.closest('p')).toHaveTextContent(/ · not stated: news outlet$/);
});

test('the article’s words in a phrase of ours are German, and kept apart', () => {
  openAt('/sources/', kursk);
  const names = [...document.querySelectorAll('aside bdi[lang=de-CH]')].map(({ textContent }) => textContent);
  expect(names).toEqual(['Ukraine', 'US-Aussenministerium', 'Russland', 'Nordkorea']);
  const mark = document.querySelector('#s04 a bdi');
  expect(mark).toHaveTextContent('NIS');
  expect(mark).toHaveAttribute('lang', 'de-CH');
});

test.each([
  ['', '../'],
  ['sources/no-source/', '../quellen/ohne-quellenangabe/'],
])('«%s» links to the same lens and place in German, from below the site’s root', (path, german) => {
  openAt(`/${path}#s04`, kursk);
  const links = [...document.querySelectorAll('a[hreflang=de][lang=de]')].map((link) => link.getAttribute('href'));
  // Among the settings, and at the foot.
  expect(links).toEqual([`${german}#s04`, `${german}#s04`]);
});
