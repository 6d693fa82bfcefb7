import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { createServer } from 'vite';
import { checkWork, contentIn } from '../build/content.ts';
import { isReadingFolder, readingPath, textPath } from '../build/readingFolder.ts';
import { readReading } from '../build/readReading.ts';
import { reasonOf } from '../build/reasonOf.ts';
import { folderWork } from '../ids.ts';
import { languageFor } from '../labels/languages.ts';
import { slugs } from '../labels/slugs.ts';
import { folderIn } from './arguments.ts';
import { command, printJson, sayWrong } from './terminal.ts';

export const help = `npm run dev -- [FOLDER] [--json]

Serves the article in FOLDER (src/content); changes show at once. With a reading (reading.json) it gives the address of the workbench too,
where each sentence that is confirmed is written to the file. If the reading has faults, it lists them, and serves it once they are mended.
With --json it prints the addresses as data, or the faults, and then ends.

Exit code: 1 if something is wrong, 2 if the command line is; otherwise it runs until it is stopped.
`;

/** Runs the command; resolves to its exit code once the server listens. */
export const run = command(async (args) => {
  const { folder, json } = folderIn(args, ['json']);
  process.env.CONTENT = folder;
  // Work in progress may be a draft; the page says so.
  process.env.DRAFT = '1';
  // Checked first, because Vite would report faults as errors in its configuration.
  if (json || !isReadingFolder(folder)) check(folder);
  else await untilSound(folder);
  const server = await createServer(json ? { logLevel: 'silent' } : {});
  await server.listen();
  const addresses = server.resolvedUrls?.local ?? [];
  const path = workbenchOn(folder);
  const workbench = path === undefined ? [] : addresses.map((address) => address + path);
  if (json) printJson({ addresses, workbench });
  else {
    server.printUrls();
    for (const address of workbench) server.config.logger.info(`  Workbench: ${address}`);
  }
  return 0;
});

function check(folder: string): void {
  contentIn(folder, { work: checkWork, draft: true });
}

/** How often files that have faults are looked at again, in ms. */
const pause = 300;

/** Resolves once a folder's reading has no faults; tells them whenever its files have changed. */
async function untilSound(folder: string): Promise<void> {
  for (;;) {
    const before = savedAt(folder);
    try {
      check(folder);
      return;
    } catch (error) {
      sayWrong(`${reasonOf(error)}\nIt will be served once this is mended and saved.`);
    }
    while (savedAt(folder) === before) await setTimeout(pause);
  }
}

/** When the files of a reading were last saved. */
function savedAt(folder: string): string {
  const files = [readingPath(folder), textPath(folder)];
  return files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs).join();
}

/** The path to a folder's reading on the workbench, in the language of its article; undefined if it has none. */
function workbenchOn(folder: string): string | undefined {
  if (!isReadingFolder(folder)) return undefined;
  const { reading } = readReading(folder, true);
  return reading && `${slugs[languageFor(reading.article.lang)].workbench}/#/${folderWork}/`;
}
