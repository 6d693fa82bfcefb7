import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, parse, relative } from 'node:path';
import { findingsIn } from '../check/check.ts';
import { exportFindingsIn } from '../check/exports.ts';
import type { Finding } from '../check/finding.ts';
import { takenIds } from '../labels/slugs.ts';
import type { Article } from '../model/article.ts';
import { pictureFaultsIn } from './pictures.ts';
import type { Content } from './readContent.ts';
import { RefusedError } from './refusedError.ts';

/** What is wrong with an article that stands in a folder, by its original and its pictures, and in which file. */
export async function articleFindings(
  { article, original, originalText }: Content,
  folder: string,
): Promise<readonly Finding[]> {
  const file = fileOf(original, folder);
  const pictures = (await pictureFaultsIn(article, folder)).map((fault) => ({ file, ...fault }));
  return [...findingsIn({ article, original: originalText, file, taken: takenIds() }), ...pictures];
}

/** Checks an article that stands in a folder. Throws a RefusedError. */
export async function checkArticle(content: Content, folder: string): Promise<void> {
  refuse(await articleFindings(content, folder));
}

/** Checks what was written for what the article does not give. Throws a RefusedError. */
export async function checkExports(article: Article, site: string): Promise<void> {
  const files = (await readdir(site, { recursive: true })).filter((file) => /\.(?:html|json)$/.test(file)).sort();
  const findings: Finding[] = [];
  for (const file of files) {
    findings.push(...exportFindingsIn(article, [{ file, text: await readFile(join(site, file), 'utf8') }]));
  }
  refuse(findings);
}

/** The file to mend, as seen from where the command was called: the reading, or the module named as the original, or the article's own. */
function fileOf({ file }: Content['original'], folder: string): string {
  const names = ['reading.json', `${parse(file).name}.ts`];
  const found = names.map((name) => join(folder, name)).find((each) => existsSync(each));
  return relative('', found ?? join(folder, 'article.ts'));
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new RefusedError('The checks failed', findings);
}
