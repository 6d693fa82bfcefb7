import type { SentenceReading } from './readings.ts';

/** A sentence of the draft: its id, its text, how the rules read it, and its place. */
export type DraftSentence = {
  readonly id: string;
  readonly text: string;
  readonly reading: SentenceReading;
  readonly section: number;
  readonly paragraph: number;
};
