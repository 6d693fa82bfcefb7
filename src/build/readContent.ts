import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Article } from '../model/article.ts';
import { checksum } from './checksum.ts';
import { type ContentModules, type ContentOptions, contentIn } from './content.ts';
import { checkTypes } from './types.ts';

/** What an article's folder hands out: the article, its text as it was published, and the name under which that is offered. */
export type Content = {
  readonly article: Article;
  readonly original: { readonly file: string };
  readonly originalText: string;
};

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Settles the article in a folder and checks its types. Throws an Error that says in which sentence an id or a form is none, or what the compiler says. */
export async function readContent(folder: string, options: ContentOptions): Promise<Content> {
  const modules = contentIn(folder, options);
  const content = await settle(modules, folder);
  await checkTypes(modules, root, options.work);
  if (content instanceof Error) throw content;
  return content;
}

async function settle({ article, originalText }: ContentModules, folder: string): Promise<Content | Error> {
  try {
    return {
      ...(await load<Pick<Content, 'article' | 'original'>>(article)),
      ...(await load<Pick<Content, 'originalText'>>(originalText)),
    };
  } catch (error) {
    if (error instanceof RangeError) throw new Error(`${relative('', folder)}: ${error.message}`);
    // Then the types are wrong, and the compiler says it better.
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Runs a module of an article as it is written, wherever it stands. */
async function load<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(file, {
    configFile: false,
    logLevel: 'silent',
    plugins: [checksum()],
    resolve: { alias: { quellenlage: `${root}src/model/defineArticle.ts` } },
  });
  return module;
}
