import type { Reading } from '../../file/parseReading.ts';
import type { ArticleInput, EventInput, QuestionInput, SourceInput, WordsInput } from '../../model/articleInput.ts';
import { isEqual } from '../isEqual.ts';
import {
  type Attribution,
  type Edit,
  mapSentences,
  mapValues,
  type Sentence,
  sentencesOf,
  withArticle,
} from './parts.ts';
import { withAnswers, withWhys } from './questions.ts';
import { mapLinks, mapStatements } from './stated.ts';
import { stands } from './words.ts';

/** The words of a sentence as its new text has them. */
export type Refit = (words: WordsInput, sentence: string) => WordsInput;

/** A reference to a sentence, or to words of it, as it is from now on; undefined if it leads nowhere. */
type Move = <One extends { readonly sentence: string; readonly words?: WordsInput }>(one: One) => One | undefined;

/**
 * Redirects every reference to a sentence, by default to none, depending on the words it is about, if any: removes those without a new target
 * and those to oneself, and refits the words that sources, events and questions take from sentences.
 */
export function redirectReferences(
  reading: Reading,
  from: string,
  lead: (words: WordsInput | undefined) => string | undefined = () => undefined,
  refit: Refit = (words) => words,
): Reading {
  const to: To = (id, words) => (id === from ? lead(words) : id);
  const move: Move = (one) => {
    const sentence = to(one.sentence, one.words);
    const words = one.words !== undefined && { words: refit(one.words, one.sentence) };
    return sentence === undefined ? undefined : { ...one, ...words, sentence };
  };
  const { article, unconfirmed } = reading;
  const { events, questions } = article;
  return {
    article: {
      ...mapSentences(reading, (sentence) => inSentence(sentence, article, from, to)).article,
      sources: mapValues(article.sources, (source) => inSource(source, move)),
      events: events && mapValues(events, (event) => inEvent(event, move)),
      questions: questions && mapValues(questions, (question) => inQuestion(question, move)),
    },
    unconfirmed: unconfirmed.flatMap((id) => to(id) ?? []),
  };
}

/** A sentence without its references to another one. */
export function withoutReferences(sentence: Sentence, to: string, article: ArticleInput): Sentence {
  return inSentence(sentence, article, to, (id) => (id === to ? undefined : id));
}

type To = (id: string, words?: WordsInput) => string | undefined;

function inSentence(sentence: Sentence, article: ArticleInput, from: string, to: To): Sentence {
  const own = (id: string | undefined, words?: WordsInput) => {
    const led = id === undefined ? undefined : to(id, words);
    return led === sentence.id ? undefined : led;
  };
  if (!refersTo(sentence, from)) return sentence;
  const inLink = (link: Attribution): Attribution => {
    const { mention } = link;
    if (!mention || mention.kind === 'inflection') return link;
    const named = own(mention.named, article.sources[link.source]?.name);
    return { ...link, mention: named === undefined ? undefined : { ...mention, named } };
  };
  const { secondReading, ...rest } = mapStatements(sentence, (stated) => {
    const continues = own(stated.continues);
    const form = stated.continues !== undefined && continues === undefined ? 'stated' : stated.form;
    return { ...mapLinks(stated, inLink), form, continues };
  });
  const neighbour = own(secondReading?.neighbour);
  return {
    ...rest,
    context: own(sentence.context),
    secondReading: secondReading && neighbour !== undefined ? { ...secondReading, neighbour } : undefined,
  };
}

/** Asked of every sentence of a book, so it builds nothing. */
function refersTo(sentence: Sentence, id: string): boolean {
  const isBy = ({ mention, relays }: Attribution): boolean =>
    (mention && 'named' in mention && mention.named === id) || (relays !== undefined && isBy(relays));
  return (
    sentence.context === id ||
    sentence.secondReading?.neighbour === id ||
    (sentence.statements ?? [sentence]).some(
      (one) =>
        ('continues' in one && one.continues === id) || ('attributions' in one && (one.attributions ?? []).some(isBy)),
    )
  );
}

function inSource(source: SourceInput, move: Move): SourceInput {
  const { speaksFor } = source;
  if (!speaksFor) return source;
  const ground = move(speaksFor.ground);
  return { ...source, speaksFor: ground && { ...speaksFor, ground } };
}

function inEvent(event: EventInput, move: Move): EventInput | undefined {
  const moved = move(event);
  return moved?.basis?.kind === 'sentence' ? { ...moved, basis: move(moved.basis) } : moved;
}

/** Redirects answers by their words, and relations, which name answers by sentence and number, along with them. With its last answer a question is gone. */
function inQuestion(question: QuestionInput, move: Move): QuestionInput | undefined {
  const led = question.answers.map(move);
  /** Words that were said of an answer, if they lead to its sentence too. */
  const besides = (words: WordsInput, at: number) => {
    const answer = question.answers[at];
    const moved = answer && move({ sentence: answer.sentence, words });
    return moved?.sentence === led[at]?.sentence ? moved?.words : undefined;
  };
  const answers = led.map((answer, at) => answer && { ...answer, about: answer.about && besides(answer.about, at) });
  const left = answers.filter((answer) => answer !== undefined);
  if (left.length === 0 && answers.length > 0) return undefined;
  return withAnswers(withWhys(question, besides), left, answers);
}

/** A reading without anything that refers to a sentence that is none any more, and without what only its text said of sources. */
export function withoutSentence(reading: Reading, id: string, text: string): Reading {
  return dropDescriptions(text)(redirectReferences(reading, id));
}

/** Removes descriptions of sources that stood in a text and stand in no sentence any more. */
export function dropDescriptions(text: string): Edit {
  return (reading) => {
    const { article } = reading;
    const isLost = (words: WordsInput) =>
      stands(words, text) && !sentencesOf(article).some((sentence) => stands(words, sentence.text));
    const sources = mapValues(article.sources, (source) =>
      source.description !== undefined && isLost(source.description) ? { ...source, description: undefined } : source,
    );
    return isEqual(sources, article.sources) ? reading : withArticle(reading, { sources });
  };
}
