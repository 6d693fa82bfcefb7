import type { Article, DatedEvent, Question, Sentence, Source } from './article.ts';
import { formsOf, isUnsourced, sourcesAnswering, sourcesOf } from './attribution.ts';
import type { Form } from './form.ts';

/** Answers that rooms need often, each computed when it is first asked for. A missing key means none. */
export type ArticleIndex = {
  readonly sentencesById: ReadonlyMap<string, Sentence>;
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

/** Indexes an article: each answer in time proportional to its length. */
export function indexOf({ sentences, events, questions, sources }: Omit<Article, 'index'>): ArticleIndex {
  return lazy<ArticleIndex>({
    sentencesById: () => new Map(sentences.map((sentence) => [sentence.id, sentence])),
    sentencesBySource: () => groupBy(sentences, sourcesOf),
    sentencesByForm: () => groupBy(sentences, formsOf),
    unsourced: () => sentences.filter(({ statements }) => statements.some(isUnsourced)),
    eventsBySentence: () => groupBy(events, ({ sentence }) => [sentence]),
    questionsBySentence: () =>
      groupBy(questions, ({ answers }) => [...new Set(answers.map(({ sentence }) => sentence))]),
    questionsBySource: () => groupBy(questions, sourcesAnswering),
    leaningBySentence: () => groupBy(sentences, ({ context }) => (context ? [context] : [])),
    speakersBySource: () => groupBy(sources, ({ speaksFor }) => (speaksFor ? [speaksFor.source] : [])),
  });
}

/** An object each of whose values is made when it is first read. */
function lazy<Answers>(makers: { readonly [Key in keyof Answers]: () => Answers[Key] }): Answers {
  const answers = Object.create(null);
  const set = (key: string, property: PropertyDescriptor) =>
    Object.defineProperty(answers, key, { ...property, configurable: true, enumerable: true });
  for (const [key, make] of Object.entries<() => unknown>(makers)) {
    set(key, {
      get: () => {
        const value = make();
        set(key, { value });
        return value;
      },
    });
  }
  return answers;
}

/** Groups things by each of their keys, keeping their order. */
export function groupBy<Thing, Key>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => Iterable<Key>,
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
