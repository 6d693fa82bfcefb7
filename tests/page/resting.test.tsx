import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { beginRest, Resting } from '../../src/page/Resting.tsx';
import { useAlive } from '../../src/ui/useAlive.ts';

const page = (
  <Suspense>
    <Resting>
      <Room />
    </Resting>
  </Suspense>
);

function Room() {
  return <p>{useAlive() ? 'alive' : 'as it was written'}</p>;
}

function write() {
  document.body.innerHTML = renderToString(page);
}

/** Brings the written page to life, as the browser does. */
async function open() {
  const root = await act(async () => hydrateRoot(document.body, page));
  closing = () => act(async () => root.unmount());
}

let closing: () => Promise<void>;
afterEach(() => closing());

describe('a room at rest', () => {
  test('stays as it was written until the reader does something', async () => {
    write();
    beginRest();
    await open();
    expect(screen.getByText('as it was written')).toBeVisible();
    await userEvent.keyboard('{Tab}');
    expect(await screen.findByText('alive')).toBeVisible();
  });

  test('comes to life at once where nothing rests', async () => {
    write();
    await open();
    expect(screen.getByText('alive')).toBeVisible();
  });
});
