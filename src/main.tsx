import './styles/tokens.css';
import './styles/face.css';
import './styles/base.css';
import './styles/print.css';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { plainPath, rootFor } from './addresses.ts';
import { article, original } from './content/article.ts';
import { ids } from './ids.ts';
import { fetchTypeface } from './offline/typeface.ts';
import { UpdateNotice } from './offline/UpdateNotice.tsx';
import { keepOffline } from './offline/updates.ts';
import { Routes } from './routes.tsx';

/** Brings the page to life that the build wrote. Where that fails, the page as it was written stays, or comes back. */
function start(root: HTMLElement): void {
  const plain = plainPath(location.pathname);
  if (plain !== location.pathname) {
    location.replace(plain + location.search + location.hash);
    return;
  }
  const base = new URL('.', document.baseURI).pathname;
  if (!location.pathname.startsWith(base)) return;
  nameFolder();
  const bringBack = keep(root);
  // As a transition it is done in slices, between which the reader's first tap is heard.
  startTransition(() => {
    hydrateRoot(
      root,
      <StrictMode>
        <BrowserRouter basename={base} useTransitions={false}>
          <Routes article={article} original={original} />
        </BrowserRouter>
      </StrictMode>,
      {
        onUncaughtError: (error) => {
          reportError(error);
          bringBack();
        },
      },
    );
  });
}

/** Keeps the page as it is, and returns the way back to it: its address, its title, its content; and what is older is loaded anew. */
function keep(root: HTMLElement): () => void {
  const { title } = document;
  const { href } = location;
  const written = root.cloneNode(true);
  return () => {
    root.replaceWith(written);
    history.replaceState(null, '', href);
    document.title = title;
    addEventListener('popstate', () => location.reload());
  };
}

/** Where the address is that of a page's file, puts the page's own in its place. */
function nameFolder(): void {
  const [, folder] = /^(.*\/)index\.html$/.exec(location.pathname) ?? [];
  if (folder !== undefined) history.replaceState(history.state, '', folder + location.search + location.hash);
}

/** Keeps the site for reading offline once the page itself is loaded, outside the app: it must not fall with it. */
function startOffline(): void {
  const worker = `${rootFor(article)}sw.js`;
  const place = document.body.appendChild(document.createElement('div'));
  createRoot(place).render(<UpdateNotice whenReady={(announce) => keepOffline(worker, announce)} />);
  fetchTypeface();
}

const root = document.getElementById(ids.app);
if (root) start(root);
if (document.readyState === 'complete') startOffline();
else addEventListener('load', startOffline, { once: true });
