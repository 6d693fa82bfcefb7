import { useEffect, useLayoutEffect, useState } from 'react';
import { labels } from '../labels/labels.ts';
import type { Language } from '../labels/languages.ts';
import { slugs } from '../labels/slugs.ts';
import { benchLabels, problemText } from '../labels/workbench.ts';
import { LanguageLinks } from '../page/LanguageLinks.tsx';
import { Bench } from './bench/Bench.tsx';
import { useFocusKept } from './bench/keepFocus.ts';
import { placedAt } from './history.ts';
import { editHash, goTo, placeFrom, useHash } from './place.ts';
import { ReadingView } from './read/ReadingView.tsx';
import { Start } from './start/Start.tsx';
import { useDrop } from './start/useDrop.ts';
import { useComposition } from './useComposition.ts';
import { useGuide } from './useGuide.ts';
import { useIntake } from './useIntake.ts';
import { useWorks } from './useWorks.ts';

/** What the page says about its site: the way to its root, and the text that it publishes. */
export type Site = { readonly root: string; readonly original: string };

/** The workbench. The address selects its start page, the editor, or the work as its readers will see it. */
export function Workbench({ site }: { readonly site: Site }) {
  const place = placeFrom(useHash());
  const here = place.kind === 'edit' ? editHash(place.work, place.at) : '';
  const hrefIn = (language: Language) => `${site.root || `${language}/`}${slugs[language].workbench}/${here}`;
  const languages = <LanguageLinks hrefIn={hrefIn} />;
  const works = useWorks();
  const intake = useIntake(works, place);
  const guide = useGuide();
  useFocusKept();
  useComposition();
  const id = 'work' in place ? place.work : undefined;
  const held = id === undefined ? undefined : works.held(id);
  const [history, notThere] = held && 'code' in held ? [undefined, held] : [held, undefined];
  useDrop(({ files: [file] }) => {
    // The start page handles its own drops.
    if (!file || !history) return;
    goTo('#/');
    void intake.take({ kind: 'file', name: file.name, content: file }, 'auto');
  });
  /** The work that is open, or was last. */
  const [last, setLast] = useState(id);
  if (id !== undefined && id !== last) setLast(id);
  const title = history?.now.reading.article.title.text;
  const isRead = place.kind === 'read' && title !== undefined;
  useEffect(() => {
    // The readers' rooms have titles of their own.
    if (!isRead) document.title = [title, benchLabels.title, labels.product].filter(Boolean).join(' – ');
  }, [title, isRead]);

  useLayoutEffect(() => {
    // A work scrolls to its own sentence; the browser would then restore another view's pixels. What replaces it starts at the top.
    window.history.scrollRestoration = id === undefined ? 'auto' : 'manual';
    return () => scrollTo(0, 0);
  }, [id]);

  if (id !== undefined && held === undefined) return <p className="waiting">{benchLabels.start.working}</p>;
  if (id === undefined || !history) {
    // The editor shows what becomes of it.
    const { progress } = intake;
    const unkept = progress?.kind === 'working' ? undefined : works.problem;
    const problem = notThere ?? (progress?.kind === 'failed' ? progress.problem : unkept);
    return (
      <Start
        works={works}
        left={last}
        intake={intake}
        problem={problem && problemText(problem)}
        sample={site.root + site.original}
        languages={languages}
      />
    );
  }
  if (place.kind === 'read') return <ReadingView work={id} history={history} guide={guide} />;
  const at = (place.kind === 'edit' && place.at) || history.now.at;
  return <Bench key={id} work={id} history={placedAt(at, history)} works={works} guide={guide} languages={languages} />;
}
