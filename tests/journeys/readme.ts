import { readFile } from 'node:fs/promises';

/** The code blocks of a language in README.md. */
export async function blocksOfReadme(language: string): Promise<readonly string[]> {
  const readme = await readFile('README.md', 'utf8');
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, block = '']) => block);
}
