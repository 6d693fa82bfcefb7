import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { MemoryRouter } from 'react-router-dom';
import { kursk } from '../src/content/kursk.ts';
import type { Article } from '../src/model/article.ts';
import { Routes } from '../src/routes.tsx';

const original = { file: 'artikel.txt', sha256: '0'.repeat(64) };

/** Opens an article's app at an address (with leading slash) and returns a reader to act there. */
export function openAt(address: string, article: Article = kursk): UserEvent {
  render(
    <MemoryRouter initialEntries={[address]}>
      <Routes article={article} original={original} />
    </MemoryRouter>,
  );
  return userEvent.setup();
}
