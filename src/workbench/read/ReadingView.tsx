import { memo, type ReactNode, useCallback, useMemo } from 'react';
import { HashRouter } from 'react-router-dom';
import type { Reading } from '../../file/parseReading.ts';
import type { Article } from '../../model/article.ts';
import { isLong } from '../../model/excerpt.ts';
import type { Lens } from '../../model/lens.ts';
import { ArticleText } from '../../reading/ArticleText.tsx';
import { Excerpt } from '../../reading/Excerpt.tsx';
import { Routes } from '../../routes.tsx';
import { Worksheet } from '../../worksheet/Worksheet.tsx';
import { settled } from '../settled.ts';
import '../../worksheet/worksheet.css';

type Props = { readonly reading: Reading; readonly base: string; readonly children: ReactNode };

/** A work as its readers will see it, in every form the app has: the very rooms, with the address in the hash. `children` leads back. */
export function ReadingView({ reading, base, children }: Props) {
  const article = useMemo(() => settled(reading), [reading]);
  const text = useCallback((lens: Lens) => <TextOf article={article} lens={lens} />, [article]);
  return (
    <>
      {children}
      <HashRouter basename={base}>
        <Routes article={article} original={undefined} text={text} />
      </HashRouter>
    </>
  );
}

function TextOf({ article, lens }: { readonly article: Article; readonly lens: Lens }) {
  if (lens.kind === 'worksheet') return <Worksheet article={article} />;
  if (isLong(article) && lens.kind !== 'overview') return <Excerpt article={article} lens={lens} />;
  return <WholeText article={article} />;
}

/** Written once: moving through the reading changes what is lit, and nothing else. */
const WholeText = memo(ArticleText);
