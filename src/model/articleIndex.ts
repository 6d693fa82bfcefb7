import type { Article, DatedEvent, Question, Sentence, Source } from './article.ts';
import { formsOf, isUnsourced, sourcesAnswering, sourcesOf } from './attribution.ts';
import type { Form } from './form.ts';

/** Answers that rooms need often, computed once. A missing key means none. */
export type ArticleIndex = {
  readonly sentencesBySource: ReadonlyMap<Source, readonly Sentence[]>;
  readonly sentencesByForm: ReadonlyMap<Form, readonly Sentence[]>;
  /** The sentences that point to no source, wholly or in part. */
  readonly unsourced: readonly Sentence[];
  readonly eventsBySentence: ReadonlyMap<Sentence, readonly DatedEvent[]>;
  readonly questionsBySentence: ReadonlyMap<Sentence, readonly Question[]>;
  readonly questionsBySource: ReadonlyMap<Source, readonly Question[]>;
  /** The sentences that lean on this one. */
  readonly leaningBySentence: ReadonlyMap<Sentence, readonly Sentence[]>;
  readonly speakersBySource: ReadonlyMap<Source, readonly Source[]>;
};

/** Indexes an article, in time proportional to its length. */
export function indexOf({ sentences, events, questions, sources }: Omit<Article, 'index'>): ArticleIndex {
  return {
    sentencesBySource: groupBy(sentences, sourcesOf),
    sentencesByForm: groupBy(sentences, formsOf),
    unsourced: sentences.filter(({ statements }) => statements.some(isUnsourced)),
    eventsBySentence: groupBy(events, ({ sentence }) => [sentence]),
    questionsBySentence: groupBy(questions, ({ answers }) => [...new Set(answers.map(({ sentence }) => sentence))]),
    questionsBySource: groupBy(questions, sourcesAnswering),
    leaningBySentence: groupBy(sentences, ({ context }) => (context ? [context] : [])),
    speakersBySource: groupBy(sources, ({ speaksFor }) => (speaksFor ? [speaksFor.source] : [])),
  };
}

/** Groups things by each of their keys, keeping their order. */
function groupBy<Thing, Key>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly Key[],
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}
