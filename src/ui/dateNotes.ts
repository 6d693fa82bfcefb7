import { labels } from '../labels/labels.ts';
import type { DatedEvent } from '../model/article.ts';
import { vaguenessOf } from '../model/edtf.ts';
import { joinWords } from '../model/words.ts';
import type { Phrase } from './phrase.ts';

/**
 * How vague an event's date is, and what completes it if its words do not give all of it; undefined if there is nothing to say.
 * Ends that are not given are mentioned only `withEnds`.
 */
export function dateNotes({ date, basis }: DatedEvent, withEnds = false): Phrase | undefined {
  const ways = vaguenessOf(date).filter((way) => withEnds || (way !== 'openStart' && way !== 'openEnd'));
  const { vague, completed, counted } = labels.timeline;
  const vaguely = ways.map((way) => vague[way]);
  if (ways.length === 0 && !basis) return undefined;
  if (basis?.kind !== 'sentence') {
    return { say: () => labels.list(basis ? [...vaguely, counted] : vaguely), said: [] };
  }
  return {
    say: (...said) => labels.list([...vaguely, completed(basis.sentence.number, labels.quote(said))]),
    said: [joinWords(basis.words)],
  };
}
