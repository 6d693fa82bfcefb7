import { cleanup, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { lensesOf, pathOf } from '../src/addresses.ts';
import { LinearEdition } from '../src/linear/LinearEdition.tsx';
import type { Article } from '../src/model/article.ts';
import { sadd } from './fixtures/sites/sadd/sadd.ts';
import { suimon } from './fixtures/sites/suimon/suimon.ts';
import { openAt } from './openAt.tsx';

/** Texts in a script that none of our labels use, without an element around them that gives the article's language. */
function unmarked(script: RegExp, { lang }: Article): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement?.closest('[lang], title');
    const isMarked = around?.localName === 'title' || around?.getAttribute('lang') === lang;
    if (script.test(node.textContent ?? '') && !isMarked) found.push(node.textContent ?? '');
  }
  return found;
}

test.each([
  ['Arabic', sadd, /\p{sc=Arab}/u],
  ['Japanese', suimon, /[\p{sc=Hira}\p{sc=Kana}\p{sc=Hani}]/u],
])('of a text in %s every word is in its language, wherever it stands among ours', (_, article, script) => {
  for (const path of lensesOf(article).map(pathOf)) {
    openAt(`/${path}`, article);
    expect(screen.getByRole('article')).toHaveTextContent(script);
    expect(unmarked(script, article), path).toEqual([]);
    cleanup();
  }
  render(<LinearEdition article={article} sha256="" />);
  expect(unmarked(script, article)).toEqual([]);
});
