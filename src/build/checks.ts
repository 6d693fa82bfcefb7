import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { findingsBeside } from '../check/differences.ts';
import { exportFindingsIn } from '../check/exports.ts';
import type { AnyFinding } from '../check/finding.ts';
import { reportOf } from '../labels/findings.ts';
import { reservedIds } from '../labels/slugs.ts';
import type { Article } from '../model/article.ts';
import { pictureFaultsIn } from './pictures.ts';
import type { Content } from './readContent.ts';
import { readingPath } from './readingFolder.ts';
import { refusal } from './refusal.ts';
import { shownPath } from './shownPath.ts';

/** The findings in the article of a folder, checked against its original text and its pictures. */
export async function articleFindings(
  { article, original, originalText }: Content,
  folder: string,
): Promise<readonly AnyFinding[]> {
  const file = fileOf(original, folder);
  const pictures = (await pictureFaultsIn(article, folder)).map((fault) => ({ file, ...fault }));
  const found = findingsBeside({ article, original: originalText, file, taken: reservedIds() });
  const text = join(folder, original.file);
  // Faults of the original text are corrected in its own file, if it is in the folder.
  const isOfText = ({ id }: AnyFinding) => id === 'original' && existsSync(text);
  return [...found.map((one) => (isOfText(one) ? { ...one, file: shownPath(text) } : one)), ...pictures];
}

/** Checks the article of a folder. Throws a refusal if there are findings. */
export async function checkArticle(content: Content, folder: string): Promise<void> {
  refuse(await articleFindings(content, folder));
}

/** Checks that the written files state nothing that the article does not. Throws a refusal if they do. */
export async function checkExports(article: Article, site: string): Promise<void> {
  const files = (await readdir(site, { recursive: true })).filter((file) => /\.(?:html|json)$/.test(file)).sort();
  const findings: AnyFinding[] = [];
  for (const file of files) {
    findings.push(...exportFindingsIn(article, { file, text: await readFile(join(site, file), 'utf8') }));
  }
  refuse(findings);
}

/** The path of the file to correct: the reading, the module of the original text, or that of the article. */
function fileOf({ file }: Content['original'], folder: string): string {
  const original = join(folder, `${parse(file).name}.ts`);
  const found = [readingPath(folder), original].find((each) => existsSync(each));
  return shownPath(found ?? join(folder, 'article.ts'));
}

function refuse(findings: readonly AnyFinding[]): void {
  if (findings.length > 0) throw refusal(`The checks failed:\n${reportOf(findings)}`, findings);
}
