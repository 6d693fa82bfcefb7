import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { servedReading } from '../folderServer.ts';

let folder = '';
let address = '';

beforeEach(async () => {
  ({ folder, address } = await servedReading());
});

const own = (headers = {}) => ({ origin: new URL(address).origin, 'content-type': 'application/json', ...headers });
const fileText = () => readFileSync(join(folder, 'reading.json'), 'utf8');
const read = async () => (await fetch(address)).json();
const put = (body: unknown, headers = own()) =>
  fetch(address, { method: 'PUT', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

test('what is confirmed is written to the file, whole, with the schema that it names, and nothing beside it stays', async () => {
  writeFileSync(join(folder, 'reading.json'), fileText().replace('{', '{"$schema":"reading.schema.json",'));
  const before = await read();
  const answer = await put({ text: before.text.replace('["s03"]', '[]'), revision: before.revision });
  expect(answer.status).toBe(200);
  expect(JSON.parse(fileText())).toEqual({ ...JSON.parse(before.text), unconfirmed: [] });
  expect(await answer.json()).toEqual({ revision: (await read()).revision });
  expect(readdirSync(folder).sort()).toEqual(['reading.json', 'text.txt']);
});

test('a file that is gone, or back again, does not end the server', async () => {
  const before = await read();
  const file = join(folder, 'reading.json');
  renameSync(file, `${file}.gone`);
  expect((await fetch(address)).status).toBe(500);
  expect((await put(before)).status).toBe(500);
  renameSync(`${file}.gone`, file);
  expect(await read()).toEqual(before);
});

test('what is not a reading is refused with what is wrong, and the file stays', async () => {
  const before = await read();
  const answer = await put({ ...before, text: before.text.replace('"stated"', '"state"') });
  expect([answer.status, await answer.json()]).toMatchObject([422, { faults: [{ code: 'valueDiffers' }] }]);
  expect((await put('{"text":1}')).status).toBe(400);
  expect((await put('{')).status).toBe(400);
  expect(fileText()).toBe(before.text);
});

test.each([
  ['another site', { origin: 'https://example.org' }, 403],
  ['another port of this device', { origin: 'http://127.0.0.1:1' }, 403],
  ['a file on the disk', { origin: 'null' }, 403],
  ['a page that another site shows', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a form', { 'content-type': 'text/plain' }, 415],
])('%s cannot write', async (_, headers, status) => {
  const before = await read();
  expect((await put(before, own(headers))).status).toBe(status);
  expect(fileText()).toBe(before.text);
});

test('nobody can write without an origin, read from another site, delete, or use another host name', async () => {
  const before = await read();
  const json = { 'content-type': 'application/json' };
  expect((await fetch(address, { method: 'PUT', headers: json, body: JSON.stringify(before) })).status).toBe(403);
  expect((await fetch(address, { headers: { origin: 'https://example.org' } })).status).toBe(403);
  expect((await fetch(address, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  expect((await fetch(address, { method: 'DELETE', headers: own() })).status).toBe(405);
  const host = 'example.org';
  const status = await new Promise((resolve) => {
    request(address, { headers: { host } }, (answer) => resolve(answer.statusCode)).end();
  });
  expect(status).toBe(403);
});
