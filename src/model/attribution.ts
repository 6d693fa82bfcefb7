import type { Article, Attribution, Mention, Question, Sentence, Source, Statement } from './article.ts';
import type { Form } from './form.ts';
import { isWithin, occurrencesOf, spansOf, type Words } from './words.ts';

/** Some statements: a sentence's, or one of them alone. */
type Stated = { readonly statements: readonly Statement[] };

/** Whether a sentence points to a source, by name or otherwise. */
export function namesSource({ statements }: Stated): boolean {
  return statements.some(({ attributions }) => attributions.length > 0);
}

/** How many of some sentences point to a source. */
export function countNaming(sentences: readonly Sentence[]): number {
  return sentences.filter(namesSource).length;
}

/** Whether a statement is attributed to nobody. */
export function isUnsourced({ attributions }: Statement): boolean {
  return attributions.length === 0;
}

/** Whether none of the sentences that date an event names a source. */
export function datesNameNoSource({ events }: Article): boolean {
  return events.every(({ sentence }) => !namesSource(sentence));
}

/** Every attribution of some statements, chains unrolled: first whom the article cites, then whom that source cites. */
export function attributionsOf({ statements }: Stated): readonly Attribution[] {
  return statements.flatMap(({ attributions }) => attributions.flatMap(chainOf));
}

/** An attribution and those further down its chain, from the article towards the origin. */
export function chainOf<One extends { readonly relays?: One | undefined }>(attribution: One): readonly One[] {
  return attribution.relays ? [attribution, ...chainOf(attribution.relays)] : [attribution];
}

/** The attributions to one source among those of some statements. */
export function attributionsTo(source: Source, stated: Stated): readonly Attribution[] {
  return attributionsOf(stated).filter((attribution) => attribution.source === source);
}

/** The sources a sentence points to, each once, in their order there. */
export function sourcesOf(sentence: Stated): readonly Source[] {
  return [...new Set(attributionsOf(sentence).map(({ source }) => source))];
}

/** The forms of a sentence's statements, each once, in their order there. */
export function formsOf({ statements }: Stated): readonly Form[] {
  return [...new Set(statements.map(({ form }) => form))];
}

/** Words of a sentence: those of an answer, those that date an event. */
type Worded = { readonly sentence: Sentence; readonly words: Words };

/** The statement that contains words of a sentence: the one whose part has them all, else the first. */
export function statementOf({ sentence: { statements, text }, words }: Worded): Statement {
  const holds = ({ part }: Statement) => {
    if (!part) return true;
    const spans = spansOf(part, text);
    return words.every((word) => occurrencesOf(word, text).some((span) => isWithin(span, spans)));
  };
  return statements.find(holds) ?? statements[0];
}

/** The words that attribute: each cue, and what stands for a source that is named elsewhere. */
export function attributingWordsIn(sentence: Stated): readonly Words[] {
  return attributionsOf(sentence).flatMap(({ cue, mention }) => {
    const pointer = mention.kind === 'name' ? undefined : wordsOf(mention);
    return [cue, pointer].filter((words) => words !== undefined);
  });
}

/** The words by which a sentence points to a source; undefined inside a quotation that another sentence attributes. */
export function wordsOf(mention: Mention): Words | undefined {
  return mention.kind === 'quotation' ? undefined : mention.words;
}

/** The sentence that names a source, if this one only points to it. */
export function namedIn(mention: Mention): Sentence | undefined {
  return 'named' in mention ? mention.named : undefined;
}

/** The sentences that point to a source. */
export function sentencesCiting(source: Source, { index }: Article): readonly Sentence[] {
  return index.sentencesBySource.get(source) ?? [];
}

/** Whether a source is cited for what another said. */
export function isRelaying(source: Source, article: Article): boolean {
  return sentencesCiting(source, article).some((sentence) =>
    attributionsTo(source, sentence).some(({ relays }) => relays),
  );
}

/** The questions to which a source gives an answer. */
export function questionsAnsweredBy(source: Source, { index }: Article): readonly Question[] {
  return index.questionsBySource.get(source) ?? [];
}

/** The voices among some sources, where whoever speaks for another counts as one with it. An inference, so never shown first. */
export function voicesAmong(sources: readonly Source[]): readonly Source[] {
  return [...new Set(sources.map(voiceOf))];
}

function voiceOf(source: Source): Source {
  return source.speaksFor ? voiceOf(source.speaksFor.source) : source;
}

/** The sources that answer a question, each once. */
export function sourcesAnswering({ answers }: Question): readonly Source[] {
  return [...new Set(answers.flatMap((answer) => sourcesOf({ statements: [statementOf(answer)] })))];
}
