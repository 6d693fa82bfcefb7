import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { MemoryRouter, useNavigate } from 'react-router-dom';
import { kursk } from '../src/content/kursk.ts';
import type { Article } from '../src/model/article.ts';
import { Routes } from '../src/routes.tsx';

const original = { file: 'artikel.txt', sha256: '0'.repeat(64) };

/** Opens an article's app at an address (with leading slash) and returns a reader to act there. */
export function openAt(address: string, article: Article = kursk): UserEvent {
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes article={article} original={original} />
      <Browser />
    </MemoryRouter>,
  );
  return userEvent.setup();
}

/** What a browser has around the page. */
function Browser() {
  const navigate = useNavigate();
  return (
    <button type="button" onClick={() => navigate(-1)}>
      Back
    </button>
  );
}
