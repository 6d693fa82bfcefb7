import { readFile } from 'node:fs/promises';

/** The code blocks of a language in HOSTING.md. */
export async function blocksOfGuide(language: string): Promise<readonly string[]> {
  const guide = await readFile('HOSTING.md', 'utf8');
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, block = '']) => block);
}
