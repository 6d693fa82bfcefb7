import type { Article, Attribution, Question, Section, Sentence, Source } from './article.ts';

/** Whether the sentence itself names a source. */
export function namesSource(sentence: Sentence): boolean {
  return sentence.attributions.length > 0;
}

/** Every attribution of a sentence, chains unrolled: first who is named as speaking to the article, then whom that one relays. */
export function attributionsOf(sentence: Sentence): readonly Attribution[] {
  return sentence.attributions.flatMap(chainOf);
}

/** An attribution and those it relays, from the article towards the origin. */
export function chainOf(attribution: Attribution): readonly Attribution[] {
  return attribution.relays ? [attribution, ...chainOf(attribution.relays)] : [attribution];
}

/** The sources a sentence names, each once, in their order there. */
export function sourcesOf(sentence: Sentence): readonly Source[] {
  return [...new Set(attributionsOf(sentence).map(({ source }) => source))];
}

/** The sentences that name a source. */
export function sentencesOf(source: Source, article: Article): readonly Sentence[] {
  return article.sentences.filter((sentence) => sourcesOf(sentence).includes(source));
}

/** The sources that are said to speak for this one. */
export function speakersFor(source: Source, article: Article): readonly Source[] {
  return article.sources.filter(({ speaksFor }) => speaksFor?.source === source);
}

/** The voices among some sources: those who speak for another count as one with it. An inference, so never the first thing said. */
export function voicesAmong(sources: readonly Source[]): readonly Source[] {
  return [...new Set(sources.map(voiceOf))];
}

function voiceOf(source: Source): Source {
  return source.speaksFor ? voiceOf(source.speaksFor.source) : source;
}

/** The sources that answer a question, each once. */
export function sourcesAnswering(question: Question): readonly Source[] {
  return [...new Set(question.answers.flatMap(({ sentence }) => sourcesOf(sentence)))];
}

/** All sentences of a section, its lead first. */
export function sentencesIn({ lead, paragraphs }: Section): readonly Sentence[] {
  return [lead, ...paragraphs].flat();
}
