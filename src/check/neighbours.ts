import type { Sentence } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import { paragraphsIn, sentencesOfSection } from '../model/blocks.ts';
import type { Fault, Subject } from './finding.ts';

/** A second reading points to an earlier sentence of the paragraph or to the next; a context is the sentence before, within the section. */
export function neighbours({ article }: Subject): readonly Fault[] {
  return [
    ...article.sections
      .flatMap(paragraphsIn)
      .flatMap(({ sentences }) =>
        sentences.flatMap((sentence, index) => secondReadingFaults(sentence, sentences.slice(0, index + 2))),
      ),
    ...article.sections
      .map(sentencesOfSection)
      .flatMap((sentences) => sentences.flatMap((sentence, index) => contextFaults(sentence, sentences[index - 1]))),
  ];
}

function secondReadingFaults(sentence: Sentence, near: readonly Sentence[]): readonly Fault[] {
  const { id, secondReading } = sentence;
  if (!secondReading) return [];
  const { kind, neighbour } = secondReading;
  const faults: readonly (Fault | false)[] = [
    namesSource(sentence) && { id, code: 'secondReadingNeedless' },
    !near.includes(neighbour) && { id, code: 'secondReadingFar', neighbour: neighbour.id },
    kind === 'source' && !namesSource(neighbour) && { id, code: 'secondReadingUnsourced', neighbour: neighbour.id },
  ];
  return faults.filter((fault) => fault !== false);
}

function contextFaults({ id, context }: Sentence, before: Sentence | undefined): readonly Fault[] {
  if (!context || context === before) return [];
  return [{ id, code: 'contextFar', context: context.id }];
}
