import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ContentModules } from './content.ts';
import { write } from './write.ts';

const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/** Type-checks an article, wherever it is, with the settings of the project at `root`. Throws an Error with the compiler's output. */
export async function checkTypes(content: ContentModules, root: string, work: string): Promise<void> {
  const project = join(work, 'tsconfig.json');
  const files = [content.article, content.originalText, join(root, 'src/content/env.d.ts')];
  // An article in progress may declare what it does not use yet.
  const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false };
  await write(project, JSON.stringify({ extends: join(root, 'tsconfig.json'), files, include: [], compilerOptions }));
  try {
    await promisify(execFile)(process.execPath, [compiler, '--project', project, '--pretty', 'false']);
  } catch (error) {
    throw new Error(`Type errors:\n${outputOf(error)}`);
  }
}

function outputOf(error: unknown): string {
  return error instanceof Error && 'stdout' in error && error.stdout ? String(error.stdout).trim() : String(error);
}
