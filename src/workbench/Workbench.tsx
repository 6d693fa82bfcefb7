import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { draftArticle } from '../draft/draftArticle.ts';
import type { Reading } from '../file/parseReading.ts';
import { words } from '../words/words.ts';
import { benchWords, problemText } from '../words/workbench.ts';
import { Bench } from './bench/Bench.tsx';
import { languageIn } from './edit/guess.ts';
import { sentencesOf } from './edit/parts.ts';
import { HandOn } from './handOn/HandOn.tsx';
import type { History } from './history.ts';
import { OtherLanguages } from './OtherLanguages.tsx';
import { type Given, open } from './open/open.ts';
import { editHash, goTo, placeIn, readBase, useHash } from './place.ts';
import type { Problem } from './problem.ts';
import { ReadingView } from './read/ReadingView.tsx';
import { type Chosen, Start } from './start/Start.tsx';
import { useWorks, type Works } from './useWorks.ts';

/** The most characters of a text that is drafted here: a book's. A longer one would hold up the page for longer than anybody waits. */
const mostDrafted = 1_000_000;

/** What the page says of the site it stands on: the way to its root, and the text it publishes. */
export type Site = { readonly root: string; readonly original: string };

/** The workbench: where a text comes in, the text in work, and the same as its readers will see it. The address says which. */
export function Workbench({ site }: { readonly site: Site }) {
  const place = placeIn(useHash());
  const works = useWorks();
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [isHandingOn, setHandingOn] = useState(false);
  const id = place.kind === 'edit' || place.kind === 'read' ? place.work : undefined;
  const history = id === undefined ? undefined : works.held(id);
  const title = isHistory(history) ? history.now.reading.article.title.text : undefined;
  useEffect(() => {
    document.title = [title, benchWords.title, words.product].filter(Boolean).join(' – ');
  }, [title]);

  const begin = async (reading: Reading, key: string, isRead: boolean) => {
    await works.begin(key, reading);
    goTo(isRead ? `#${readBase(key)}/` : editHash(key));
  };
  const take = async (given: Given, language: Chosen) => {
    setWorking(true);
    setProblem(undefined);
    await nextFrame();
    const opened = await open(given);
    if (opened.kind === 'refused') setProblem(problemText(opened.problem));
    else if (opened.kind === 'text' && opened.text.length > mostDrafted) {
      setProblem(problemText({ code: 'tooLarge', size: opened.text.length / 1e6, most: mostDrafted / 1e6 }));
    } else if (opened.kind === 'reading') await begin(opened.reading, newId(), true);
    else {
      const lang = language === 'auto' ? languageIn(opened.text) : language;
      const { input, unconfirmed } = draftArticle(opened.text, lang);
      await begin({ article: input, unconfirmed }, newId(), false);
    }
    setWorking(false);
  };
  const hash = place.kind === 'link' ? place.hash : undefined;
  useLink(hash, works, setProblem);

  if (id !== undefined && history === undefined) return <p className="waiting">{benchWords.start.working}</p>;
  if (id === undefined || !isHistory(history)) {
    const isMissing = history === 'missing' ? benchWords.shelf.missing : isProblem(history) && problemText(history);
    const notKept = works.problem && problemText(works.problem);
    return (
      <Start
        works={works.entries}
        problem={problem ?? (isMissing || notKept)}
        isWorking={isWorking || hash !== undefined}
        onText={(text, html, language) => take({ kind: 'pasted', text, ...(html && { html }) }, language)}
        onFile={async (file, language) =>
          take({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, language)
        }
        onSample={async () => {
          const response = await fetch(new URL(site.root + site.original, document.baseURI));
          await take({ kind: 'pasted', text: await response.text() }, 'auto');
        }}
        onOpen={(key) => goTo(editHash(key))}
        onRemove={works.remove}
        languages={<OtherLanguages root={site.root} />}
      />
    );
  }
  const handOn = isHandingOn && (
    <HandOn
      reading={history.now.reading}
      onWorksheet={() => {
        setHandingOn(false);
        goTo(`#${readBase(id)}/${words.slugs.worksheet}/`);
      }}
      onClose={() => setHandingOn(false)}
    />
  );
  if (place.kind === 'read') {
    return (
      <>
        <ReadingView
          reading={history.now.reading}
          base={readBase(id)}
          onEdit={() => goTo(editHash(id, history.now.at))}
          onAll={() => goTo('#/')}
          onHandOn={() => setHandingOn(true)}
        />
        {handOn}
      </>
    );
  }
  const at = place.kind === 'edit' ? place.at : undefined;
  return (
    <>
      <Bench
        key={`${id} ${works.keeping.kind === 'elsewhere'}`}
        history={withPlace(history, at)}
        keeping={works.keeping}
        onSettle={(which) => works.settle(id, which)}
        onChange={(changed) => {
          works.change(id, changed);
          if (location.hash.startsWith(editHash(id))) goTo(editHash(id, changed.now.at), true);
        }}
        onRead={() => goTo(`#${readBase(id)}/`)}
        onAll={() => goTo('#/')}
        onHandOn={() => setHandingOn(true)}
        languages={<OtherLanguages root={site.root} />}
      />
      {handOn}
    </>
  );
}

/** Opens a link that holds a reading, once. */
function useLink(hash: string | undefined, works: Works, refuse: (problem: string) => void): void {
  const now = useRef({ works, refuse });
  useLayoutEffect(() => {
    now.current = { works, refuse };
  });
  const opened = useRef<string>(undefined);
  useEffect(() => {
    if (hash === undefined || opened.current === hash) return;
    opened.current = hash;
    void openLink(hash, now.current);
  }, [hash]);
}

async function openLink(hash: string, { works, refuse }: { works: Works; refuse: (problem: string) => void }) {
  const opened = await open({ kind: 'link', hash });
  if (opened.kind === 'reading') {
    const key = newId();
    await works.begin(key, opened.reading);
    goTo(`#${readBase(key)}/`, true);
    return;
  }
  if (opened.kind === 'refused') refuse(problemText(opened.problem));
  goTo('#/', true);
}

function isHistory(held: ReturnType<Works['held']>): held is History {
  return typeof held === 'object' && 'now' in held;
}

function isProblem(held: ReturnType<Works['held']>): held is Problem {
  return typeof held === 'object' && 'code' in held;
}

/** A work at a sentence, if that is there. */
function withPlace(history: History, at: string | undefined): History {
  const isThere = at !== undefined && sentencesOf(history.now.reading.article).some(({ id }) => id === at);
  return isThere && at !== history.now.at ? { ...history, now: { ...history.now, at } } : history;
}

/** An id for a work, of which no two are alike. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Once it has been drawn that something is being done. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
