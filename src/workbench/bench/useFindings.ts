import { useEffect, useState } from 'react';
import { textOf } from '../../check/blocks.ts';
import { checks } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import { headingIdOf } from '../../ids.ts';
import type { Article } from '../../model/article.ts';
import { sentencesOfSection } from '../../model/blocks.ts';
import { takenIds } from '../../words/slugs.ts';

/** So long nothing is edited before the checks begin, in ms. */
const quiet = 400;

/** What is found at a sentence, and of what in it, where that is not the sentence itself. */
export type Found = { readonly finding: Finding; readonly of: string | undefined };

const nothing: ReadonlyMap<string, readonly Found[]> = new Map();

/** What the checks find, by the sentence: once the editing rests, one check after the other, so that no key waits for all of them. */
export function useFindings(article: Article): ReadonlyMap<string, readonly Found[]> {
  const [findings, setFindings] = useState(nothing);
  useEffect(() => {
    const subject = { article, original: textOf(article), file: '', taken: takenIds() };
    const found = new Map<string, Finding>();
    let left = [...checks];
    let timer = setTimeout(goOn, quiet);
    return () => clearTimeout(timer);

    function goOn(): void {
      const [check, ...others] = left;
      if (!check) {
        setFindings(bySentence([...found.values()], article));
        return;
      }
      for (const fault of check(subject)) found.set(JSON.stringify(fault), { file: '', ...fault });
      left = others;
      timer = setTimeout(goOn);
    }
  }, [article]);
  return findings;
}

/** Each at the sentence that it is about: that of a source is the first that cites it, that of a heading the first below it. */
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
  if (sentences.some((sentence) => sentence.id === id)) return { id, of: undefined };
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
