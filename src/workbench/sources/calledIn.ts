import type { Article } from '../../model/article.ts';
import { groupBy } from '../../model/articleIndex.ts';
import { sentencesCiting } from '../../model/attribution.ts';
import { memoized } from '../../model/memoized.ts';
import { whereNamed } from '../../ui/voicesOf.ts';

/** What the sources of an article are called where one is chosen: by their names, and where several have the same, with the sentence that cites them first. */
export const calledIn = memoized((article: Article): ReadonlyMap<string, string> => {
  const sharing = groupBy(article.sources, ({ name }) => [name]);
  const called = article.sources.map((source) => {
    const isShared = sharing.get(source.name)?.[1] !== undefined;
    const [named] = isShared ? sentencesCiting(source, article) : [];
    return [source.id, source.name + whereNamed({ named })] as const;
  });
  return new Map(called);
});
