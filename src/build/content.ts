import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportOf } from '../labels/findings.ts';
import { sha256Of } from './checksum.ts';
import { isReadingFolder, textName } from './readingFolder.ts';
import { readReading } from './readReading.ts';
import { refusal } from './refusal.ts';
import { shownPath } from './shownPath.ts';

/** The modules of an article's folder: the article with its reading, and the published text. */
export type ContentModules = { readonly article: string; readonly originalText: string };

/** How to load a folder: the folder below which modules may be written, and whether an unconfirmed reading is accepted as a draft. */
export type ContentOptions = { readonly work: string; readonly draft: boolean };

/** The folder below which the command line writes the modules of what it checks. */
export const checkWork = '.cache/check';

/**
 * The modules of a folder: its own, or those made from its `text.txt` and `reading.json`. Throws an Error if it has no article,
 * and a refusal if its reading fails the checks.
 */
export function contentIn(folder: string, options: ContentOptions): ContentModules {
  if (isReadingFolder(folder)) return writeModules(folder, options);
  const modules = { article: join(folder, 'article.ts'), originalText: join(folder, 'originalText.ts') };
  for (const file of Object.values(modules)) {
    if (!existsSync(file)) {
      const forms = 'article.ts and originalText.ts, or reading.json and text.txt';
      throw new Error(`${shownPath(file)} is missing: an article's folder has ${forms}.`);
    }
  }
  if (/[#?]/.test(folder)) throw new Error(`${shownPath(folder)}: no module can be loaded from a path with # or ?.`);
  return modules;
}

/** The text stands in the module, since nothing can be imported from a path with «#» or «?». */
function writeModules(folder: string, { work, draft }: ContentOptions): ContentModules {
  const { reading, text, findings } = readReading(folder, draft);
  if (!reading) throw refusal(`The reading has faults:\n${reportOf(findings)}`, findings);
  const define = JSON.stringify(resolve('src/model/defineArticle.ts'));
  const made = madeOf(folder, work);
  const modules = { article: join(made, 'article.ts'), originalText: join(made, 'originalText.ts') };
  mkdirSync(made, { recursive: true });
  const { article, unconfirmed } = reading;
  writeFileSync(
    modules.article,
    [
      `import { defineArticle } from ${define};`,
      `export const article = defineArticle(${JSON.stringify(article)}, ${JSON.stringify(unconfirmed)});`,
      `export const original = ${JSON.stringify({ file: textName, sha256: sha256Of(text) })};`,
    ].join('\n'),
  );
  writeFileSync(modules.originalText, `export const originalText = ${JSON.stringify(text)};\n`);
  return modules;
}

/** Where what is made of an article's folder is written: each has its own place, since two may be checked, served or built at once. */
export function madeOf(folder: string, work: string): string {
  return join(work, sha256Of(resolve(folder)).slice(0, 10));
}
