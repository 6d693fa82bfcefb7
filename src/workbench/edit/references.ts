import type { Reading } from '../../file/parseReading.ts';
import type { ArticleInput, EventInput, QuestionInput, WordsInput } from '../../model/articleInput.ts';
import { type Attribution, mapSentences, mapValues, type Sentence, withArticle } from './parts.ts';
import { withAnswers, withWords } from './questions.ts';
import { type Stated, statementsOf, withStatements } from './statements.ts';

/** The new target of a reference to a sentence, depending on the words it is about, if any; undefined for none. */
export type Lead = (words: WordsInput | undefined) => string | undefined;

/** Redirects every reference to a sentence and removes those without a new target. References to oneself are removed too. */
export function leadReferences({ article, unconfirmed }: Reading, from: string, lead: Lead): Reading {
  const to = (id: string, words?: WordsInput) => (id === from ? lead(words) : id);
  const { sections } = mapSentences(article, (sentence) => inSentence(sentence, article, from, to));
  const sources = mapValues(article.sources, (source) => {
    if (!source.speaksFor) return source;
    const { ground } = source.speaksFor;
    const sentence = to(ground.sentence, ground.kind === 'named' ? ground.words : undefined);
    if (sentence === ground.sentence) return source;
    const speaksFor = sentence === undefined ? undefined : { ...source.speaksFor, ground: { ...ground, sentence } };
    return { ...source, speaksFor };
  });
  const { events, questions } = article;
  return {
    article: {
      ...article,
      sections,
      sources,
      events: events && mapValues(events, (event) => inEvent(event, to)),
      questions: questions && mapValues(questions, (question) => inQuestion(question, to)),
    },
    unconfirmed: led(unconfirmed, from, to(from)),
  };
}

/** Changes the words that sources, events and questions have from sentences, given the sentence. */
export function refitWords(reading: Reading, change: (words: WordsInput, sentence: string) => WordsInput): Reading {
  const { sources, events, questions } = reading.article;
  const fitted = <One extends { readonly sentence: string; readonly words: WordsInput }>(one: One): One => ({
    ...one,
    words: change(one.words, one.sentence),
  });
  return withArticle(reading, {
    sources: mapValues(sources, (source) => {
      const { speaksFor } = source;
      if (speaksFor?.ground.kind !== 'named') return source;
      return { ...source, speaksFor: { ...speaksFor, ground: fitted(speaksFor.ground) } };
    }),
    events:
      events &&
      mapValues(events, ({ basis, ...event }) => ({
        ...fitted(event),
        basis: basis?.kind === 'sentence' ? fitted(basis) : basis,
      })),
    questions: questions && mapValues(questions, (question) => withWords(question, change)),
  });
}

/** A list of ids with one of them replaced, or removed. */
function led(ids: readonly string[], from: string, to: string | undefined): readonly string[] {
  const at = ids.indexOf(from);
  if (at < 0) return ids;
  return to === undefined ? ids.toSpliced(at, 1) : ids.with(at, to);
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
  const inAttribution = (one: Attribution): Attribution => {
    const { mention } = one;
    const relays = one.relays && inAttribution(one.relays);
    if (!mention || mention.kind === 'inflection') return { ...one, relays };
    const named = own(mention.named, article.sources[one.source]?.name);
    return { ...one, relays, mention: named === undefined ? undefined : { ...mention, named } };
  };
  const statements = statementsOf(sentence).map((stated): Stated => {
    const continues = own(stated.continues);
    const form = stated.continues !== undefined && continues === undefined ? 'stated' : stated.form;
    return { ...stated, form, continues, attributions: stated.attributions.map(inAttribution) };
  });
  const { secondReading, ...rest } = withStatements(sentence, statements) ?? sentence;
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

function inEvent(event: EventInput, to: To): EventInput | undefined {
  const { basis } = event;
  const sentence = to(event.sentence, event.words);
  if (sentence === undefined) return undefined;
  if (basis?.kind !== 'sentence') return { ...event, sentence };
  const on = to(basis.sentence, basis.words);
  return { ...event, sentence, basis: on === undefined ? undefined : { ...basis, sentence: on } };
}

/** Redirects answers by their words, and relations, which name answers by sentence and number, along with them. */
function inQuestion(question: QuestionInput, to: To): QuestionInput {
  const answers = question.answers.map((answer) => {
    const sentence = to(answer.sentence, answer.words);
    return sentence === undefined ? undefined : { ...answer, sentence };
  });
  return withAnswers(
    question,
    answers.filter((answer) => answer !== undefined),
    answers,
  );
}
