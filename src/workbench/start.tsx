import '../styles/tokens.css';
import '../styles/face.css';
import '../styles/base.css';
import '../styles/print.css';
import '../offline/updateNotice.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ids } from '../ids.ts';
import { fetchTypeface } from '../offline/typeface.ts';
import { UpdateNotice } from '../offline/UpdateNotice.tsx';
import { keepOffline } from '../offline/updates.ts';
import { ErrorBoundary } from '../page/ErrorBoundary.tsx';
import { whenIdle } from '../ui/timing.ts';
import { Workbench } from './Workbench.tsx';

const { dataset } = document.documentElement;
dataset.live = '';
// What a page's first document had laid out at once, a book would have laid out as a whole at every move.
delete dataset.whole;
const root = document.getElementById(ids.app);
const { root: way = '', original = '' } = root?.querySelector('main')?.dataset ?? {};
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <Workbench site={{ root: way, original }} />
      </ErrorBoundary>
    </StrictMode>,
  );
}

/** Keeps the site for working offline. Has its own root, so that it does not fail with the page. */
function startOffline(): void {
  const place = document.body.appendChild(document.createElement('div'));
  createRoot(place).render(<UpdateNotice whenReady={(announce) => keepOffline(`${way}sw.js`, announce)} />);
  whenIdle(fetchTypeface);
}

if (document.readyState === 'complete') startOffline();
else addEventListener('load', startOffline, { once: true });
