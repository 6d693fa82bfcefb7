import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { findingsIn } from '../check/check.ts';
import { exportFindingsIn } from '../check/exports.ts';
import type { Finding } from '../check/finding.ts';
import type { Article } from '../model/article.ts';
import { reportOf } from '../words/findings.ts';
import { takenIds } from '../words/slugs.ts';
import type { Prerendered } from './site.ts';

/** Checks an article against its original, which stands beside it under the same name. Throws an Error that lists what is wrong. */
export function checkArticle({ article, original, originalText }: Prerendered): void {
  const file = `src/content/${parse(original.file).name}.ts`;
  refuse(findingsIn({ article, original: originalText, file, taken: takenIds() }));
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

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new Error(`The checks failed:\n${reportOf(findings, 'en')}`);
}
