import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../check/finding.ts';
import { headingIdOf, ids } from '../../ids.ts';
import { labels } from '../../labels/labels.ts';
import { findingText } from '../../labels/workbench.ts';
import type { Article } from '../../model/article.ts';
import { groupBy } from '../../model/articleIndex.ts';
import type { ArticleInput } from '../../model/articleInput.ts';
import { sentencesOfSection } from '../../model/blocks.ts';
import { patchBetween } from '../patch.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { startWorker, type TaskWorker } from '../worker/startWorker.ts';

/** How long after the last edit the checks begin, in ms. */
const quiet = 400;

/** A finding at a sentence, and what it says. */
export type FindingHere = { readonly finding: Finding; readonly said: string };

/** A worker, and the article as it knows it. */
type Checking = { readonly worker: TaskWorker; known: ArticleInput | undefined };

type Findings = ReadonlyMap<string, readonly FindingHere[]>;

/** No findings, as long as nothing has been checked. */
export const unchecked: Findings = new Map();

/** The findings of the checks by sentence, computed in a worker after a pause in editing, so that no key waits for them. */
export function useFindings(article: Article): Findings {
  const [findings, setFindings] = useState(unchecked);
  const checking = useRef<Checking>(undefined);
  useEffect(
    () => () => {
      checking.current?.worker.stop();
      checking.current = undefined;
    },
    [],
  );
  useEffect(() => {
    let isOutdated = false;
    const timer = setTimeout(async () => {
      let used = checking.current;
      try {
        used ??= { worker: startWorker(), known: undefined };
        checking.current = used;
        const { worker, known } = used;
        used.known = article.input;
        const found = await worker.ask('check', patchBetween(known, article.input));
        if (found && !isOutdated) setFindings(findingsBySentence(found, article));
      } catch {
        // Without a worker, the text can still be edited; the next edit may find that one starts.
        used?.worker.stop();
        if (checking.current === used) checking.current = undefined;
        setFindings((before) => (before === unchecked ? new Map() : before));
      }
    }, quiet);
    return () => {
      clearTimeout(timer);
      isOutdated = true;
    };
  }, [article]);
  return findings;
}

/** Assigns findings to sentences: for a source, the first that cites it; for a heading, the first below it. */
function findingsBySentence(found: readonly Finding[], article: Article): Findings {
  const all = found.map((finding) => ({ finding, said: textByNames(finding, article) }));
  return groupBy(all, ({ finding }) => [thingIn(article, finding.id)?.at ?? article.sentences[0]?.id ?? '']);
}

/** The fields of a finding that contain an id. */
const called = new Set(['id', 'owner', 'from', 'sentence', 'neighbour', 'context', 'before']);

/** A finding as a sentence that calls a sentence by its number, and anything else by its name. */
function textByNames(finding: Finding, article: Article): string {
  const named = Object.entries(finding).flatMap(([key, id]) => {
    const isId = called.has(key) || (key === 'named' && finding.code === 'sourceUnnamed');
    const name = isId ? thingIn(article, String(id))?.name : undefined;
    return name === undefined ? [] : [[key, name]];
  });
  return findingText(Object.assign({ ...finding }, Object.fromEntries(named)));
}

/** What an id belongs to: what that is called, and the sentence at which it is edited. */
function thingIn(article: Article, id: string): { readonly name: string; readonly at: string | undefined } | undefined {
  const { sources, events, questions, sections, title, index } = article;
  const sentence = sentenceOf(article, id);
  if (sentence) return { name: labels.sentence(sentence.number), at: id };
  const source = sources.find((one) => one.id === id);
  if (source) return { name: labels.quote([source.name]), at: index.sentencesBySource.get(source)?.[0]?.id };
  const event = events.find((one) => one.id === id);
  if (event) return { name: labels.quote([event.label]), at: event.sentence.id };
  const question = questions.find((one) => one.id === id);
  if (question) return { name: labels.quote([question.label]), at: question.answers[0]?.sentence.id };
  const section = sections.find((one) => one.id === id || headingIdOf(one.id) === id);
  const heading = id === ids.title ? title : section?.heading;
  return heading && { name: labels.quote([heading.text]), at: section && sentencesOfSection(section)[0]?.id };
}
