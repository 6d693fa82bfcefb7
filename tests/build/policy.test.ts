import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf } from '../../src/build/policy.ts';

/** What browsers compute of an inline text. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = policyOf({ scripts: ['start()', 'set()'], style: 'p{}' });

test('nothing is allowed but the own files and just these inline texts', () => {
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'self' ${hashOf('start()')} ${hashOf('set()')};`);
  expect(policy).toContain(`style-src ${hashOf('p{}')};`);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
});
