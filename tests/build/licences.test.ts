import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { licencesOf } from '../../src/build/licences.ts';

test('a package is listed with its name, version, licence and the text of that', async () => {
  const text = await licencesOf([resolve('node_modules/react')]);
  expect(text).toMatch(/^react \d+\.\d+\.\d+ \(MIT\)\n\nMIT License/);
});

test('a package that comes without a licence text stops the build', async () => {
  await expect(licencesOf([resolve('.')])).rejects.toThrow('quellenlage: no licence text');
});

test('so is every package that it depends on, since its files may contain them', async () => {
  const text = await licencesOf([resolve('node_modules/linkedom')]);
  expect(text).toMatch(/^htmlparser2 \d+\.\d+\.\d+ \(MIT\)$/m);
  // Through two others, which share it.
  expect(text.match(/^boolbase /gm)).toHaveLength(1);
});
