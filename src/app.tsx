import { StrictMode, startTransition, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { lensAt, rootFor, tokenOf } from './addresses.ts';
import { fetchTypeface } from './offline/typeface.ts';
import { UpdateNotice } from './offline/UpdateNotice.tsx';
import { keepOffline } from './offline/updates.ts';
import { keepPage } from './page/keepPage.ts';
import { lightUp } from './reading/light.ts';
import { Routes } from './routes.tsx';
import { whenIdle } from './ui/timing.ts';

/**
 * Brings the page to life that the build wrote, and settles once it answers. Where that fails, the page as it was written stays, or
 * comes back.
 */
export async function bringToLife(root: Element, text: Element): Promise<void> {
  nameVisit();
  // Apart from the code, so that a new reading leaves that as it is.
  const { article, original } = await import('./content/article.ts');
  startOffline(`${rootFor(article)}sw.js`);
  const base = new URL('.', document.baseURI).pathname;
  const token = tokenOf(lensAt(location.pathname.slice(base.length - 1), article));
  const page = keepPage(root, text);
  await new Promise<void>((settle) => {
    const bringBack = () => {
      page.bringBack();
      lightUp(text, token, undefined);
      settle();
    };
    // As a transition it is done in slices, between which the reader's next act is heard.
    performance.mark('react-begins');
    startTransition(() => {
      hydrateRoot(
        root,
        <StrictMode>
          <BrowserRouter basename={base} useTransitions={false}>
            <Routes article={article} original={original} text="" />
          </BrowserRouter>
          <Alive announce={settle} />
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
  });
}

/** Announces that what stands before it has come to life. */
function Alive({ announce }: { readonly announce: () => void }) {
  useEffect(() => {
    performance.mark('react-ready');
    announce();
  }, [announce]);
  return null;
}

/** Gives the visit a key of its own, as the router gives the later ones, and where its address is that of a page's file, the page's own. */
function nameVisit(): void {
  const [, folder = location.pathname] = /^(.*\/)index\.html$/.exec(location.pathname) ?? [];
  // With an index the router need not write the entry once more.
  const state = { key: String(performance.timeOrigin), idx: 0, ...history.state };
  history.replaceState(state, '', location.origin + folder + location.search + location.hash);
}

/** Keeps the site for reading offline, by a root of its own: it must not fall with the page. */
function startOffline(worker: string): void {
  const place = document.body.appendChild(document.createElement('div'));
  createRoot(place).render(<UpdateNotice whenReady={(announce) => keepOffline(worker, announce)} />);
  whenIdle(fetchTypeface);
}
