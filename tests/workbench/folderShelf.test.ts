import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { beforeEach, expect, test, vi } from 'vitest';
import { folderWork } from '../../src/ids.ts';
import { failed } from '../../src/workbench/problem.ts';
import { withFolder } from '../../src/workbench/shelf/folderShelf.ts';
import type { Revised, Shelf, Work } from '../../src/workbench/shelf/shelf.ts';
import { servedReading } from '../folderServer.ts';

const refuse = async () => failed({ code: 'storageMissing' });
const nothing: Shelf = { list: refuse, read: refuse, save: refuse, remove: refuse, watch: () => () => undefined };
let folder = '';
let address = '';
let server: ViteDevServer;
let shelf: Shelf;
/** Tells the shelf that the file was written, as the server does. */
let tell: () => void;
/** The server's response arrives when this resolves. */
let arrives: () => Promise<void>;

beforeEach(async () => {
  const served = await servedReading();
  ({ folder, server, address } = served);
  arrives = async () => undefined;
  // Sends the origin, as a browser does.
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (address: string, options: RequestInit = {}) => {
    const response = await fetch(address, {
      ...options,
      headers: { ...options.headers, origin: new URL(served.address).origin },
    });
    if (options.method === undefined) await arrives();
    return response;
  });
  shelf = withFolder(nothing, served.address, (listener) => {
    tell = listener;
    return () => undefined;
  });
});

const file = () => join(folder, 'reading.json');
async function read(): Promise<Revised> {
  const found = await shelf.read(folderWork);
  if (!found || 'kind' in found) throw new Error('There is no reading.');
  return found;
}
const confirmed = ({ kept }: Revised): Work => ({
  ...kept,
  now: { ...kept.now, reading: { ...kept.now.reading, unconfirmed: [] } },
});

test('a page that names no folder has the shelf of the device alone', () => {
  expect(withFolder(nothing)).toBe(nothing);
});

test('the reading of the folder is on the shelf, at its first sentence that nobody has confirmed', async () => {
  expect(await shelf.list()).toMatchObject([{ id: folderWork, confirmed: 2, sentences: 3 }]);
  expect((await read()).kept.now).toMatchObject({ at: 's03', reading: { unconfirmed: ['s03'] } });
});

test('the works of the device stand behind it', async () => {
  const { kept } = await read();
  const entry = { id: 'eins', revision: 1, title: 'Titel', changed: 7, confirmed: 1, sentences: 2 };
  const device: Shelf = {
    list: async () => [entry],
    read: async (id) => ({ kept: { ...kept, id }, revision: 1 }),
    save: async () => ({ kind: 'saved', revision: 2 }),
    remove: async () => undefined,
    watch: () => () => undefined,
  };
  const both = withFolder(device, address);
  expect(await both.list()).toMatchObject([{ id: folderWork }, entry]);
  expect(await both.read('eins')).toMatchObject({ kept: { id: 'eins' } });
  expect(await both.save({ ...kept, id: 'eins' }, 1)).toEqual({ kind: 'saved', revision: 2 });
  expect(await both.remove('eins')).toBeUndefined();
});

test('what is confirmed stands in its file', async () => {
  const before = await read();
  expect(await shelf.save(confirmed(before), before.revision)).toEqual({
    kind: 'saved',
    revision: (await read()).revision,
  });
  expect(JSON.parse(readFileSync(file(), 'utf8')).unconfirmed).toEqual([]);
});

test('a change on the disk meanwhile is not written over, and handed back', async () => {
  const before = await read();
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('["s03"]', '["s02", "s03"]'));
  const saved = await shelf.save(confirmed(before), before.revision);
  expect(saved).toMatchObject({
    kind: 'changedElsewhere',
    theirs: { kept: { now: { reading: { unconfirmed: ['s02', 's03'] } } } },
  });
  expect(readFileSync(file(), 'utf8')).toContain('["s02", "s03"]');
});

test('what this window keeps is no change by another, however late the server answers', async () => {
  const before = await read();
  const told = vi.fn();
  shelf.watch(told);
  await new Promise<void>((answered) => {
    arrives = async () => answered();
    tell();
  });
  await new Promise<void>((answered) => {
    arrives = async () => {
      arrives = async () => undefined;
      answered();
      await shelf.save(confirmed(before), before.revision);
    };
    tell();
  });
  const after = await read();
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('[]', '["s02"]'));
  tell();
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  expect(told).toHaveBeenCalledOnce();
  expect(told).not.toHaveBeenCalledWith({ id: folderWork, revision: after.revision });
  expect(told).not.toHaveBeenCalledWith({ id: folderWork, revision: before.revision });
});

test('a file that is no reading any more, and a server that is gone, are said', async () => {
  const before = await read();
  writeFileSync(file(), '{');
  expect(await shelf.read(folderWork)).toMatchObject({ problem: { code: 'readingFaulty' } });
  await server.close();
  expect(await shelf.read(folderWork)).toMatchObject({ problem: { code: 'folderSilent' } });
  expect(await shelf.save(before.kept, before.revision)).toMatchObject({ problem: { code: 'folderSilent' } });
});

test('what the server refuses is not taken for a server that is gone', async () => {
  const before = await read();
  const faulty: Work = JSON.parse(JSON.stringify(before.kept).replace('"stated"', '"state"'));
  expect(await shelf.save(faulty, before.revision)).toMatchObject({
    problem: { code: 'readingFaulty', faults: [{ code: expect.any(String) }] },
  });
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 413 }));
  expect(await shelf.save(before.kept, before.revision)).toMatchObject({
    problem: { code: 'storageFailed', reason: expect.stringContaining('413') },
  });
});

test('the folder stays where it is, and where the device keeps nothing other works are not kept', async () => {
  expect(await shelf.remove(folderWork)).toMatchObject({ problem: { code: 'folderStays' } });
  const { kept } = await read();
  expect(await shelf.save({ ...kept, id: 'eins' }, 0)).toMatchObject({ problem: { code: 'storageMissing' } });
});
