import { articleFindings } from '../build/checks.ts';
import { checkWork } from '../build/content.ts';
import { readContent } from '../build/readContent.ts';
import { textName } from '../build/readingFolder.ts';
import { readReading } from '../build/readReading.ts';
import { reasonOf } from '../build/reasonOf.ts';
import { shownPath } from '../build/shownPath.ts';
import type { AnyFinding } from '../check/finding.ts';
import { messageOf, reportOf } from '../labels/findings.ts';
import { defineArticle } from '../model/defineArticle.ts';
import { folderIn } from './arguments.ts';
import { command, printJson, sayDone } from './terminal.ts';

export const help = `npm run check -- [FOLDER] [--json]

Checks the article in FOLDER (src/content), a reading (text.txt and reading.json) or one in TypeScript, and prints what is wrong, one fault
per line; with --json as data. A reading may contain unconfirmed sentences.

Exit code: 0 if no faults are found, 1 if some are, 2 if the command line is wrong.
`;

export const run = command(async (args) => {
  const { folder, isReading, json } = folderIn(args, ['json']);
  try {
    const { findings, unconfirmed } = await (isReading ? checkReading : checkModules)(folder);
    if (json) printJson(findings.map((finding) => ({ ...finding, message: messageOf(finding) })));
    else if (findings.length > 0) process.stdout.write(`${reportOf(findings)}\n`);
    else sayDone(`No faults found.${unconfirmed > 0 ? ` Sentences not confirmed yet: ${unconfirmed}.` : ''}`);
    return findings.length > 0 ? 1 : 0;
  } catch (error) {
    // It does not compile, or an id or a form is unknown.
    const message = reasonOf(error);
    if (json) printJson([{ file: shownPath(folder), message }]);
    else process.stdout.write(`${message}\n`);
    return 1;
  }
});

type Checked = { readonly findings: readonly AnyFinding[]; readonly unconfirmed: number };

async function checkReading(folder: string): Promise<Checked> {
  const { reading, text, findings } = readReading(folder, true);
  if (!reading) return { findings, unconfirmed: 0 };
  const article = defineArticle(reading.article, reading.unconfirmed);
  return {
    findings: await articleFindings({ article, original: { file: textName }, originalText: text }, folder),
    unconfirmed: reading.unconfirmed.length,
  };
}

async function checkModules(folder: string): Promise<Checked> {
  const content = await readContent(folder, { work: checkWork, draft: false });
  return { findings: await articleFindings(content, folder), unconfirmed: 0 };
}
