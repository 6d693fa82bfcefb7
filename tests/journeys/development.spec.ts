import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sweeps } from './page.ts';
import { expect, test } from './test.ts';

test('in development, a page has its styles before its reader acts, and the error about a broken file disappears once it is fixed', async ({
  browser,
  browserName,
}) => {
  test.skip(browserName !== 'chromium' || !sweeps, 'Only who writes the article opens these pages, and slowly.');
  // The project's own cache is not watched.
  const folder = mkdtempSync(join(tmpdir(), 'quellenlage-'));
  cpSync('tests/fixtures/sites/reading', folder, { recursive: true });
  const server = spawn('node', ['src/cli/run.mjs', 'dev', folder, '--json']);
  const page = await browser.newPage();
  try {
    const [printed] = await once(server.stdout, 'data');
    const { addresses, workbench } = JSON.parse(String(printed));
    // The page would rest until it has long been idle.
    await page.addInitScript(() => {
      const set = window.setTimeout;
      const unlessLong = (...args: Parameters<typeof set>) => (Number(args[1]) < 4000 ? set(...args) : 0);
      Object.assign(window, { setTimeout: unlessLong });
    });
    await page.goto(addresses[0]);
    await expect(page.getByRole('complementary')).toHaveCSS('position', 'sticky');

    const file = join(folder, 'reading.json');
    const sound = readFileSync(file, 'utf8');
    const said = page.getByText(/is not JSON/);
    // Saved until it is noticed, since a server may miss changes in quick succession.
    const saved = (content: string) => () => {
      writeFileSync(file, content);
      return said.isVisible();
    };
    await page.goto(workbench[0]);
    await expect(page.getByRole('button', { name: /^Bestätigen/ })).toBeVisible();
    await expect.poll(saved('{')).toBe(true);
    await expect.poll(saved(sound)).toBe(false);
  } finally {
    server.kill();
    await page.close();
    rmSync(folder, { recursive: true });
  }
});
