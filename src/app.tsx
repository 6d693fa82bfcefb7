import { StrictMode, startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { lensAt, rootFor, tokenOf } from './addresses.ts';
import { startOffline } from './offline/startOffline.tsx';
import { keepPage } from './page/keepPage.ts';
import { lightUp } from './reading/light.ts';
import { Routes } from './routes.tsx';

/**
 * Hydrates the page that the build wrote, and resolves once it responds. If that fails, the page stays as it was written, or
 * is restored.
 */
export async function hydrate(root: Element, text: Element): Promise<void> {
  nameVisit();
  // First of all, so that the router finds the key.
  addEventListener('popstate', nameVisit);
  // Separate from the code, so that a new reading does not change the code's file.
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
    // A transition is done in slices, between which the reader's next action is handled.
    performance.mark('react-begins');
    startTransition(() => {
      hydrateRoot(
        root,
        <StrictMode>
          <BrowserRouter basename={base} useTransitions={false}>
            <Routes article={article} original={original} text="" />
          </BrowserRouter>
          <Hydrated announce={settle} />
        </StrictMode>,
        {
          onUncaughtError: (error) => {
            reportError(error);
            bringBack();
          },
          // If something else has changed the page, React renders it anew, which would lose the text.
          onRecoverableError: () => {
            if (!page.isWhole()) bringBack();
          },
        },
      );
    });
  });
}

/** Announces that everything before it is hydrated. */
function Hydrated({ announce }: { readonly announce: () => void }) {
  useEffect(() => {
    performance.mark('react-ready');
    announce();
  }, [announce]);
  return null;
}

/**
 * Gives a visit that the router did not begin (a page that was loaded, a place typed into the address) a key, as the router does for
 * its own, and replaces the address of a page's file with the page's own.
 */
function nameVisit(): void {
  if (history.state?.key) return;
  const [, folder = location.pathname] = /^(.*\/)index\.html$/.exec(location.pathname) ?? [];
  // With an index, the router need not replace the entry again.
  const state = { key: String(performance.timeOrigin + performance.now()), idx: 0, ...history.state };
  history.replaceState(state, '', location.origin + folder + location.search + location.hash);
}
