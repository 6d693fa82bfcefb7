import './styles/tokens.css';
import './styles/face.css';
import './styles/base.css';
import './styles/print.css';
import './offline/updateNotice.css';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { lensAt, plainPath, rootFor, tokenOf } from './addresses.ts';
import { ids } from './ids.ts';
import { fetchTypeface } from './offline/typeface.ts';
import { UpdateNotice } from './offline/UpdateNotice.tsx';
import { keepOffline } from './offline/updates.ts';
import { keepPage } from './page/keepPage.ts';
import { beginRest } from './page/Resting.tsx';
import { lightUp } from './reading/light.ts';
import { Routes } from './routes.tsx';
import { whenIdle } from './ui/whenIdle.ts';

/** Brings the page to life that the build wrote. Where that fails, the page as it was written stays, or comes back. */
async function start(root: HTMLElement): Promise<void> {
  const plain = plainPath(location.pathname);
  if (plain !== location.pathname) {
    location.replace(plain + location.search + location.hash);
    return;
  }
  const base = new URL('.', document.baseURI).pathname;
  const text = root.querySelector('main');
  if (!location.pathname.startsWith(base) || !text) return;
  nameVisit();
  const { article, original } = await content();
  const token = tokenOf(lensAt(location.pathname.slice(base.length - 1), article));
  const page = keepPage(root, text);
  const bringBack = () => {
    page.bringBack();
    lightUp(text, token, undefined);
  };
  beginRest();
  // As a transition it is done in slices, between which the reader's first tap is heard.
  startTransition(() => {
    hydrateRoot(
      root,
      <StrictMode>
        <BrowserRouter basename={base} useTransitions={false}>
          <Routes article={article} original={original} text="" />
        </BrowserRouter>
      </StrictMode>,
      {
        onUncaughtError: (error) => {
          reportError(error);
          bringBack();
        },
        // What somebody else has changed before, React writes anew, and would leave the text out.
        onRecoverableError: () => {
          if (!page.isWhole()) bringBack();
        },
      },
    );
  });
}

/** The article, apart from the code: until it is there, links load pages. */
function content() {
  return import('./content/article.ts');
}

/** Gives the visit a key of its own, as the router gives the later ones, and where its address is that of a page's file, the page's own. */
function nameVisit(): void {
  const [, folder = location.pathname] = /^(.*\/)index\.html$/.exec(location.pathname) ?? [];
  // With an index the router need not write the entry once more.
  const state = { key: String(performance.timeOrigin), idx: 0, ...history.state };
  history.replaceState(state, '', location.origin + folder + location.search + location.hash);
}

/** Keeps the site for reading offline once the page itself is loaded, outside the app: it must not fall with it. */
async function startOffline(): Promise<void> {
  const { article } = await content();
  const worker = `${rootFor(article)}sw.js`;
  const place = document.body.appendChild(document.createElement('div'));
  createRoot(place).render(<UpdateNotice whenReady={(announce) => keepOffline(worker, announce)} />);
  whenIdle(fetchTypeface);
}

const root = document.getElementById(ids.app);
// In a task of its own: the script's first run is long enough.
if (root) setTimeout(start, 0, root);
if (document.readyState === 'complete') void startOffline();
else addEventListener('load', () => void startOffline(), { once: true });

// In development: the file of the article that is shown has changed.
import.meta.hot?.on('reading', () => location.reload());
