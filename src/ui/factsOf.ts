import type { Article } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import { words } from '../words/words.ts';

/** What counting gives: how many sentences name a source, how many sources, how many quotations. */
export function factsOf({ sentences, sources }: Article): readonly string[] {
  return [
    words.facts.named(sentences.filter(namesSource).length, sentences.length),
    words.facts.sources(sources.length),
    words.facts.quotes(sentences.filter(({ form }) => form === 'quoted').length),
  ];
}
