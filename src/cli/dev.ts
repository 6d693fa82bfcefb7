import { createServer } from 'vite';
import { chooseFolder } from './folder.ts';
import { printJson, sayFailed } from './terminal.ts';

/** How the command is called. */
export const help = `npm run dev -- [FOLDER] [--json]

Serves the article in FOLDER (src/content); changes show at once. With --json it prints the addresses as data.

Exit code: 1 if something is wrong, 2 if the command is; else it goes on until it is ended.
`;

/** Runs the command; resolves to its exit code once the server listens. */
export async function run(args: readonly string[]): Promise<number> {
  const [folder, ...others] = args.filter((arg) => arg !== '--json');
  if (folder?.startsWith('-') || others.length > 0 || !chooseFolder(folder)) return 2;
  const json = args.includes('--json');
  // What is being worked on may be a draft; the page says so.
  process.env.DRAFT = '1';
  try {
    const server = await createServer(json ? { logLevel: 'silent' } : {});
    await server.listen();
    if (json) printJson({ addresses: server.resolvedUrls?.local ?? [] });
    else server.printUrls();
    return 0;
  } catch (error) {
    sayFailed(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
