import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { kursk } from './content/kursk.ts';
import { original } from './content/original.ts';
import { Routes } from './routes.tsx';

/** Brings the page to life that the build wrote. Where that fails, the page as it was written stays. */
function start(root: HTMLElement): void {
  const written = root.cloneNode(true);
  const base = new URL('.', document.baseURI).pathname;
  if (location.protocol === 'file:' || !location.pathname.startsWith(base)) return;
  hydrateRoot(
    root,
    <StrictMode>
      <BrowserRouter basename={base}>
        <Routes article={kursk} original={original} />
      </BrowserRouter>
    </StrictMode>,
    {
      onUncaughtError: (error) => {
        reportError(error);
        root.replaceWith(written);
      },
    },
  );
}

const root = document.getElementById('app');
if (root) start(root);
