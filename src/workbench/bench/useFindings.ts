import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../check/finding.ts';
import { headingIdOf } from '../../ids.ts';
import type { Article } from '../../model/article.ts';
import type { ArticleInput } from '../../model/articleInput.ts';
import { sentencesOfSection } from '../../model/blocks.ts';
import { type Aside, startAside } from '../aside/startAside.ts';
import { patchBetween } from '../patch.ts';
import { sentenceOf } from '../settled.ts';

/** How long after the last edit the checks begin, in ms. */
const quiet = 400;

/** A finding at a sentence, and what in it the finding is about, if not the sentence itself. */
export type Found = { readonly finding: Finding; readonly of: string | undefined };

const nothing: ReadonlyMap<string, readonly Found[]> = new Map();

/** The findings of the checks by sentence, computed in a worker after a pause in editing, so that no key waits for them. */
export function useFindings(article: Article): ReadonlyMap<string, readonly Found[]> {
  const [findings, setFindings] = useState(nothing);
  /** The worker, and the article as it knows it. */
  const checking = useRef<{ readonly aside: Aside; known: ArticleInput | undefined }>(undefined);
  useEffect(
    () => () => {
      checking.current?.aside.stop();
      checking.current = undefined;
    },
    [],
  );
  useEffect(() => {
    let isOutdated = false;
    const timer = setTimeout(async () => {
      try {
        checking.current ??= { aside: startAside(), known: undefined };
        const { aside, known } = checking.current;
        checking.current.known = article.input;
        const found = await aside.ask('check', patchBetween(known, article.input));
        if (found && !isOutdated) setFindings(bySentence(found, article));
      } catch {
        // Without a worker, the text can still be edited.
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
function bySentence(found: readonly Finding[], article: Article): ReadonlyMap<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const finding of found) {
    const { id, of } = placeOf(finding.id, article);
    groups.set(id, [...(groups.get(id) ?? []), { finding, of }]);
  }
  return groups;
}

function placeOf(id: string, article: Article): { readonly id: string; readonly of: string | undefined } {
  const { sentences, sources, events, questions, sections, index } = article;
  const first = sentences[0]?.id ?? '';
  if (sentenceOf(article, id)) return { id, of: undefined };
  const source = sources.find((one) => one.id === id);
  if (source) return { id: index.sentencesBySource.get(source)?.[0]?.id ?? first, of: source.name };
  const event = events.find((one) => one.id === id);
  if (event) return { id: event.sentence.id, of: event.label };
  const question = questions.find((one) => one.id === id);
  if (question) return { id: question.answers[0]?.sentence.id ?? first, of: question.label };
  const section = sections.find((one) => one.id === id || headingIdOf(one.id) === id);
  const below = section && sentencesOfSection(section)[0];
  return { id: below?.id ?? first, of: section ? section.heading?.text : article.title.text };
}
