import type { Sentence } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import { paragraphsIn, sentencesOfSection } from '../model/blocks.ts';
import type { Fault, Subject } from './finding.ts';

/** A second reading points to an earlier sentence of the paragraph or to the next, which has what it goes by; a context is the sentence before, within the section. */
export function* neighbours({ article }: Subject): Generator<Fault> {
  for (const { sentences } of article.sections.flatMap(paragraphsIn)) {
    const own = new Set(sentences);
    for (const sentence of sentences) yield* secondReadingFaults(sentence, own);
  }
  for (const sentences of article.sections.map(sentencesOfSection)) {
    for (const [index, { id, context }] of sentences.entries()) {
      if (context && context !== sentences[index - 1]) yield { id, code: 'contextFar', context: context.id };
    }
  }
}

function* secondReadingFaults(sentence: Sentence, paragraph: ReadonlySet<Sentence>): Generator<Fault> {
  const { id, number, secondReading } = sentence;
  if (!secondReading) return;
  const { kind, neighbour } = secondReading;
  if (namesSource(sentence)) yield { id, code: 'secondReadingUnnecessary' };
  const isNear = paragraph.has(neighbour) && neighbour !== sentence && neighbour.number <= number + 1;
  if (!isNear) yield { id, code: 'secondReadingFar', neighbour: neighbour.id };
  if (kind === 'source' && !namesSource(neighbour)) {
    yield { id, code: 'secondReadingUnsourced', neighbour: neighbour.id };
  }
  if (kind === 'form' && neighbour.statements.every(({ marker }) => marker === undefined)) {
    yield { id, code: 'secondReadingUnmarked', neighbour: neighbour.id };
  }
}
