import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readReading } from '../build/readReading.ts';
import { findingsIn } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { defineArticle } from '../model/defineArticle.ts';
import { messageOf, reportOf } from '../words/findings.ts';
import { takenIds } from '../words/slugs.ts';

const help = `npm run check -- FOLDER [--json]

Checks the reading in FOLDER (text.txt and reading.json) and prints what is wrong, a line each; with --json as data.
An article in TypeScript is checked when it is built: npm run build -- FOLDER.

Exit code: 0 if all holds, 1 if something is wrong, 2 if the command is.
`;

/** Runs the command; resolves to its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const [given, ...others] = args.filter((arg) => arg !== '--json');
  if (given === '--help' || given === '-h') {
    process.stdout.write(help);
    return 0;
  }
  const folder = given === undefined ? '' : resolve(process.env.INIT_CWD ?? '', given);
  if (given?.startsWith('-') !== false || others.length > 0) {
    process.stderr.write(help);
    return 2;
  }
  if (!existsSync(join(folder, 'reading.json'))) {
    process.stderr.write(`${relative('', join(folder, 'reading.json'))} is missing.\n\n${help}`);
    return 2;
  }
  const findings = findingsOf(folder);
  if (args.includes('--json')) {
    const told = findings.map((finding) => ({ ...finding, message: messageOf(finding, 'en') }));
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    process.stdout.write(findings.length > 0 ? `${reportOf(findings, 'en')}\n` : 'All holds.\n');
  }
  return findings.length > 0 ? 1 : 0;
}

function findingsOf(folder: string): readonly Finding[] {
  const { reading, text, findings } = readReading(folder, true);
  if (!reading) return findings;
  const article = defineArticle<string, string>(reading.article, reading.unconfirmed);
  const file = relative('', join(folder, 'reading.json'));
  return findingsIn({ article, original: text, file, taken: takenIds() });
}
