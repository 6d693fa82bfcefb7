import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { kursk } from '../src/content/kursk.ts';
import { deCH } from '../src/labels/de-CH.ts';
import { en } from '../src/labels/en.ts';
import { LinearEdition } from '../src/linear/LinearEdition.tsx';
import type { Article } from '../src/model/article.ts';
import { news } from './fixtures/news.ts';
import { oneSentence } from './fixtures/oneSentence.ts';
import { atEveryAddress } from './openAt.tsx';
import { strangersTo } from './strangers.ts';

/** English words on a page of the first article. */
const english = strangersTo(kursk, deCH, en);

/** Empty lists, headings, paragraphs and links, except for live regions. */
function emptyParts(): readonly string[] {
  const parts = document.body.querySelectorAll(
    'ul, ol, dl, li, h1, h2, h3, p:not([role=status]), section, nav, a, blockquote',
  );
  return [...parts].flatMap(({ textContent, outerHTML }) => (textContent.trim() ? [] : [outerHTML]));
}

/** Parts of the page with the same name as one around them, which a screen reader would say twice. */
function namedTwice(): readonly (string | null)[] {
  const nameOf = (part: Element | null | undefined) =>
    part?.getAttribute('aria-label') ??
    document.getElementById(part?.getAttribute('aria-labelledby') ?? '')?.textContent ??
    null;
  const parts = [...document.body.querySelectorAll('section, nav, aside')].filter((part) => nameOf(part));
  return parts.map(nameOf).filter((name, index) => {
    const around = parts[index]?.parentElement?.closest('section, nav, aside');
    return name === nameOf(around);
  });
}

/** Texts in a script that none of our labels use, without an element around them that gives the article's language; announcements are our own phrases. */
function unmarked(script: RegExp, { lang }: Article): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement?.closest('[lang], title, [role=status]');
    const isMarked = around?.matches('title, [role=status]') || around?.getAttribute('lang') === lang;
    if (script.test(node.textContent ?? '') && !isMarked) found.push(node.textContent ?? '');
  }
  return found;
}

/** The scripts of articles in which none of our labels is written. */
const scripts: Readonly<Record<string, RegExp>> = {
  sadd: /\p{sc=Arab}/u,
  suimon: /[\p{sc=Hira}\p{sc=Kana}\p{sc=Hani}]/u,
};

test.each([{ name: 'kursk', article: kursk }, { name: 'oneSentence', article: oneSentence }, ...news])(
  'at no address of $name anything fails, stands empty, is in a wrong language, or begins a line with what separates',
  ({ name, article }) => {
    const script = scripts[name];
    const beginsALine = /[^\u00a0]· /;
    const inWrongLanguage = () => [
      ...(article === kursk ? english(document.body) : []),
      ...(script ? unmarked(script, article) : []),
    ];
    atEveryAddress(article, (path) => {
      expect(document.querySelector('article'), path).toHaveTextContent(article.title.text);
      expect(document.querySelector('[role=alert]'), path).toBeNull();
      expect(emptyParts(), path).toEqual([]);
      expect(namedTwice(), path).toEqual([]);
      expect(document.body.textContent, path).not.toMatch(/undefined|NaN|\[object/);
      expect(document.body.textContent, path).not.toMatch(beginsALine);
      expect(inWrongLanguage(), path).toEqual([]);
    });
    render(<LinearEdition article={article} sha256="" />);
    expect(document.body.textContent).not.toMatch(beginsALine);
    expect(inWrongLanguage()).toEqual([]);
  },
);

test('a word of the other language would be found', () => {
  document.body.innerHTML = '<p>Quellen <a href="./" aria-label="Skip to the text">Text</a></p>';
  expect(english(document.body)).toEqual(['skip', 'to', 'the']);
});
