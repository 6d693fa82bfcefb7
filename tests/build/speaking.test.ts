import { expect, test } from 'vitest';
import { speaking } from '../../src/build/speaking.ts';
import { serveWith } from '../folderServer.ts';
import { folderWith } from '../folders.ts';

test('a bundle speaks its language wherever the project is, also below a folder called «labels»', async () => {
  const root = folderWith({
    'labels/src/labels/spoken.ts': "export const spoken = 'none';",
    'labels/src/labels/de-CH.ts': "export const deCH = 'de';",
    'labels/src/labels/en.ts': "export const en = 'en';",
  });
  const server = await serveWith(speaking('article.ts'), root, '/en/');
  expect(await server.ssrLoadModule('/labels/src/labels/spoken.ts')).toMatchObject({ spoken: 'en' });
});
