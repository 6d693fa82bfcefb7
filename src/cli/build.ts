import { createBuilder } from 'vite';
import { chooseFolder } from './folder.ts';

const help = `npm run build -- [FOLDER]

Checks the article in FOLDER (src/content) and builds its site into dist/, which stays as it is where a check fails.
`;

/** Runs the command; resolves to its exit code. */
export async function run([folder]: readonly string[]): Promise<number> {
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
