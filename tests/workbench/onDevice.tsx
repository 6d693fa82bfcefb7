import { cleanup, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import type { ArticleInput } from '../../src/model/articleInput.ts';
import { type Patch, patched } from '../../src/workbench/patch.ts';
import { Workbench } from '../../src/workbench/Workbench.tsx';
import { findingsOf } from '../../src/workbench/worker/findingsOf.ts';
import { takeIn } from '../../src/workbench/worker/takeIn.ts';
import { workerAnswering } from './answeringWorker.ts';
import { emptyDevice } from './emptyDevice.ts';

/** Does what the page's worker does, without a thread of its own. */
function working() {
  let article: ArticleInput | undefined;
  return (task: string, about: unknown) => {
    if (task === 'takeIn') return takeIn(about as Parameters<typeof takeIn>[0]);
    if (task !== 'check') return [];
    article = patched(article, about as Patch<ArticleInput>);
    return findingsOf(article);
  };
}

/** A device on which nothing is stored yet, and the address of the start page: a test before may have left that of a work. */
export function firstVisit(): void {
  location.hash = '';
  emptyDevice();
  vi.stubGlobal('Worker', workerAnswering(working()).AnsweringWorker);
}

export const start = () => render(<Workbench site={{ root: '../', original: 'kursk.txt' }} />);

/** Loads the page again, as the browser does: nothing but what is stored is left of it. */
export function reload(): void {
  dispatchEvent(new Event('pagehide'));
  cleanup();
  start();
}

/** The page with a text in its field, after requesting a draft. */
export async function draft(text: string) {
  start();
  const user = userEvent.setup();
  return { user, field: await draftOf(text, user) };
}

export async function draftOf(text: string, user: UserEvent) {
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
  field.value = text;
  await user.click(screen.getByRole('button', { name: 'Entwurf machen' }));
  return field;
}
