import type { Reading } from '../../file/parseReading.ts';
import type { ArticleInput, SourceInput } from '../../model/articleInput.ts';
import { memoized } from '../../model/memoized.ts';
import { nearby } from '../sentenceOf.ts';
import { mentionBy, mentionOf } from './guess.ts';
import {
  type Attribution,
  type Edit,
  mapSentences,
  mapValues,
  type Section,
  type Sentence,
  sentenceIn,
  sentencesInSection,
  sentencesOf,
  withArticle,
} from './parts.ts';
import { sourcesIn } from './sentences.ts';
import { mapLinks, mapStatements, withoutItself } from './stated.ts';

/** All sources: first those to which a word of a sentence points, then the nearer to it they are cited. */
export function sourcesAround(sentence: Sentence, article: ArticleInput) {
  const { sources } = article;
  const all = sentencesOf(article);
  const at = all.findIndex(({ id }) => id === sentence.id);
  const pairs = Array.from({ length: Math.min(nearby, all.length) }, (_, by) => [all[at - by], all[at + by]]);
  const outward = pairs.flat().flatMap((one) => (one ? sourcesIn(one) : []));
  const near = [...new Set([...outward, ...Object.keys(sources)])].flatMap((id) => {
    const name = sources[id]?.name;
    return name === undefined ? [] : [{ id, name, isNamed: mentionOf(name, sentence) !== undefined }];
  });
  return near.toSorted((one, other) => Number(other.isNamed) - Number(one.isNamed));
}

/** Appends a source, unless its id exists already. */
export function addSource(id: string, source: SourceInput): Edit {
  return (reading) =>
    Object.hasOwn(reading.article.sources, id) || source.name.trim() === ''
      ? reading
      : withArticle(reading, { sources: { ...reading.article.sources, [id]: source } });
}

/** Changes what is said of a source: its name, its kind, its description in the article's words. */
export function changeSource(id: string, change: Partial<Omit<SourceInput, 'speaksFor'>>): Edit {
  return (reading) => {
    const { name } = change;
    const before = reading.article.sources[id]?.name;
    if (name?.trim() === '') return reading;
    const changed = withSource(reading, id, change);
    if (name === undefined || before === undefined || name === before) return changed;
    return mapSentences(changed, (sentence) => {
      if (!sourcesIn(sentence).includes(id)) return sentence;
      const inLink = (link: Attribution) =>
        link.source === id && (link.mention?.kind ?? 'inflection') === 'inflection'
          ? { ...link, mention: pointing(link, before, name, sentence, changed.article) }
          : link;
      return mapStatements(sentence, (stated) => mapLinks(stated, inLink));
    });
  };
}

/** How a sentence points to a source by the name that it has from now on: by the same words as before, unless it has that name too. */
function pointing(
  { mention }: Attribution,
  before: string,
  name: string,
  sentence: Sentence,
  article: ArticleInput,
): Attribution['mention'] {
  const known = mention ? undefined : mentionOf(name, sentence);
  const { words = before, kind } = mention ?? {};
  const as = kind === 'inflection' ? undefined : kind;
  return known ? known.mention : mentionBy({ words, as }, name, sentence.id, article);
}

/** Sets for whom a source speaks, and why, unless that would form a circle. */
export function setSpeaksFor(id: string, voice: SourceInput['speaksFor']): Edit {
  return (reading) => {
    const { sources } = reading.article;
    const isPossible =
      !voice ||
      (sources[voice.source] && sentenceIn(reading, voice.ground.sentence) && !reaches(voice.source, id, sources));
    return isPossible ? withSource(reading, id, { speaksFor: voice }) : reading;
  };
}

function withSource(reading: Reading, id: string, change: Partial<SourceInput>): Reading {
  const { sources } = reading.article;
  const source = sources[id];
  if (!source || Object.entries(change).every(([key, value]) => Reflect.get(source, key) === value)) return reading;
  return withArticle(reading, { sources: { ...sources, [id]: { ...source, ...change } } });
}

/** Removes a source to which nothing is attributed. */
export function removeSource(id: string): Edit {
  return (reading) => {
    const { article } = reading;
    const { [id]: source, ...others } = article.sources;
    if (!source || citedIn(article).has(id)) return reading;
    const silent = (one: SourceInput) => (one.speaksFor?.source === id ? { ...one, speaksFor: undefined } : one);
    return withArticle(reading, { sources: mapValues(others, silent) });
  };
}

/**
 * Merges two sources: everything attributed to `from` is attributed to `to`. Where the name of `from` stood, it now stands for `to`, unless
 * the sentence has that name too. What is said only of `from` is said of `to`.
 */
export function mergeSources(from: string, to: string): Edit {
  return (reading) => {
    const { sources } = reading.article;
    const [old, kept] = [sources[from], sources[to]];
    if (!old || !kept || from === to) return reading;
    const merged = mapSentences(reading, (sentence) => {
      if (!sourcesIn(sentence).includes(from)) return sentence;
      const inLink = (link: Attribution): Attribution => {
        if (link.source !== from) return link;
        return { ...link, source: to, mention: pointing(link, old.name, kept.name, sentence, reading.article) };
      };
      return mapStatements(sentence, (stated) => {
        const moved = mapLinks(stated, (link) => withoutItself(inLink(link)));
        return { ...moved, attributions: onceEach(moved.attributions) };
      });
    });
    const { [from]: _, ...others } = mapValues(sources, (one, id) => {
      if (one.speaksFor?.source !== from) return one;
      return { ...one, speaksFor: reaches(to, id, sources) ? undefined : { ...one.speaksFor, source: to } };
    });
    const both = { ...others, [to]: withWhatIsSaid(others[to] ?? kept, old, to, sources) };
    return sortSources(withArticle(merged, { sources: both }));
  };
}

/** A source with the description of the one merged into it, and for whom that spoke, where nothing is said of it itself. */
function withWhatIsSaid(source: SourceInput, merged: SourceInput, id: string, sources: ArticleInput['sources']) {
  const voice = merged.speaksFor && reaches(merged.speaksFor.source, id, sources) ? undefined : merged.speaksFor;
  const { description = merged.description, speaksFor = voice } = source;
  return { ...source, description, speaksFor };
}

/** Whether a source is another one or speaks for it, directly or not, so that it must not be spoken for by that one. */
export function reaches(one: string, other: string, sources: ArticleInput['sources']): boolean {
  const reached = new Set([one]);
  // The loop also visits those that are added in it.
  for (const id of reached) {
    const voice = sources[id]?.speaksFor?.source;
    if (voice !== undefined) reached.add(voice);
  }
  return reached.has(other);
}

function onceEach(attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.filter((one, index) => attributions.findIndex(({ source }) => source === one.source) === index);
}

/** Removes sources that were cited before but no longer are, such as those that the draft got wrong. */
export function dropUncited(before: Reading): Edit {
  return (reading) => {
    const cited = citedIn(reading.article);
    const lost = [...citedIn(before.article)].filter((id) => !cited.has(id));
    return lost.reduce((left, id) => removeSource(id)(left), reading);
  };
}

const citedInSection = memoized((section: Section) => [...new Set(sentencesInSection(section).flatMap(sourcesIn))]);

function citedIn({ sections }: ArticleInput): ReadonlySet<string> {
  return new Set(sections.flatMap(citedInSection));
}

/** Sorts sources in the order in which sentences cite them; uncited ones come last. */
export const sortSources: Edit = (reading) => {
  const { sources } = reading.article;
  const before = Object.keys(sources);
  const order = new Set([...citedIn(reading.article), ...before]);
  const sorted = [...order].flatMap((id) => (sources[id] ? ([[id, sources[id]]] as const) : []));
  const isSorted = sorted.every(([id], at) => id === before[at]);
  return isSorted ? reading : withArticle(reading, { sources: Object.fromEntries(sorted) });
};
