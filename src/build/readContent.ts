import { dirname, resolve } from 'node:path';
import type { Article } from '../model/article.ts';
import { checksum } from './checksum.ts';
import { checkTypes } from './checkTypes.ts';
import { type ContentModules, type ContentOptions, contentIn, madeOf } from './content.ts';
import { load } from './load.mjs';
import { reasonOf } from './reasonOf.ts';
import { shownPath } from './shownPath.ts';

/** The content of an article's folder: the article, its published text, and the name of the file that offers that text. */
export type Content = {
  readonly article: Article;
  readonly original: { readonly file: string };
  readonly originalText: string;
};

/** Settles the article in a folder and checks its types. Throws an Error with the wrong id or form and its sentence, or with what the compiler says. */
export async function readContent(folder: string, options: ContentOptions): Promise<Content> {
  const modules = contentIn(folder, options);
  const check = async () => {
    // Those made from a valid reading have no types to check.
    if (dirname(modules.article) === resolve(folder))
      await checkTypes(modules, resolve(), madeOf(folder, options.work));
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
  const config = { plugins: [checksum()], resolve: { alias: { quellenlage: resolve('src/model/defineArticle.ts') } } };
  const content = {
    ...(await load<Pick<Content, 'article' | 'original'>>(article, config)),
    ...(await load<Pick<Content, 'originalText'>>(originalText, config)),
  };
  // Reading them all follows every reference.
  Object.values(content.article.index);
  return content;
}

/** Why the modules give no content: of a file that is imported and not there, which one. */
function refusalOf(error: unknown): string {
  const { code, exporter } = Object(Object(error).errors?.[0]);
  if (code !== 'UNRESOLVED_IMPORT') return reasonOf(error);
  const file = exporter.replace(/\?.*/s, '');
  return `a module imports ${file}, but there is no such file. Put it there, or mend the import.`;
}
