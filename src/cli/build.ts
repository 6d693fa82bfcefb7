import { createBuilder } from 'vite';
import { chooseFolder } from './folder.ts';

const help = `npm run build -- [FOLDER] [--draft]

Checks the article in FOLDER (src/content) and builds its site into dist/, which stays as it is where a check fails.
From a reading with sentences that nobody has confirmed it builds with --draft only, which says so on every page and paper.
`;

/** Runs the command; resolves to its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  const [folder] = args.filter((arg) => arg !== '--draft');
  if (args.includes('--draft')) process.env.DRAFT = '1';
  if (folder?.startsWith('-') || !chooseFolder(folder)) {
    process.stderr.write(help);
    return 2;
  }
  try {
    const builder = await createBuilder();
    await builder.buildApp();
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
