import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The modules that hold what an article's folder says: the article with its reading, and the text as it was published. */
export type ContentModules = { readonly article: string; readonly originalText: string };

/** The modules of a folder. Throws an Error where it holds no article. */
export function contentIn(folder: string): ContentModules {
  const modules = { article: join(folder, 'article.ts'), originalText: join(folder, 'originalText.ts') };
  for (const file of Object.values(modules)) {
    if (!existsSync(file))
      throw new Error(`${relative('', file)} is missing: an article's folder has article.ts and originalText.ts.`);
  }
  return modules;
}
