import type { Article, Question, Sentence, Source } from '../model/article.ts';
import { attributingWordsIn, attributionsTo, namedIn, sentencesCiting } from '../model/attribution.ts';
import { nearestWords } from '../model/nearestWords.ts';
import { joinWords, occurrencesOf, type Words } from '../model/words.ts';
import { isBlank } from '../wording/isBlank.ts';
import type { Fault, Subject } from './finding.ts';
import { headingsOf, type Piece } from './lines.ts';

type OfWords = Fault<'wordsEmpty' | 'wordsMissing' | 'wordsRepeated' | 'wordsOutOfOrder'>;

/** Each part of verbatim words stands in its text exactly once, at word boundaries, and the parts are in order. No time word is given twice. */
export function* verbatim({ article }: Subject): Generator<Fault> {
  const { sentences, events, questions, sources } = article;
  for (const heading of headingsOf(article)) yield* wordFaults(heading.marker, heading);
  for (const sentence of sentences) yield* sentenceFaults(sentence);
  for (const { id, words, sentence, basis } of events) {
    yield* wordFaults(words, sentence, id);
    if (basis?.kind === 'sentence') yield* wordFaults(basis.words, basis.sentence, id);
  }
  for (const question of questions) yield* questionFaults(question);
  for (const source of sources) {
    yield* descriptionFaults(source, article);
    const { ground } = source.speaksFor ?? {};
    if (ground?.kind === 'named') yield* wordFaults(ground.words, ground.sentence, source.id);
  }
}

function* sentenceFaults(sentence: Sentence): Generator<Fault> {
  // The check of the sources reports a missing name.
  const attributing = attributingWordsIn(sentence);
  const stating = sentence.statements.flatMap(({ part, marker }) => [part, marker]);
  const times = sentence.timeWords.map((words) => [words]);
  const links = sentence.links.map(({ words }) => words);
  for (const words of [...stating, ...attributing, ...times, ...links]) yield* wordFaults(words, sentence);
  const { id, timeWords } = sentence;
  for (const words of new Set(timeWords.filter((word, index) => timeWords.indexOf(word) < index))) {
    yield { id, code: 'timeWordRepeated', words };
  }
}

function* questionFaults({ id, answers, relations }: Question): Generator<Fault> {
  for (const { words, about, sentence } of answers) {
    yield* wordFaults(words, sentence, id);
    yield* wordFaults(about, sentence, id);
  }
  for (const { between, why } of relations) {
    for (const [side, { sentence }] of between.entries()) yield* wordFaults(why?.[side], sentence, id);
  }
}

/** A description may come from any sentence that cites or names the source: the one that contains it, else the first. */
function descriptionFaults(source: Source, article: Article): readonly Fault[] {
  const { description } = source;
  const citing = sentencesCiting(source, article).flatMap((sentence) => [
    sentence,
    ...attributionsTo(source, sentence).flatMap(({ mention }) => namedIn(mention) ?? []),
  ]);
  const has = ({ text }: Sentence) => description?.every((part) => occurrencesOf(part, text).length === 1) ?? true;
  const names = ({ text }: Sentence) => occurrencesOf(source.name, text).length > 0;
  const piece = citing.find(has) ?? article.sentences.find((sentence) => names(sentence) && has(sentence)) ?? citing[0];
  return piece ? wordFaults(description, piece, source.id) : [];
}

/** What is wrong with words in a piece of the text, which may be given for something else: a source, an event, a question. */
function wordFaults(words: Words | undefined, piece: Piece, owner?: string): readonly Fault[] {
  if (!words) return [];
  const missing = words.flatMap((part) => faultOf(part, piece));
  return (missing.length > 0 ? missing : disorderOf(words, piece)).map((fault) => ({ ...fault, owner }));
}

function faultOf(part: string, { id, text }: Piece): readonly OfWords[] {
  if (isBlank(part)) return [{ id, code: 'wordsEmpty' }];
  const count = occurrencesOf(part, text).length;
  if (count === 1) return [];
  if (count > 1) return [{ id, code: 'wordsRepeated', words: part, count }];
  return [{ id, code: 'wordsMissing', words: part, meant: nearestWords(part, text) }];
}

function disorderOf(words: Words, { id, text }: Piece): readonly OfWords[] {
  const spans = words.flatMap((part) => occurrencesOf(part, text));
  const isInOrder = spans.every(([start], index) => start >= (spans[index - 1]?.[1] ?? 0));
  return isInOrder ? [] : [{ id, code: 'wordsOutOfOrder', words: joinWords(words) }];
}
