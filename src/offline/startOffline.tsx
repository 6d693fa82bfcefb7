import { createRoot } from 'react-dom/client';
import { whenIdle } from '../ui/timing.ts';
import { fetchTypeface } from './typeface.ts';
import { UpdateNotice } from './UpdateNotice.tsx';
import { keepOffline } from './updates.ts';

/** Keeps the site for reading offline. Has its own root, so that it does not fail with the page. */
export function startOffline(worker: string): void {
  const place = document.body.appendChild(document.createElement('div'));
  createRoot(place).render(<UpdateNotice whenReady={(announce) => keepOffline(worker, announce)} />);
  whenIdle(fetchTypeface);
}
