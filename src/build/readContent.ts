import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Article } from '../model/article.ts';
import { checksum } from './checksum.ts';
import { checkTypes } from './checkTypes.ts';
import { type ContentModules, type ContentOptions, contentIn, madeOf } from './content.ts';
import { reasonOf } from './reasonOf.ts';
import { shownPath } from './shownPath.ts';

/** The content of an article's folder: the article, its published text, and the name of the file that offers that text. */
export type Content = {
  readonly article: Article;
  readonly original: { readonly file: string };
  readonly originalText: string;
};

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Settles the article in a folder and checks its types. Throws an Error with the wrong id or form and its sentence, or with what the compiler says. */
export async function readContent(folder: string, options: ContentOptions): Promise<Content> {
  const modules = contentIn(folder, options);
  const check = async () => {
    // Those made from a valid reading have no types to check.
    if (dirname(modules.article) === resolve(folder)) await checkTypes(modules, root, madeOf(folder, options.work));
  };
  const content = await settle(modules).catch(async (error: unknown) => {
    // Unless an id or a form is wrong, the types are, and the compiler explains it better.
    if (!(error instanceof RangeError)) await check();
    throw new Error(`${shownPath(folder)}: ${refusalOf(error)}`, { cause: error });
  });
  await check();
  return content;
}

/** Runs the modules of an article and follows every reference in it. Throws a RangeError where an id or a form is wrong. */
async function settle({ article, originalText }: ContentModules): Promise<Content> {
  const content = {
    ...(await load<Pick<Content, 'article' | 'original'>>(article)),
    ...(await load<Pick<Content, 'originalText'>>(originalText)),
  };
  // Reading them all follows every reference.
  Object.values(content.article.index);
  return content;
}

/** Why the modules give no content: of a file that is imported and not there, which one. */
function refusalOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error))
    return reasonOf(error);
  return `a module imports ${error.path}, but there is no such file. Put it there, or mend the import.`;
}

/** Runs the TypeScript module of an article, wherever it is. */
async function load<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(file, {
    configFile: false,
    logLevel: 'silent',
    plugins: [checksum()],
    resolve: { alias: { quellenlage: `${root}src/model/defineArticle.ts` } },
  });
  return module;
}
