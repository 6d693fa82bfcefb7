import { expect, test, vi } from 'vitest';
import { readingFile } from '../../src/file/readingFile.ts';
import { findingsOf } from '../../src/workbench/worker/findingsOf.ts';
import { send } from '../../src/workbench/worker/messages.ts';
import { takeIn } from '../../src/workbench/worker/takeIn.ts';

const text = 'Die Brücke bleibt zu\n\nDie Brücke bleibt zu, teilte die Polizei mit. Unklar ist, wer sie bezahlt.';

async function readingOf(language: string) {
  const taken = await takeIn({ given: { kind: 'pasted', text }, language });
  if (taken.kind === 'failed') throw new Error(taken.problem.code);
  return taken;
}

test('a text becomes a draft in the language that is given, or in its own', async () => {
  const { reading, isDraft } = await readingOf('auto');
  expect([isDraft, reading.article.lang, reading.unconfirmed]).toEqual([true, 'de-CH', ['s01', 's02']]);
  expect((await readingOf('de')).reading.article.lang).toBe('de');
});

test('a reading stays as it is', async () => {
  const { reading } = await readingOf('auto');
  const given = { kind: 'pasted', text: readingFile(reading) } as const;
  expect(await takeIn({ given, language: 'auto' })).toEqual({ kind: 'reading', reading, isDraft: false });
});

test('what does not hold in a reading is found, and nothing where all does', async () => {
  const { reading } = await readingOf('auto');
  expect(findingsOf(reading.article)).toEqual([]);
  const sentence = { id: 's01', text: 'Unklar ist, wer sie bezahlt.', form: 'stated' } as const;
  const sections = [{ id: 'anfang', paragraphs: [[sentence]] }];
  const faulty = { ...reading.article, sections };
  expect(findingsOf(faulty).map(({ id }) => id)).toContain('s01');
});

test('what a task throws is thrown outside of any promise, where the page hears of it', async () => {
  let hear: (event: unknown) => void = () => undefined;
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => {
    hear = listener;
  });
  await import('../../src/workbench/worker/worker.ts');
  const later = new Promise<() => void>((resolve) => {
    vi.stubGlobal('setTimeout', resolve);
  });
  const { port1, port2 } = new MessageChannel();
  hear({ data: 'check', ports: [port2] });
  await send(port1, 'no patch');
  expect(await later).toThrow(TypeError);
  port1.close();
});
