import type { Article, Sentence } from '../model/article.ts';
import { attributionsOf, namedIn, namesSource, wordsOf } from '../model/attribution.ts';
import { words } from '../words/words.ts';

/** What counting gives: how many sentences point to a source, and how many of them without its name; how many sources, how many quotations. */
export function factsOf({ sentences, sources }: Article): readonly string[] {
  const named = sentences.filter(namesSource);
  const pointing = named.filter((sentence) => attributionsOf(sentence).every(({ mention }) => namedIn(mention)));
  const statements = sentences.flatMap((sentence) => sentence.statements);
  const quotations = statements.filter(({ form, continues }) => form === 'quoted' && !continues);
  return [
    words.facts.named(named.length, sentences.length),
    ...(pointing.length > 0 ? [words.facts.pointing(pointing.length, examplesOf(pointing))] : []),
    words.facts.sources(sources.length),
    words.facts.quotes(quotations.length),
  ];
}

const mostExamples = 2;

/** Some of the words by which sentences point to a source without naming it. */
function examplesOf(sentences: readonly Sentence[]): readonly string[] {
  const pointers = sentences.flatMap(attributionsOf).flatMap(({ mention }) => {
    const pointer = namedIn(mention) && wordsOf(mention);
    return pointer ? [pointer.join(' … ')] : [];
  });
  return [...new Set(pointers)].slice(0, mostExamples);
}
