import '../styles/tokens.css';
import '../styles/face.css';
import '../styles/base.css';
import '../styles/draft.css';
import '../styles/print.css';
import '../offline/updateNotice.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ids } from '../ids.ts';
import { startOffline } from '../offline/startOffline.tsx';
import { ErrorBoundary } from '../page/ErrorBoundary.tsx';
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

const start = () => startOffline(`${way}sw.js`);
if (document.readyState === 'complete') start();
else addEventListener('load', start, { once: true });
