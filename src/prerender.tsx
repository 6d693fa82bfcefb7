import './styles/tokens.css';
import './styles/face.css';
import './styles/base.css';
import './styles/print.css';
import './offline/updateNotice.css';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router-dom';
import { lensAt } from './addresses.ts';
import { article, original } from './content/article.ts';
import { Routes } from './routes.tsx';
import { ownStyle, shareDrawing, writtenText } from './writtenText.tsx';

export { article, original, ownStyle, shareDrawing };

/** The HTML of the app at a path below the base (`''`, `quellen/nis/`), its title first, as React writes it. */
export async function renderPath(path: string): Promise<string> {
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter location={`/${path}`}>
        <Routes article={article} original={original} text={writtenText(lensAt(`/${path}`, article), article)} />
      </StaticRouter>
    </StrictMode>,
    // In one piece, since React would otherwise hide parts of a long page until inline scripts show them.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return new Response(prelude).text();
}
