import { useCallback, useEffect, useRef, useState } from 'react';
import { draftArticle } from '../draft/draftArticle.ts';
import type { Reading } from '../file/parseReading.ts';
import { benchWords } from '../words/workbench.ts';
import { Bench } from './bench/Bench.tsx';
import { languageIn } from './edit/guess.ts';
import { sentencesOf } from './edit/parts.ts';
import type { History } from './history.ts';
import { editHash, goTo, placeIn, readBase, useHash } from './place.ts';
import { ReadingView } from './read/ReadingView.tsx';
import { type Chosen, Start } from './start/Start.tsx';
import type { Listed } from './start/WorkList.tsx';
import styles from './Workbench.module.css';

/** What the page says of the site it stands on: the way to its root, and the text it publishes. */
export type Site = { readonly root: string; readonly original: string };

/** The workbench: where a text comes in, the text in work, and the same as its readers will see it. The address says which. */
export function Workbench({ site }: { readonly site: Site }) {
  const place = placeIn(useHash());
  const works = useRef(new Map<string, { history: History; changed: number }>());
  const [, changed] = useState(0);
  const [isWorking, setWorking] = useState(false);
  const id = place.kind === 'edit' || place.kind === 'read' ? place.work : undefined;
  const work = id === undefined ? undefined : works.current.get(id);
  useEffect(() => {
    document.title = work ? `${work.history.now.reading.article.title.text} – ${benchWords.title}` : benchWords.title;
  });
  const keep = useCallback((key: string, history: History) => {
    works.current.set(key, { history, changed: Date.now() });
    goTo(editHash(key, history.now.at), true);
  }, []);
  const begin = (reading: Reading) => {
    const key = crypto.randomUUID().slice(0, 8);
    const at = reading.unconfirmed[0] ?? sentencesOf(reading.article)[0]?.id ?? '';
    works.current.set(key, { history: { past: [], now: { reading, at }, future: [] }, changed: Date.now() });
    goTo(editHash(key, at));
  };
  const onText = (text: string, language: Chosen) => {
    setWorking(true);
    setTimeout(() => {
      const { input, unconfirmed } = draftArticle(text, language === 'auto' ? languageIn(text) : language);
      begin({ article: input, unconfirmed });
      setWorking(false);
    });
  };
  if (!work || id === undefined || place.kind === 'start' || place.kind === 'link') {
    return (
      <Start
        works={[...works.current].map(([key, one]) => listed(key, one.history.now.reading, one.changed))}
        problem={undefined}
        isWorking={isWorking}
        onText={onText}
        onFile={async (file, language) => onText(await file.text(), language)}
        onSample={async () => {
          const response = await fetch(new URL(site.root + site.original, document.baseURI));
          onText(await response.text(), 'auto');
        }}
        onOpen={(key) => goTo(editHash(key))}
        onRemove={(key) => {
          works.current.delete(key);
          changed((count) => count + 1);
        }}
      />
    );
  }
  if (place.kind === 'read') {
    return (
      <ReadingView reading={work.history.now.reading} base={readBase(id)}>
        <p className={styles.back}>
          <button type="button" onClick={() => goTo(editHash(id, work.history.now.at))}>
            <span aria-hidden="true">‹ </span>
            {benchWords.bar.edit}
          </button>
        </p>
      </ReadingView>
    );
  }
  return (
    <Bench
      key={id}
      history={place.at === undefined ? work.history : at(work.history, place.at)}
      onChange={(history) => keep(id, history)}
      onRead={() => goTo(`#${readBase(id)}/`)}
      onAll={() => goTo('#/')}
      onHandOn={() => undefined}
    />
  );
}

function at(history: History, id: string): History {
  const isThere = sentencesOf(history.now.reading.article).some((sentence) => sentence.id === id);
  return isThere ? { ...history, now: { ...history.now, at: id } } : history;
}

function listed(id: string, { article, unconfirmed }: Reading, changed: number): Listed {
  const all = sentencesOf(article).length;
  return { id, title: article.title.text, confirmed: all - unconfirmed.length, all, changed };
}
