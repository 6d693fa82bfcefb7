import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What becomes of the installation under a version of Node. */
function installedBy(node: string) {
  const is = `Object.defineProperty(process.versions, 'node', { value: '${node}' })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(is)}`, 'src/build/install.mjs'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr };
}

test.each(['20.19.0', '22.12.0', '24.1.0'])('under Node %s everything can be installed', (node) => {
  expect(installedBy(node)).toEqual({ status: 0, stderr: '' });
});

test.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('Node %s is refused before anything is installed', (node) => {
  const stderr = expect.stringContaining(`Node ^20.19.0 || >=22.12.0 is needed; this is ${node}.`);
  expect(installedBy(node)).toEqual({ status: 1, stderr });
});
