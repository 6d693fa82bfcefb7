import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { productionOf } from '../../src/build/lean.ts';

test('the production build of the router is beside its development build, wherever the project is', () => {
  expect(productionOf('file:///home/a/development/site/dist/development/index.mjs')).toBe(
    'file:///home/a/development/site/dist/production/index.mjs',
  );
  const development = import.meta.resolve('react-router');
  const production = productionOf(development);
  expect(production).not.toBe(development);
  expect(existsSync(fileURLToPath(production))).toBe(true);
});
