import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// The files share their modules and their document: nothing of a test is left for the next.
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  // One file needs no page.
  if (!('document' in globalThis)) return;
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});
