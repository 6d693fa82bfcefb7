import { readFileSync } from 'node:fs';
import { draftArticle } from '../../src/draft/draftArticle.ts';
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

/** A reading of this many paragraphs, all with the same words; to draft that many would take seconds. */
export function bookOf(count: number, words: string): Reading {
  const { article } = draftArticle(`Ein Buch\n${words}`, 'de-CH').reading;
  const [block] = article.sections[0]?.blocks ?? [];
  if (block?.kind !== 'paragraph') throw new Error(`${words}: no paragraph`);
  const unconfirmed: string[] = [];
  const named = (part: (typeof block.paragraph)[number]) => {
    if (typeof part === 'string') return part;
    const id = `s${String(unconfirmed.length + 1).padStart(4, '0')}`;
    unconfirmed.push(id);
    return { ...part, id, context: undefined };
  };
  const blocks = Array.from({ length: count }, () => ({ ...block, paragraph: block.paragraph.map(named) }));
  return { article: { ...article, sections: [{ id: 'anfang', blocks }] }, unconfirmed };
}
