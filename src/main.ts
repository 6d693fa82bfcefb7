import './styles/tokens.css';
import './styles/face.css';
import './styles/base.css';
import './styles/print.css';
import './offline/updateNotice.css';
import { ids } from './ids.ts';
import { plainPath } from './page/links.ts';
import { rest } from './page/rest.ts';
import { lightUp } from './reading/light.ts';

/** Lets the page rest that the build wrote, at an address that is its own. */
function start(root: Element, text: HTMLElement): void {
  const plain = plainPath(location.pathname);
  if (plain !== location.pathname) {
    location.replace(plain + location.search + location.hash);
    return;
  }
  if (!location.pathname.startsWith(new URL('.', document.baseURI).pathname)) return;
  rest({
    sharesText: 'shared' in text.dataset,
    lightUp: (token, place) => lightUp(text, token, place),
    hydrate: async () => {
      const { hydrate } = await import('./app.tsx');
      await hydrate(root, text);
    },
  });
}

const root = document.getElementById(ids.app);
const text = root?.querySelector('main');
if (root && text) start(root, text);

// In development the rooms bring their styles along, and the file of the article that is shown may change.
if (import.meta.hot) {
  void import('./app.tsx');
  import.meta.hot.on('reading', () => location.reload());
}
