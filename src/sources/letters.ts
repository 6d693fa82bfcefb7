import type { Source } from '../model/article.ts';
import { groupBy } from '../model/articleIndex.ts';

/** Sources whose names begin alike. */
export type Letter = { readonly letter: string; readonly members: readonly Source[] };

/** Sources grouped by the first letter or digit of their names, ignoring accents, in an order that is the same in every engine. */
export function byLetter(sources: readonly Source[]): readonly Letter[] {
  const keyed = sources.map((source) => ({ source, key: plain(source.name).replace(/^[^\p{L}\p{N}]+/u, '') }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
  const letters = groupBy(keyed, ({ key }) => [[...key].slice(0, 1).join('').toUpperCase() || '–']);
  return [...letters].map(([letter, members]) => ({ letter, members: members.map(({ source }) => source) }));
}

/** Whether a name contains some letters, ignoring accents and case. */
export function nameContains(name: string, wanted: string): boolean {
  return plain(name).includes(plain(wanted.trim()));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
