import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { MemoryRouter, type NavigateFunction, useNavigate } from 'react-router-dom';
import { lensAt, lensesOf, pathOf } from '../src/addresses.ts';
import { kursk } from '../src/content/kursk.ts';
import type { Article } from '../src/model/article.ts';
import { sharesText } from '../src/model/excerpt.ts';
import { Routes } from '../src/routes.tsx';
import { afterPaint } from '../src/ui/timing.ts';
import { writtenText } from '../src/writtenText.tsx';

const original = { file: 'artikel.txt', sha256: '0'.repeat(64) };

/** Opens an article's app at an address (with leading slash), with the text as the build writes it, and returns a user. */
export function openAt(address: string, article: Article = kursk): UserEvent {
  const text = writtenText(lensAt(address.replace(/#.*$/s, ''), article), article);
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes article={article} original={original} text={text} />
      <Browser />
    </MemoryRouter>,
  );
  const user = userEvent.setup();
  return {
    ...user,
    // A move begins once the reader's action has been painted.
    click: async (element) => {
      await user.click(element);
      await act(() => new Promise<void>((done) => afterPaint(done)));
    },
  };
}

/** What is shown in a named part of the page: beside the text, or below a heading. */
export const panel = (name: string) =>
  within(screen.queryByRole('region', { name }) ?? screen.getByRole('complementary', { name }));

/** The texts of the items of its lists. */
export const itemsOf = (name: string) =>
  panel(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

/** Visits every address of an article, each reached from the one before: by a move, or opened where the text differs. */
export function atEveryAddress(article: Article, look: (path: string) => void): void {
  for (const [index, lens] of lensesOf(article).entries()) {
    const before = lensesOf(article)[index - 1];
    if (before && sharesText(before, lens, article)) act(() => navigate(`/${pathOf(lens)}`));
    else {
      cleanup();
      openAt(`/${pathOf(lens)}`, article);
    }
    look(pathOf(lens));
  }
  cleanup();
}

let navigate: NavigateFunction;

/** What a browser provides outside of the page. */
function Browser() {
  navigate = useNavigate();
  return (
    <button type="button" onClick={() => navigate(-1)}>
      Back
    </button>
  );
}
