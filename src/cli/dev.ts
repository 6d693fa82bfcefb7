import { createServer } from 'vite';
import { chooseFolder } from './folder.ts';

const help = `npm run dev -- [FOLDER]

Serves the article in FOLDER (src/content); changes show at once.
`;

/** Runs the command; resolves to its exit code once the server listens. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  const [folder] = args;
  if (folder?.startsWith('-') || !chooseFolder(folder)) {
    process.stderr.write(help);
    return 2;
  }
  // What is being worked on may be a draft; the page says so.
  process.env.DRAFT = '1';
  const server = await createServer();
  await server.listen();
  server.printUrls();
  return 0;
}
