import type { Article, Question, Sentence, Source } from '../model/article.ts';
import { attributingWordsIn, attributionsOf, namedIn, sentencesOf } from '../model/attribution.ts';
import { asOneText, occurrencesOf, type Words } from '../model/words.ts';
import { isBlank } from '../wording/isBlank.ts';
import { headingsOf, type Piece } from './blocks.ts';
import type { Fault, Subject } from './finding.ts';
import { nearestWords } from './nearestWords.ts';

/** Verbatim words and the text that must contain them. */
type Use = { readonly words: Words; readonly piece: Piece };

/** Each part of verbatim words stands in its text exactly once, at word boundaries, and the parts are in order. */
export function verbatim({ article }: Subject): readonly Fault[] {
  return usesIn(article).flatMap(({ words, piece }) => faultsOf(words, piece));
}

function usesIn(article: Article): readonly Use[] {
  const { sentences, events, questions, sources } = article;
  return [
    ...headingsOf(article).flatMap((heading) => use(heading.marker, heading)),
    ...sentences.flatMap(inSentence),
    ...events.flatMap(({ words, sentence, basis }) => [
      ...use(words, sentence),
      ...(basis?.kind === 'sentence' ? use(basis.words, basis.sentence) : []),
    ]),
    ...questions.flatMap(inQuestion),
    ...sources.flatMap((source) => [...descriptionOf(source, article), ...groundOf(source)]),
  ];
}

function use(words: Words | undefined, piece: Piece): readonly Use[] {
  return words ? [{ words, piece }] : [];
}

function inSentence(sentence: Sentence): readonly Use[] {
  // The check of the sources reports a missing name.
  const attributing = attributingWordsIn(sentence);
  const stating = sentence.statements.flatMap(({ part, marker }) => [part, marker]);
  const times = sentence.timeWords.map((words) => [words]);
  const links = sentence.links.map(({ words }) => words);
  return [...stating, ...attributing, ...times, ...links].flatMap((words) => use(words, sentence));
}

function inQuestion({ answers, relations }: Question): readonly Use[] {
  return [
    ...answers.flatMap(({ words, about, sentence }) => [...use(words, sentence), ...use(about, sentence)]),
    ...relations.flatMap(({ between, why }) => between.flatMap(({ sentence }, side) => use(why?.[side], sentence))),
  ];
}

/** A description may come from any sentence that cites or names the source: the one that contains it, else the first. */
function descriptionOf(source: Source, article: Article): readonly Use[] {
  const { description } = source;
  const citing = sentencesOf(source, article).flatMap((sentence) => {
    const pointing = attributionsOf(sentence).filter((attribution) => attribution.source === source);
    return [sentence, ...pointing.flatMap(({ mention }) => namedIn(mention) ?? [])];
  });
  if (description === undefined) return [];
  const holding = citing.find((sentence) => faultsOf(description, sentence).length === 0);
  const piece = holding ?? citing[0];
  return piece ? use(description, piece) : [];
}

function groundOf({ speaksFor }: Source): readonly Use[] {
  if (speaksFor?.ground.kind !== 'named') return [];
  return use(speaksFor.ground.words, speaksFor.ground.sentence);
}

function faultsOf(words: Words, piece: Piece): readonly Fault[] {
  const missing = words.flatMap((part) => faultOf(part, piece));
  return missing.length > 0 ? missing : disorderOf(words, piece);
}

function faultOf(part: string, { id, text }: Piece): readonly Fault[] {
  if (isBlank(part)) return [{ id, code: 'wordsEmpty' }];
  const count = occurrencesOf(part, text).length;
  if (count === 1) return [];
  if (count > 1) return [{ id, code: 'wordsRepeated', words: part, count }];
  return [{ id, code: 'wordsMissing', words: part, meant: nearestWords(part, text) }];
}

function disorderOf(words: Words, { id, text }: Piece): readonly Fault[] {
  const spans = words.flatMap((part) => occurrencesOf(part, text));
  const isInOrder = spans.every(([start], index) => start >= (spans[index - 1]?.[1] ?? 0));
  return isInOrder ? [] : [{ id, code: 'wordsDisordered', words: asOneText(words) }];
}
