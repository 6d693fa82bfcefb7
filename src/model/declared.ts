import type { Sentence, Source } from './article.ts';

/** What an article's references can point to, by id. */
export type Declared = { readonly sources: Map<string, Source>; readonly sentences: Map<string, Sentence> };

/** The source under an id. Throws a RangeError that says where the reference stands and which ids there are. */
export function sourceIn({ sources }: Declared, id: string, where: string): Source {
  return required(sources, id, `${where}: no source is declared under «${id}»`);
}

/** The sentence under an id. Throws a RangeError that says where the reference stands and which ids there are. */
export function sentenceIn({ sentences }: Declared, id: string, where: string): Sentence {
  return required(sentences, id, `${where}: no sentence has the id «${id}»`);
}

/** The most ids in a message. */
const mostListed = 12;

function required<T>(declared: ReadonlyMap<string, T>, id: string, problem: string): T {
  const found = declared.get(id);
  if (found !== undefined) return found;
  throw new RangeError(`${problem} (declared: ${listed([...declared.keys()]) || 'none'}).`);
}

/** The first of some ids, as a part of a message. */
export function listed(ids: readonly string[], joint = ', '): string {
  return ids.slice(0, mostListed).join(joint) + (ids.length > mostListed ? ' …' : '');
}
