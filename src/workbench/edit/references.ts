import type { Reading } from '../../file/parseReading.ts';
import type { ArticleInput, QuestionInput, WordsInput } from '../../model/articleInput.ts';
import { type Attribution, mapSentences, type Sentence } from './parts.ts';
import { attributionOf, type Stated, statementsOf, withStatements } from './statements.ts';

/** The new target of a reference to a sentence, depending on the words it is about, if any; undefined for none. */
export type Lead = (words: WordsInput | undefined) => string | undefined;

/** Redirects every reference to a sentence and removes those without a new target. References to oneself are removed too. */
export function leadReferences({ article, unconfirmed }: Reading, from: string, lead: Lead): Reading {
  const to = (id: string, words?: WordsInput) => (id === from ? lead(words) : id);
  const inSentences = mapSentences(article, (sentence) => inSentence(sentence, article, from, to));
  const sources = mapValues(inSentences.sources, (source) => {
    if (!source.speaksFor) return source;
    const { ground } = source.speaksFor;
    const sentence = to(ground.sentence, ground.kind === 'named' ? ground.words : undefined);
    if (sentence === ground.sentence) return source;
    const { speaksFor: _, ...rest } = source;
    return sentence === undefined
      ? rest
      : { ...source, speaksFor: { ...source.speaksFor, ground: { ...ground, sentence } } };
  });
  const events = mapValues(inSentences.events ?? {}, ({ basis, ...event }) => {
    const sentence = to(event.sentence, event.words);
    if (sentence === undefined) return undefined;
    if (basis?.kind !== 'sentence') return { ...event, sentence, ...(basis && { basis }) };
    const on = to(basis.sentence, basis.words);
    return { ...event, sentence, ...(on !== undefined && { basis: { ...basis, sentence: on } }) };
  });
  const questions = mapValues(inSentences.questions ?? {}, (question) => inQuestion(question, to));
  return {
    article: {
      ...inSentences,
      sources,
      ...(article.events && { events }),
      ...(article.questions && { questions }),
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
  if (!pointsTo(sentence, from)) return sentence;
  const inAttribution = (one: Attribution): Attribution => {
    const { mention } = one;
    const relays = one.relays && inAttribution(one.relays);
    if (!mention || mention.kind === 'inflection') return attributionOf({ ...one, relays });
    const named = own(mention.named, article.sources[one.source]?.name);
    return attributionOf({ ...one, relays, mention: named === undefined ? undefined : { ...mention, named } });
  };
  const statements = statementsOf(sentence).map((stated): Stated => {
    const continues = own(stated.continues);
    const form = stated.continues !== undefined && continues === undefined ? 'stated' : stated.form;
    return { ...stated, form, continues, attributions: stated.attributions.map(inAttribution) };
  });
  const { context: _, secondReading, ...rest } = withStatements(sentence, statements) ?? sentence;
  const context = own(sentence.context);
  const neighbour = own(secondReading?.neighbour);
  return {
    ...rest,
    ...(context !== undefined && { context }),
    ...(secondReading && neighbour !== undefined && { secondReading: { ...secondReading, neighbour } }),
  };
}

function pointsTo(sentence: Sentence, id: string): boolean {
  const inAttribution = ({ mention, relays }: Attribution): boolean =>
    (mention !== undefined && 'named' in mention && mention.named === id) || (!!relays && inAttribution(relays));
  return (
    sentence.context === id ||
    sentence.secondReading?.neighbour === id ||
    statementsOf(sentence).some(({ continues, attributions }) => continues === id || attributions.some(inAttribution))
  );
}

/** Redirects answers by their words, and relations, which name answers by sentence and number, along with them. */
function inQuestion(question: QuestionInput<string>, to: To): QuestionInput<string> {
  const answers = question.answers.map((answer) => {
    const sentence = to(answer.sentence, answer.words);
    return sentence === undefined ? undefined : { ...answer, sentence };
  });
  const kept = answers.filter((answer) => answer !== undefined);
  const refer = (reference: string) => {
    const answer = answers[answerAt(question.answers, reference)];
    return answer && referenceTo(kept, kept.indexOf(answer));
  };
  const relations = (question.relations ?? []).flatMap(({ between: [one, other], ...relation }) => {
    const [first, second] = [refer(one), refer(other)];
    return first === undefined || second === undefined ? [] : [{ ...relation, between: [first, second] as const }];
  });
  const { relations: _, ...rest } = question;
  return { ...rest, answers: kept, ...(relations.length > 0 && { relations }) };
}

type Answers = QuestionInput<string>['answers'];

/** The answer that a relation names: the first of a sentence by its id, the second as `s04.2`. */
export function answerAt(answers: Answers, reference: string): number {
  const [id, nth = '1'] = reference.split('.');
  let left = Number(nth);
  return answers.findIndex(({ sentence }) => {
    if (sentence === id) left -= 1;
    return sentence === id && left === 0;
  });
}

/** The name of an answer in a relation. */
export function referenceTo(answers: Answers, at: number): string | undefined {
  const id = answers[at]?.sentence;
  if (id === undefined) return undefined;
  const nth = answers.slice(0, at + 1).filter(({ sentence }) => sentence === id).length;
  return nth === 1 ? id : `${id}.${nth}`;
}

/** Changes the values of a record and removes those for which nothing is left. */
function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Value | undefined,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      const changed = change(value, key);
      return changed === undefined ? [] : [[key, changed]];
    }),
  );
}
