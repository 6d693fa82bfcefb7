import type { Article } from '../model/article.ts';
import { groupBy } from '../model/articleIndex.ts';
import { figuresIn } from '../model/blocks.ts';
import type { Fault, Listed, Subject } from './finding.ts';

type Identified = { readonly id: string };

/** What needs no encoding in an address. */
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Objects have such keys before all others, whatever the author's order. */
const number = /^\d+$/;

/** Every id fits into an address and names one thing only. */
export function ids({ article, taken }: Subject): readonly Fault[] {
  const { sections, sentences, sources, events, questions } = article;
  const figures = figuresIn(sections);
  return [
    ...[sections, sentences, figures].flat().flatMap(({ id }) => (slug.test(id) ? [] : [unfit(id)])),
    ...[sources, events, questions].flat().flatMap(({ id }) => (slug.test(id) && !number.test(id) ? [] : [unfit(id)])),
    ...sources.flatMap(({ id }) => (taken.includes(id) ? [{ id, code: 'idTaken' } as const] : [])),
    ...repeated(sentences, 'sentence'),
    ...repeated(sections, 'section'),
    ...repeated(figures, 'figure'),
    ...shared(article),
  ];
}

function unfit(id: string): Fault {
  return { id, code: 'idUnfit' };
}

function repeated(all: readonly Identified[], named: Listed): readonly Fault[] {
  return [...groupBy(all, ({ id }) => [id])].flatMap(([id, { length: count }]) =>
    count === 1 ? [] : [{ id, code: 'idRepeated', named, count } as const],
  );
}

/** Sections, sentences and pictures share a page, so their ids must differ. */
function shared({ sections, sentences }: Article): readonly Fault[] {
  const kinds = [sections, sentences, figuresIn(sections)].map((all) => new Set(all.map(({ id }) => id)));
  return kinds.flatMap((kind, index) => {
    const before = kinds.slice(0, index);
    return [...kind].flatMap((id) =>
      before.some((other) => other.has(id)) ? [{ id, code: 'idShared' } as const] : [],
    );
  });
}
