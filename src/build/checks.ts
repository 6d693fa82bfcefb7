import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, parse, relative } from 'node:path';
import { findingsIn } from '../check/check.ts';
import { exportFindingsIn } from '../check/exports.ts';
import type { Finding } from '../check/finding.ts';
import type { Article } from '../model/article.ts';
import { reportOf } from '../words/findings.ts';
import { takenIds } from '../words/slugs.ts';
import { pictureFaultsIn } from './pictures.ts';
import type { Content } from './site.ts';

/** Checks an article that stands in a folder against its original and its pictures. Throws an Error that lists what is wrong, and in which file. */
export async function checkArticle({ article, original, originalText }: Content, folder: string): Promise<void> {
  const file = fileOf(original, folder);
  const pictures = (await pictureFaultsIn(article, folder)).map((fault) => ({ file, ...fault }));
  refuse([...findingsIn({ article, original: originalText, file, taken: takenIds() }), ...pictures]);
}

/** Checks what was written for what the article does not give. Throws an Error that lists what is wrong. */
export async function checkExports(article: Article, site: string): Promise<void> {
  const files = (await readdir(site, { recursive: true })).filter((file) => /\.(?:html|json)$/.test(file)).sort();
  const findings: Finding[] = [];
  for (const file of files) {
    findings.push(...exportFindingsIn(article, [{ file, text: await readFile(join(site, file), 'utf8') }]));
  }
  refuse(findings);
}

/** The file to mend, as seen from where the build was called: the one beside the original under the same name, if there is one. */
function fileOf({ file }: Content['original'], folder: string): string {
  const beside = join(folder, `${parse(file).name}.ts`);
  return relative('', existsSync(beside) ? beside : join(folder, 'article.ts'));
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new Error(`The checks failed:\n${reportOf(findings, 'en')}`);
}
