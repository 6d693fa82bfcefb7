import type { Article, Question, Sentence, Source } from '../model/article.ts';
import { attributionsOf, namedIn, sentencesOf, wordsOf } from '../model/attribution.ts';
import { asOneText, type Fragment, occurrencesOf } from '../model/fragment.ts';
import { isBlank } from '../wording/isBlank.ts';
import { headingsOf, type Piece } from './blocks.ts';
import type { Fault, Subject } from './finding.ts';
import { nearestWords } from './nearestWords.ts';

/** A fragment and the text in which it has to stand. */
type Use = { readonly fragment: Fragment; readonly piece: Piece };

/** Every part of every fragment stands in its text exactly once, at word boundaries, and the parts in their order. */
export function fragments({ article }: Subject): readonly Fault[] {
  return usesIn(article).flatMap(({ fragment, piece }) => faultsOf(fragment, piece));
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

function use(fragment: Fragment | undefined, piece: Piece): readonly Use[] {
  return fragment ? [{ fragment, piece }] : [];
}

function inSentence(sentence: Sentence): readonly Use[] {
  const attributing = attributionsOf(sentence).flatMap(({ cue, mention }) => [
    cue,
    // A name that is missing is said with its source.
    mention.kind === 'name' ? undefined : wordsOf(mention),
  ]);
  const stating = sentence.statements.flatMap(({ part, marker }) => [part, marker]);
  const times = sentence.timeWords.map((words) => [words]);
  const links = sentence.links.map(({ words }) => words);
  return [...stating, ...attributing, ...times, ...links].flatMap((fragment) => use(fragment, sentence));
}

function inQuestion({ answers, relations }: Question): readonly Use[] {
  return [
    ...answers.flatMap(({ words, about, sentence }) => [...use(words, sentence), ...use(about, sentence)]),
    ...relations.flatMap(({ between, why }) => between.flatMap(({ sentence }, side) => use(why?.[side], sentence))),
  ];
}

/** A description may stand in any sentence that cites the source or is said to name it: the one that holds it, else the first. */
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

function faultsOf(fragment: Fragment, piece: Piece): readonly Fault[] {
  const missing = fragment.flatMap((part) => faultOf(part, piece));
  return missing.length > 0 ? missing : disorderOf(fragment, piece);
}

function faultOf(part: string, { id, text }: Piece): readonly Fault[] {
  if (isBlank(part)) return [{ id, code: 'wordsEmpty' }];
  const count = occurrencesOf(part, text).length;
  if (count === 1) return [];
  if (count > 1) return [{ id, code: 'wordsRepeated', words: part, count }];
  return [{ id, code: 'wordsMissing', words: part, meant: nearestWords(part, text) }];
}

function disorderOf(fragment: Fragment, { id, text }: Piece): readonly Fault[] {
  const ranges = fragment.flatMap((part) => occurrencesOf(part, text));
  const isInOrder = ranges.every(({ start }, index) => start >= (ranges[index - 1]?.end ?? 0));
  return isInOrder ? [] : [{ id, code: 'wordsDisordered', words: asOneText(fragment) }];
}
