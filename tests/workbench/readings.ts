import { readFileSync } from 'node:fs';
import { parseReading, type Reading } from '../../src/file/parseReading.ts';
import { articleText } from '../../src/workbench/open/articleText.ts';

/** Articles that are written out in TypeScript, each with what others lack: chains, pictures, lists, right to left, no joint, two quotations. */
export const modules = [
  'src/content/kursk.ts',
  'tests/fixtures/oneSentence.ts',
  ...['hallowReach', 'sadd', 'suimon'].map((name) => `tests/fixtures/sites/${name}/${name}.ts`),
] as const;

/** The reading in a TypeScript module. Throws an Error if there is none. */
export function readingIn(file: string): Reading {
  const { text } = articleText(readFileSync(file, 'utf8')) ?? {};
  const { reading, faults } = parseReading(text ?? '');
  if (!reading) throw new Error(`${file}: ${JSON.stringify(faults[0])}`);
  return reading;
}
