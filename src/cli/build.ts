import { createBuilder } from 'vite';
import { checkWork, contentIn } from '../build/content.ts';
import { shownPath } from '../build/shownPath.ts';
import { folderIn } from './arguments.ts';
import { command, printJson, sayDone } from './terminal.ts';

export const help = `npm run build -- [FOLDER] [--draft] [--json]

Checks the article in FOLDER (src/content) and builds its site into dist/, which stays as it is if a check fails.
A reading with unconfirmed sentences only builds with --draft, which marks every page and printout as a draft.
With --json it prints where the site is, or what is wrong, as data, and nothing else.

Exit code: 0 if the site was built, 1 if something is wrong, 2 if the command line is.
`;

export const run = command(async (args) => {
  const { folder, draft, json } = folderIn(args, ['draft', 'json']);
  process.env.CONTENT = folder;
  if (draft) process.env.DRAFT = '1';
  // Checked first, because Vite would report faults as errors in its configuration.
  contentIn(folder, { work: checkWork, draft });
  const builder = await createBuilder(json ? { logLevel: 'silent' } : {});
  await builder.buildApp();
  const site = shownPath(builder.config.build.outDir);
  if (json) printJson({ site, draft });
  // Vite has named only the folders that it works in.
  else sayDone(`The site is in ${site}.`);
  return 0;
});
