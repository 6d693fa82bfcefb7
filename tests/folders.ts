import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder somewhere on the disk with these files, which is gone once the test has ended. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'quellenlage-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** The same with what another folder holds. */
export function copyOf(original: string): string {
  const folder = folderWith({});
  cpSync(original, folder, { recursive: true });
  return folder;
}

/** A folder anywhere on the disk with an article whose one sentence is read so. */
export function articleFolder(sentence: string): string {
  return folderWith({
    'originalText.ts': `export const originalText = 'Rain\\nThe Gazette says it rains.';`,
    'article.ts': `import { defineArticle } from 'quellenlage';
export const original = { file: 'rain.txt', sha256: '' };
export const article = defineArticle({
  lang: 'en',
  title: { text: 'Rain', form: 'stated' },
  sources: { gazette: { name: 'Gazette', kind: 'outlet' } },
  sections: [{ id: 'all', paragraphs: [[
    { id: 's1', text: 'The Gazette says it rains.', ${sentence} },
  ]] }],
});`,
  });
}
