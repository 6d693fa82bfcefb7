import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a build whose article does not hold fails and says where', () => {
  const env = { ...process.env, CONTENT: 'tests/fixtures/sites/refused', SITE_FOLDER: '.cache/refused', NO_COLOR: '1' };
  const { status, stderr } = spawnSync('npx --no -- vite build', { shell: true, env, encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toContain(
    'The checks failed:\ntests/fixtures/sites/refused/article.ts: s1: The text departs from the original',
  );
});
