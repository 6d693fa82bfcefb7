import { expect, test } from 'vitest';
import { headers, headersFile } from '../../src/build/hosts.ts';

const entries = [
  { name: 'assets', isFolder: true },
  { name: 'index.html', isFolder: false },
  { name: 'quellen', isFolder: true },
];

/** The values that hosts would send for an address: all rules that match, in order. */
function valuesAt(address: string, name: string, base = '/'): readonly string[] {
  const rules = headersFile(base, entries).trim().split('\n\n');
  return rules.flatMap((rule) => {
    const [pattern = '', ...fields] = rule.split('\n');
    const matches = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
    const field = fields.find((line) => line.startsWith(`  ${name}: `));
    return matches && field ? [field.slice(name.length + 4)] : [];
  });
}

test('no address is given the same header twice', () => {
  for (const address of ['/', '/index.html', '/quellen/nis/', '/assets/index.js']) {
    expect(valuesAt(address, 'Cache-Control')).toHaveLength(1);
    expect(valuesAt(address, 'Content-Security-Policy')).toEqual(["frame-ancestors 'none'"]);
    for (const [name, value] of Object.entries(headers)) expect(valuesAt(address, name)).toEqual([value]);
  }
});

test('only what is named after its content is kept for good', () => {
  expect(valuesAt('/assets/index.js', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
  expect(valuesAt('/quellen/nis/', 'Cache-Control')).toEqual(['no-cache']);
  expect(valuesAt('/a/b/assets/index.js', 'Cache-Control', '/a/b/')).toEqual(['public, max-age=31536000, immutable']);
});
