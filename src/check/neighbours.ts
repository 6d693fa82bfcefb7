import type { Sentence } from '../model/article.ts';
import { namesSource } from '../model/attribution.ts';
import { sentencesOfSection } from '../model/blocks.ts';
import { paragraphsOf } from './blocks.ts';
import type { Finding, Subject } from './finding.ts';

/** A second reading points beside its sentence, within the paragraph; a context is the sentence before, within the section. */
export function neighbours({ article, file }: Subject): readonly Finding[] {
  const findings = [
    ...paragraphsOf(article).flatMap((paragraph) =>
      paragraph.flatMap((sentence, index) =>
        secondReadingFaults(sentence, [paragraph[index - 1], paragraph[index + 1]]),
      ),
    ),
    ...article.sections
      .map(sentencesOfSection)
      .flatMap((sentences) => sentences.flatMap((sentence, index) => contextFaults(sentence, sentences[index - 1]))),
  ];
  return findings.map((finding) => ({ file, ...finding }));
}

function secondReadingFaults(sentence: Sentence, beside: readonly (Sentence | undefined)[]) {
  const { id, secondReading } = sentence;
  if (!secondReading) return [];
  const { kind, neighbour } = secondReading;
  const faults = [
    namesSource(sentence) && 'Wer eine Quelle nennt, hat keine zweite Lesart.',
    !beside.includes(neighbour) && `Die zweite Lesart zeigt auf ${neighbour.id}, nicht auf einen Nachbarn im Absatz.`,
    kind === 'source' && !namesSource(neighbour) && `Die zweite Lesart zeigt auf ${neighbour.id} ohne Quelle.`,
  ];
  return faults.flatMap((fault) => (fault ? [{ id, message: `${id}: ${fault}` }] : []));
}

function contextFaults({ id, context }: Sentence, before: Sentence | undefined) {
  if (!context || context === before) return [];
  return [{ id, message: `${id} stützt sich auf ${context.id}; es muss der Satz davor im Abschnitt sein.` }];
}
