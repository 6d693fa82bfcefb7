import type { Article, Imprint } from './article.ts';

/** What an article can say about itself. */
const imprintKeys = ['published', 'authors', 'outlet', 'links'] as const satisfies readonly (keyof Imprint)[];

/** What this article does not say about itself. */
export function missingIn({ imprint }: Article): readonly (keyof Imprint)[] {
  return imprintKeys.filter((key) => imprint[key] === undefined);
}
