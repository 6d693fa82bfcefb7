import { groupBy } from '../model/articleIndex.ts';
import { figuresIn } from '../model/blocks.ts';
import type { Fault, Listed, Subject } from './finding.ts';

type Identified = { readonly id: string };

/** What needs no encoding in an address. */
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Objects have such keys before all others, whatever the author's order. */
const number = /^\d+$/;

/** Every id fits into an address and names one thing only. */
export function* ids({ article, taken }: Subject): Generator<Fault> {
  const { sections, sentences, sources, events, questions } = article;
  const figures = figuresIn(sections);
  for (const { id } of [sections, sentences, figures].flat()) if (!slug.test(id)) yield { id, code: 'idInvalid' };
  for (const { id } of [sources, events, questions].flat()) {
    if (!slug.test(id) || number.test(id)) yield { id, code: 'idInvalid' };
  }
  for (const { id } of sources) if (taken.includes(id)) yield { id, code: 'idTaken' };
  yield* repeated(sentences, 'sentence');
  yield* repeated(sections, 'section');
  yield* repeated(figures, 'figure');
  yield* shared([sections, sentences, figures]);
}

function* repeated(all: readonly Identified[], named: Listed): Generator<Fault> {
  for (const [id, { length: count }] of groupBy(all, ({ id }) => [id])) {
    if (count > 1) yield { id, code: 'idRepeated', named, count };
  }
}

/** Sections, sentences and pictures share a page, so their ids must differ. */
function* shared(kinds: readonly (readonly Identified[])[]): Generator<Fault> {
  const kindsById = groupBy(kinds, (all) => new Set(all.map(({ id }) => id)));
  for (const [id, { length: count }] of kindsById) if (count > 1) yield { id, code: 'idShared' };
}
