import type { DatedEvent } from '../model/article.ts';
import { vaguenessOf } from '../model/edtf.ts';
import { words } from '../words/words.ts';

/** How vague an event's date is, but for ends that are not given, and what it rests on where its words do not give all of it. */
export function dateNotes({ date, basis }: DatedEvent): readonly string[] {
  const ways = vaguenessOf(date).filter((way) => way !== 'openStart' && way !== 'openEnd');
  const { vague, completed, counted } = words.timeline;
  return [
    ...ways.map((way) => vague[way]),
    ...(basis
      ? [basis.kind === 'sentence' ? completed(basis.sentence.number, words.quote(basis.words)) : counted]
      : []),
  ];
}
