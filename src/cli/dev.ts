import { createServer } from 'vite';
import { checkWork, contentIn } from '../build/content.ts';
import { isReadingFolder } from '../build/readingFolder.ts';
import { readReading } from '../build/readReading.ts';
import { folderWork } from '../ids.ts';
import { languageFor } from '../labels/languages.ts';
import { slugs } from '../labels/slugs.ts';
import { folderIn } from './arguments.ts';
import { command, printJson } from './terminal.ts';

export const help = `npm run dev -- [FOLDER] [--json]

Serves the article in FOLDER (src/content); changes show at once. With a reading (reading.json) it gives the address of the workbench too,
where each sentence that is confirmed is written to the file. With --json it prints the addresses as data.

Exit code: 1 if something is wrong, 2 if the command line is; otherwise it runs until it is stopped.
`;

/** Runs the command; resolves to its exit code once the server listens. */
export const run = command(async (args) => {
  const { folder, json } = folderIn(args, ['json']);
  process.env.CONTENT = folder;
  // Work in progress may be a draft; the page says so.
  process.env.DRAFT = '1';
  // Checked first, because Vite would report faults as errors in its configuration.
  contentIn(folder, { work: checkWork, draft: true });
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

/** The path to a folder's reading on the workbench, in the language of its article; undefined if it has none. */
function workbenchOn(folder: string): string | undefined {
  if (!isReadingFolder(folder)) return undefined;
  const { reading } = readReading(folder, true);
  return reading && `${slugs[languageFor(reading.article.lang)].workbench}/#/${folderWork}/`;
}
